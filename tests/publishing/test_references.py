"""Under a clause: what it refers to and what refers to it."""

from __future__ import annotations

from indexer.linking.model import Place
from indexer.model import Citation, DocumentKind
from indexer.publishing.acts.references import _name
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import document, dossier, reading, section

WHERE = "deliberations/departement-du-nord/2023/2023-05-15-2023-1/annexe-1"


def pages(*citations: Citation) -> dict[str, str]:
    """An agreement of two clauses (lines 10–19 and 20–29) with an annex (30–39)."""
    clauses = (section("1", "Objet", line=10, end_line=19), section("2.1", "Durée", line=20, end_line=29))
    agreement = document(
        "Convention",
        *clauses,
        kind=DocumentKind.AGREEMENT,
        slug="annexe-1",
        number="1",
        start_line=10,
        end_line=39,
    )
    annex = document(
        "Liste", kind=DocumentKind.ANNEX, slug="annexe-3", number="3", parent=1, start_line=30, end_line=39
    )
    act = dossier(document(end_line=9), agreement, annex, citations=citations)
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    return {page.path: page.text for page in all_pages([reading(act)], settings)}


def cite(name: str, line: int) -> Citation:
    return Citation(kind="interne", text=name, key=f"interne:{name}", line=line)


def test_a_clause_leads_to_the_article_and_the_annex_that_it_names() -> None:
    page = pages(cite("article-2-1", 12), cite("annexe-3", 13))[f"{WHERE}/index.md"]
    assert '<a href="#article-2-1">article 2.1</a>\u202f; <a href="annexe-3/">annexe n°\u00a03</a>' in page


def test_the_clause_and_the_annex_tell_who_names_them() -> None:
    found = pages(cite("article-2-1", 12), cite("annexe-3", 13))
    assert 'Cité par\u00a0: <a href="#article-1">article 1</a>' in found[f"{WHERE}/index.md"]
    assert (
        '<a href="../#article-1">article 1 (convention, annexe n°\u00a01)</a>'
        in found[f"{WHERE}/annexe-3/index.md"]
    )


def test_a_reference_made_twice_is_told_once() -> None:
    page = pages(cite("annexe-3", 12), cite("annexe-3", 13))[f"{WHERE}/index.md"]
    assert page.count(">annexe n°\u00a03</a>") == 1


def test_a_part_of_a_report_that_is_called_by_its_number_is_a_point() -> None:
    here = Place(dossier=dossier(), document=document(), section=section("III", title="III – Avenant"))
    place = Place(dossier=dossier(), document=document("Rapport", kind=DocumentKind.REPORT), section=here.section)
    assert _name(place, here) == "point III (rapport)"


def test_a_clause_without_references_has_no_note() -> None:
    assert 'class="renvois"' not in pages()[f"{WHERE}/index.md"]
