"""Minutes whose items are hard to see: lists above them, codes and leaves, none at all."""

from __future__ import annotations

from indexer.model import DocumentKind
from indexer.reading import read
from tests.factories import source
from tests.reading.test_earlier_minutes import HEAD

SAT = HEAD.partition("2024\n")[2]
"""The head of a session without its title."""
VOTED = "Le maire expose la demande.\nLe conseil, à l'unanimité, approuve.\n"


def acts(text: str) -> list[tuple[str | None, str | None]]:
    """Numbers and objects of the acts of a text."""
    return [(d.number, d.object) for d in read(source(text)).dossiers if d.is_deliberation]


def kinds(text: str) -> list[DocumentKind]:
    """Kinds of the documents of a text."""
    return [document.kind for dossier in read(source(text)).dossiers for document in dossier.documents]


def test_codes_of_an_agenda_are_no_items() -> None:
    titles = ("Vente du four à pain", "Achat d'une tondeuse", "Bail du presbytère", "Prix du bois")
    agenda = "ORDRE DU JOUR\n" + "".join(f"D2024_0{n} {title}\n" for n, title in enumerate(titles, 21))
    told = f"D2024_021 VENTE DU FOUR A PAIN\n{VOTED}D2024_022 ACHAT D'UNE TONDEUSE\n{VOTED}"
    assert acts(HEAD + agenda + told) == [
        ("D2024_021", "VENTE DU FOUR A PAIN"),
        ("D2024_022", "ACHAT D'UNE TONDEUSE"),
    ]


def test_leaves_of_a_register_number_no_act() -> None:
    items = "".join(
        f"N° 2024-{n} : {title}\n{VOTED}2024 / 0{n}\n"
        for n, title in ((31, "Bail du four"), (32, "Prix du bois"))
    )
    assert acts(HEAD + items) == [("2024-31", "Bail du four"), ("2024-32", "Prix du bois")]
    act = (
        "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n"
        + HEAD.partition("2024\n")[2]
        + "2024 / 045\nIda SERT\nOBJET : Bail du four\n"
        + VOTED
    )
    assert acts(act) == [(None, "Bail du four")]


def test_a_matter_may_stand_between_a_number_and_its_object() -> None:
    item = "Délibération n° 2024-{n}\nMatière : 7.5.1 – Finances locales\nObjet : {title}\n" + VOTED
    text = HEAD + item.format(n=31, title="Bail du four") + item.format(n=32, title="Prix du bois")
    assert acts(text) == [("2024-31", "Bail du four"), ("2024-32", "Prix du bois")]


def test_a_body_that_sits_and_votes_deliberates_whatever_it_is_called() -> None:
    head = "RÉGION HAUTE-LORELLE\nBAIL DU FOUR\n" + HEAD.partition("2024\n")[2].replace(
        "municipal", "régional"
    )
    assert kinds(head + "Mme Eva DUR présente le bail.\nVotes pour : 4\nVotes contre : 0\n") == [
        DocumentKind.DELIBERATION
    ]


def test_minutes_of_which_nothing_but_the_adoption_of_others_is_seen_hold_no_act() -> None:
    told = "Le conseil décide à l'unanimité de valider le procès-verbal de la précédente séance.\n"
    debate = "1. Point sur les travaux\nM. COT approuve et demande si le chemin sera refait.\n"
    assert kinds(HEAD + told + debate) == [DocumentKind.MINUTES]


def test_minutes_give_no_object_by_its_place() -> None:
    shown = (
        HEAD
        + "CLOCHE NOUVELLE - REMERCIEMENTS\nMme DUR présente le dossier.\nLe conseil, à l'unanimité, l'approuve.\n"
    )
    assert acts(shown) == [(None, None)]


def test_what_the_body_does_after_deliberation_decides() -> None:
    told = "Le maire rappelle la demande.\nLe conseil municipal après délibération :\nAUTORISE le maire à signer.\n"
    titles = ("BAIL DU FOUR COMMUNAL", "PRIX DU BOIS DE COUPE")
    text = HEAD + "".join(f"\n{title}\n{told}" for title in titles)
    assert acts(text) == [(None, title) for title in titles]


def test_a_list_on_one_line_is_one() -> None:
    rows = " ".join(f"Délibération n° {n}/2024 : Prix du bois" for n in range(18, 24))
    assert kinds(
        f"VILLE DE LAVANS DEPARTEMENT DE LA LORELLE LISTE DES DELIBERATIONS (article L. 2121-25) {rows}"
    ) == [DocumentKind.LIST]


def test_a_list_tells_the_day_of_its_session_and_not_that_of_its_posting() -> None:
    head = "Conseil municipal du 4 avril 2024\nLISTE DES DÉLIBÉRATIONS\nAffichée le 11 avril 2024\n"
    adopted = "Approbation du procès-verbal de la séance du 7 mars 2024\n"
    list_ = head + adopted + "N° 2024-31 : Prix du bois\nN° 2024-32 : Bail du four\n"
    assert [str(d.meeting_date) for d in read(source(list_)).dossiers] == ["2024-04-04"]


def test_an_act_of_another_day_gives_no_number_on_one_line_either() -> None:
    cited = "Délibération n° 2021-32 du 9 septembre 2021 OBJET : Bail du four "
    text = f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS Séance du 13 mai 2024 {SAT}{cited}{VOTED * 4}".replace("\n", " ")
    assert acts(text) == [(None, "Bail du four")]
