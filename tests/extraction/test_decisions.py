"""Points decided where no list of them follows « après en avoir délibéré »."""

from __future__ import annotations

import pytest

from indexer.reading import read
from tests.factories import source

HEAD = """COMMUNE DE VALMORIN

EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL

Séance du 20 mars 2024

Délibération n° 2024-7

OBJET : Entretien des chemins

Monsieur le Maire rappelle que les chemins ont souffert de l'hiver.
"""
PROPOSED = """En conséquence, il est proposé au Conseil municipal :
- de retenir l'entreprise Verdois ;
- d'autoriser Monsieur le Maire à signer le marché.
"""


def decided(body: str) -> list[str]:
    (act,) = read(source(f"{HEAD}\n{body}")).dossiers
    return [decision.text for decision in act.decisions]


def test_another_side_of_a_point_is_no_point() -> None:
    point = "APPROUVE la convention – D'autre part, la commune paie l'eau"
    assert decided(f"Après en avoir délibéré, à l'unanimité,\n- {point} ;\n- FIXE le loyer.")[0] == f"{point} ;"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Le Conseil, ayant débattu, Affecte à l'unanimité le résultat\nde fonctionnement tel que proposé.",
            "Affecte à l'unanimité le résultat de fonctionnement tel que proposé",
        ),
        ("L'assemblée délibérante prend acte du rapport.", "prend acte du rapport"),
        ("Le conseil municipal n'adopte pas la motion.", "n'adopte pas la motion"),
        ("Le Conseil décide à l'unanimité de retenir M. Verdois.", "décide à l'unanimité de retenir M. Verdois"),
    ],
)  # fmt: skip
def test_a_sentence_that_says_what_the_assembly_does_is_its_decision(body: str, expected: str) -> None:
    assert decided(body) == [expected]


@pytest.mark.parametrize(
    "body",
    [
        "Le conseil municipal a approuvé le projet l'an dernier.",
        "Il demande que le conseil municipal approuve le projet.",
        "Le conseil municipal est informé des travaux.",
        "Le conseil municipal approuve avec 4 voix pour et 1 abstention.",
        "Le conseil départemental accorde une aide de 900 € à la commune.",
        "Le comité des fêtes sollicite une subvention de 500 €.",
        "La commission des travaux approuve le projet.",
    ],
)
def test_what_was_done_before_or_is_wished_is_no_decision(body: str) -> None:
    assert decided(body) == []


@pytest.mark.parametrize(
    "adopted", ["Le Conseil Adopte.", "La proposition ci-dessus est adoptée.", "Adopté à l'unanimité."]
)
def test_what_was_proposed_and_adopted_as_it_stands_was_decided(adopted: str) -> None:
    assert decided(f"{PROPOSED}\n{adopted}") == [
        "de retenir l'entreprise Verdois",
        "d'autoriser Monsieur le Maire à signer le marché",
    ]


def test_a_proposal_that_was_amended_is_not_what_was_decided() -> None:
    assert (
        decided(f"{PROPOSED}\nLe Conseil Adopte.\nLa proposition ainsi modifiée est adoptée à l'unanimité.")
        == []
    )


@pytest.mark.parametrize("after", ["", "Par 3 voix pour et 9 voix contre, la proposition est rejetée."])
def test_a_proposal_alone_or_rejected_is_no_decision(after: str) -> None:
    assert decided(f"{PROPOSED}\n{after}") == []


def test_points_of_one_sentence_are_read_wherever_its_lines_are_cut() -> None:
    body = """Le Conseil, Vu le code de la commande publique ; Après en avoir délibéré, A l'unanimité des membres
présents ou représentés, Habilite le Maire à signer le marché
de voirie ; Donne mandat au Maire pour son exécution."""
    assert decided(body) == [
        "Habilite le Maire à signer le marché de voirie",
        "Donne mandat au Maire pour son exécution",
    ]


def test_what_is_decided_before_a_comma_of_a_sentence_is_read() -> None:
    body = "Le conseil, à l'unanimité, accorde 300 € au club, sollicite 900 € de l'État."
    assert decided(body) == ["accorde 300 € au club, sollicite 900 € de l'État"]


def test_a_mark_alone_on_its_line_starts_a_point() -> None:
    body = """Il est donc proposé au Conseil municipal :
-

De retenir l'entreprise Verdois.
-

D'autoriser Monsieur le Maire à signer le marché.

Adopté à l'unanimité."""
    assert decided(body) == [
        "De retenir l'entreprise Verdois",
        "D'autoriser Monsieur le Maire à signer le marché",
    ]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("Adopté à l'unanimité.", ["céder le chemin à M. le Sablon et pour l'autoriser à signer l'acte"]),
        ("Par 3 voix pour et 9 voix contre, la proposition est rejetée.", []),
        ("Adopté à l'unanimité avec un amendement.", []),
    ],
)
def test_what_a_question_asks_is_decided_when_it_is_adopted(after: str, expected: list[str]) -> None:
    asked = """Le maire demande aux membres du conseil s'ils sont d'accord pour céder le chemin
à M. le Sablon et pour l'autoriser à signer l'acte ?"""
    assert decided(f"{asked}\n{after}") == expected


