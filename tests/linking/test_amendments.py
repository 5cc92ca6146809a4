"""The agreement that an amendment amends."""

from __future__ import annotations

from datetime import date

from indexer.linking.archive import link_archive
from indexer.model import Citation, Document, DocumentKind, Dossier
from tests.factories import document, dossier

TITLE = "Convention de gestion du refuge intercommunal des animaux"
LATER = date(2024, 2, 1)


def agreement(title: str = TITLE, slug: str = "convention") -> Document:
    return document(title, kind=DocumentKind.AGREEMENT, slug=slug)


def amendment(title: str = "Avenant n° 1", line: int = 1, parent: int | None = None) -> Document:
    return document(
        title, kind=DocumentKind.AMENDMENT, slug="avenant", start_line=line, end_line=line, parent=parent
    )


def under(*dossiers: Dossier) -> dict[str, list[str]]:
    """Amendments by agreement, as addresses."""
    found = link_archive(dossiers).amendments
    return {owner: [place.address for place in run] for owner, run in found.items()}


OLDER = dossier(document(), agreement(), number="7")
OWNER = f"/deliberations/{OLDER.id}/convention/"


def test_an_amendment_that_is_annexed_to_its_agreement() -> None:
    act = dossier(document(), agreement(), amendment(parent=1), number="7")
    assert under(act) == {OWNER: [f"{OWNER}avenant/"]}


def test_an_amendment_that_cites_the_act_of_its_agreement() -> None:
    cited = Citation(kind="deliberation", text="délibération n° 7", key="delib:7", line=5)
    act = dossier(document(), amendment(line=5), number="9", meeting=LATER, citations=(cited,))
    assert under(OLDER, act) == {OWNER: [f"/deliberations/{act.id}/avenant/"]}


def test_an_amendment_that_repeats_the_whole_title() -> None:
    act = dossier(document(), amendment(f"Avenant n° 2 à la {TITLE}"), number="9", meeting=LATER)
    assert under(OLDER, act) == {OWNER: [f"/deliberations/{act.id}/avenant/"]}


def test_an_amendment_that_fits_two_agreements_is_under_none() -> None:
    other = dossier(document(), agreement(), number="8")
    act = dossier(document(), amendment(f"Avenant n° 2 à la {TITLE}"), number="9", meeting=LATER)
    assert under(OLDER, other, act) == {}


def test_an_amendment_with_part_of_the_title_is_under_none() -> None:
    part = TITLE.removesuffix(" des animaux")
    act = dossier(document(), amendment(f"Avenant à la {part}"), number="9", meeting=LATER)
    assert under(OLDER, act) == {}
