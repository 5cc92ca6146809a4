"""Acts of a session in the shapes that clerks write: how an item is headed and how it ends."""

from __future__ import annotations

import pytest

from indexer.model import DocumentKind
from indexer.reading import read
from tests.factories import source

TITLES = (
    "Réfection de la toiture du gymnase",
    "Tarifs de la cantine scolaire",
    "Achat de la parcelle AB 112",
)
TOLD = "Monsieur le Maire expose que le dossier a été étudié en commission."
MINUTES = "PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL\n\nPrésents : M. Paul ROUX, Mme Zoé NOËL.\n"
ENDS = (
    "ADOPTÉ", "Adoptée.", "Délibération adoptée.", "La délibération est adoptée.", "Proposition validée.",
    "La proposition est acceptée.", "Motion rejetée", "Mise aux voix et adoptée",
    "| Pour | Contre | Abstention |\n| 12 | 0 | 0 |",
)  # fmt: skip


def session(head: str, heading: str, end: str) -> str:
    """The text of a session whose items are headed and end so."""
    items = (
        f"{heading.format(title=title, n=n, code=10 + n)}\n\n{TOLD}\n\n{end}\n"
        for n, title in enumerate(TITLES, 1)
    )
    return "\n".join((head, *items, "La séance est levée à 22 h."))


def objects(text: str) -> list[str]:
    """Objects of the acts that are read."""
    dossiers = read(source(text, authority=None)).dossiers
    acts = (d for d in dossiers if any(each.kind is DocumentKind.DELIBERATION for each in d.documents))
    return [act.object or "" for act in acts]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("heading", ["{title}", "{n}. {title}"])
def test_a_participle_or_a_table_of_voices_ends_an_item(heading: str, end: str) -> None:
    assert objects(session(MINUTES, heading, end)) == [*TITLES]


@pytest.mark.parametrize("number", ["Délibération n° 2024-{code}", "2024-{code}"])
def test_a_title_above_its_number_starts_below_what_was_decided_before(number: str) -> None:
    text = session(MINUTES, "{title}\n" + number, "Vote : pour : 12 contre : 0")
    assert objects(text)[1:] == [*TITLES[1:]]


@pytest.mark.parametrize(
    "heading",
    ["N°{n} {title}", "[{n}] {title}", "DEL0{n} : {title}", "D{n} – {title}", "Del. n° 2024-{code} {title}"],
)
def test_what_counts_items_is_no_part_of_their_title(heading: str) -> None:
    assert objects(session(MINUTES, heading, "Vote : pour : 12 contre : 0")) == [*TITLES]


BARE_ENDS = (
    "Accord du conseil pour demander des devis.", "Le conseil est favorable au projet.", "Avis favorable.",
    "Il est décidé de demander trois devis.", "Les conseillers sont d'accord.", "(Unanimité)",
)  # fmt: skip


@pytest.mark.parametrize("end", BARE_ENDS)
def test_a_small_council_decides_in_few_words(end: str) -> None:
    head = "Conseil municipal du 12 avril 2018\n\nPrésents : Paul ROUX, Zoé NOËL, Luc ADREL\n"
    items = "\n".join(f"{title}\nLe dossier a été étudié en commission. {end}\n" for title in TITLES)
    assert objects(f"{head}\n{items}") == [*TITLES]


def test_titles_that_decide_are_items_among_more_that_only_inform() -> None:
    places = ("lavoir", "cimetière", "stade", "four")
    informed = "".join(f"Nouvelles du {place}\nLes travaux avancent bien.\n\n" for place in places)
    decided = "".join(f"{title}\nLe conseil accepte le devis de 1 400 €.\n\n" for title in TITLES)
    head = "Compte rendu du conseil municipal du 8 mars 2019\n\nPrésents : Paul ROUX, Zoé NOËL\n\n"
    assert objects(f"{head}{informed}{decided}") == [*TITLES]


def test_a_title_may_stand_on_the_line_of_the_sentence_that_decides() -> None:
    ends = (
        "le conseil décide de vendre.",
        "le devis est accepté à l'unanimité.",
        "après délibération, le conseil vote.",
    )
    lines = "\n".join(f"{title} : {end}" for title, end in zip(TITLES, ends, strict=True))
    head = "REUNION DU CONSEIL MUNICIPAL DU 4 JUIN 2015\nPrésents : Paul ROUX, Zoé NOËL\n\n"
    assert objects(head + lines) == [*TITLES]


def test_reports_are_counted_by_hundreds() -> None:
    numbers = zip((101, 102, 201), TITLES, strict=True)
    items = "\n".join(f"Rapport n° {n} : {title}\nAdopté à l'unanimité." for n, title in numbers)
    assert objects(f"COMMISSION PERMANENTE\nRELEVÉ DES DÉCISIONS\n{items}") == [*TITLES]


def test_what_an_agreement_counts_up_below_an_act_is_no_act() -> None:
    assert objects(AGREED) == ["Mise à disposition du gymnase"]


AGREED = """COMMUNE DE VALSERRE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 avril 2023
Présents : M. Paul ROUX, Mme Zoé NOËL.
OBJET : Mise à disposition du gymnase
Le conseil, après en avoir délibéré, à l'unanimité, approuve la convention.

CONVENTION DE MISE À DISPOSITION
Entre la commune de Valserre, représentée par son maire,
et l'association Valserre Basket, il est convenu ce qui suit :
1. Durée
Le conseil municipal décide de son renouvellement.
2. Résiliation
Le conseil municipal prononce la résiliation.
"""