@pytest.mark.parametrize(("first", "second"), [("1. ", "2. "), ("• ", "• "), ("- ", "- ")])
def test_points_after_a_colon_may_begin_with_any_word(first: str, second: str) -> None:
    points = f"{first}Louer la salle\n{second}Le prix est de 2 €."
    told = decided(f"Le conseil municipal, après en avoir délibéré, décide de :\n{points}")
    assert [text.lstrip("12. ") for text in told] == ["Louer la salle", "Le prix est de 2 €."]


def test_what_the_opening_sentence_decides_stands_before_the_list_that_follows_it() -> None:
    body = """> Le Conseil, à l'unanimité des membres présents, décide d'attribuer 300 € au Club de boules
> et 200 € à la chorale

> Dit que les crédits suffisent ; Autorise son Maire à
> signer tout acte"""
    assert decided(body) == [
        "décide d'attribuer 300 € au Club de boules et 200 € à la chorale",
        "Dit que les crédits suffisent ; Autorise son Maire à signer tout acte",
    ]


def test_words_that_only_lead_to_a_list_are_no_decision() -> None:
    body = """Le Conseil, après en avoir délibéré, décide de :
- retenir l'entreprise Verdois ;"""
    assert decided(body) == ["retenir l'entreprise Verdois ;"]


@pytest.mark.parametrize(("against", "count"), [(1, 2), (12, 0)])
def test_what_is_proposed_is_decided_when_more_vote_for_it_than_against(against: int, count: int) -> None:
    assert len(decided(f"{PROPOSED}Vote :\n- Pour : 11\n- Contre : {against}\n")) == count


def test_every_act_of_a_sentence_that_only_says_who_decides_is_read() -> None:
    body = """> Le Conseil, à l'unanimité des membres présents et représentés, par 23 voix « Pour », Mme Noël se
> retirant et ne prenant pas part aux votes, Fait Sienne la proposition de son Maire ; Autorise son Maire à acquérir
> un kiosque pour 9 000 € ; Autorise son Maire à signer l'acte."""
    assert decided(body) == [
        "Fait Sienne la proposition de son Maire",
        "Autorise son Maire à acquérir un kiosque pour 9 000 €",
        "Autorise son Maire à signer l'acte",
    ]


def test_a_list_below_the_name_of_the_assembly_is_what_it_decides() -> None:
    body = "Le Conseil Municipal :\n- Approuve l'état des coupes ;\n- Fixe la taxe à 62 € le stère."
    assert decided(body) == ["Approuve l'état des coupes ;", "Fixe la taxe à 62 € le stère."]


def test_points_on_one_line_are_told_apart() -> None:
    body = "Le Bureau communautaire décide de : 4 • D'autoriser Monsieur le Maire à signer. • De percevoir 125 €."
    assert decided(body) == ["D'autoriser Monsieur le Maire à signer.", "De percevoir 125 €."]


LAST = "Le conseil, après en avoir délibéré :\n- APPROUVE le règlement ;\n- CHARGE le Maire de l'exécution."


@pytest.mark.parametrize(
    "after",
    [
        "Monsieur Ruel demande si la salle sera prête.\nIl en doute.",
        "\nLa salle est pleine ; on ouvre les fenêtres.",
        "\nPoint n° 3 : VOIRIE",
        "\nQuestions diverses\n\nLe marché de Noël aura lieu en décembre.",
        "Contre : M. Ruel",
        "Monsieur le Maire propose de passer au vote.",
    ],
)
def test_the_last_point_ends_before_what_is_said_after_it(after: str) -> None:
    assert decided(f"{LAST}\n{after}")[-1] == "CHARGE le Maire de l'exécution."


@pytest.mark.parametrize(
    "after", ["\net du suivi des travaux.", "\n- Lot 2 : voirie", "\nLes dépenses seront imputées au chapitre 65."]
)
def test_the_last_point_goes_on_with_its_list_its_sentence_and_its_credits(after: str) -> None:
    assert decided(f"{LAST}\n{after}")[-1] != "CHARGE le Maire de l'exécution."


def test_what_another_says_between_two_points_is_none_of_them() -> None:
    body = """Le conseil, après en avoir délibéré :
- APPROUVE le règlement ;
Madame Noël rappelle que la salle est petite.
- CHARGE le Maire de l'exécution."""
    assert decided(body) == ["APPROUVE le règlement ;", "CHARGE le Maire de l'exécution."]


def test_what_is_said_on_the_line_of_a_decision_is_none_of_it() -> None:
    body = "Le conseil, après en avoir délibéré :\n- CHARGE le Maire de l'exécution. Mme Noël propose un vote."
    assert decided(body) == ["CHARGE le Maire de l'exécution."]
