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
