"""« Clauses communes »: families, two texts side by side, twins under a clause."""

from __future__ import annotations

import re
from datetime import date

from indexer.model import DocumentKind, Dossier
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import document, dossier, reading, section

DELETED, INSERTED = 'del class="fond">30</del>', 'ins class="fond">60</ins>'
CLAUSE = (
    "Le partenaire s'engage à informer la collectivité de toute violation de données personnelles dans un délai "
    "de 30 jours, par courrier recommandé avec avis de réception, et à coopérer à la recherche de ses causes."
)


def act(text: str, number: str, day: date) -> Dossier:
    """A line of `text` is a paragraph."""
    agreement = document(
        "Convention de données",
        section("1", "Violations", *text.split("\n")),
        kind=DocumentKind.AGREEMENT,
        slug="annexe-1",
        number="1",
    )
    return dossier(document("Objet " + number), agreement, number=number, meeting=day)


def texts(*clauses: str) -> dict[str, str]:
    acts = [act(text, f"n{n}", date(2023, n, 1)) for n, text in enumerate(clauses, 1)]
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    return {page.path: page.text for page in all_pages([reading(*acts)], settings)}


TWO = (CLAUSE, CLAUSE.replace("30", "60"))
COMPARED = "clauses-communes/departement-du-nord/2023/2023-02-01-n2/annexe-1/index.md"
LATER = "deliberations/departement-du-nord/2023/2023-02-01-n2/annexe-1/index.md"


def test_the_later_of_two_agreements_is_compared_with_the_earlier_one() -> None:
    page = texts(*TWO)[COMPARED]
    assert '<del class="fond">30</del>' in page and '<ins class="fond">60</ins>' in page
    assert "1\u00a0différence de fond" in page


def test_the_list_of_families_leads_to_the_comparison() -> None:
    page = texts(*TWO)["clauses-communes/index.md"]
    assert 'href="departement-du-nord/2023/2023-02-01-n2/annexe-1/"' in page


def test_a_clause_leads_to_its_twin() -> None:
    page = texts(*TWO)[LATER]
    note = page.split('<p class="ailleurs">')[-1].split("</p>")[0]
    assert "2023-01-01-n1/annexe-1/#article-1" in note
    assert note.endswith("97\u00a0% de mots communs")


def test_both_documents_lead_to_the_comparison() -> None:
    pages = texts(*TWO)
    earlier = pages["deliberations/departement-du-nord/2023/2023-01-01-n1/annexe-1/index.md"]
    assert all(
        "clauses-communes/departement-du-nord/2023/2023-02-01-n2/annexe-1/" in p
        for p in (earlier, pages[LATER])
    )


def test_clauses_without_a_difference_of_substance_are_folded() -> None:
    page = texts(CLAUSE, CLAUSE.upper())[COMPARED]
    assert '<details class="face">' in page and "sans différence de fond" in page


def test_an_archive_without_families_says_so() -> None:
    assert "Aucun document" in texts(CLAUSE)["clauses-communes/index.md"]


def test_hostile_clauses_are_not_markup_in_a_comparison() -> None:
    page = texts(CLAUSE + " <script>`x`</script>", CLAUSE + " ~~~")[COMPARED]
    assert "<script>" not in page and "`" not in page and "~~~" not in page


COMMON = "Les parties se rencontrent une fois par an pour dresser le bilan de l’association."


def cells(page: str) -> list[str]:
    """Class and paragraphs of each cell below the names of both acts."""
    found = re.findall(r'<div class="cote (\w+)">\n<p class="qui">[^<]*</p>\n(.*?)</div>', page, re.DOTALL)
    return [f"{name} {shown.strip()}" for name, shown in found]


def test_a_paragraph_that_differs_is_shown_twice_and_one_that_does_not_once() -> None:
    page = texts(*(f"{COMMON}\n{text}\n{COMMON}" for text in TWO))[COMPARED]
    marked = (CLAUSE.replace("'", "&#39;").replace("30", f"<{tag}") for tag in (DELETED, INSERTED))
    first, second = (f"<p>{text}</p>" for text in marked)
    assert cells(page) == [
        f"commun <p>{COMMON}</p>", f"premier {first}", f"second {second}", f"commun <p>{COMMON}</p>",
    ]  # fmt: skip


def test_another_apostrophe_makes_no_second_paragraph() -> None:
    page = texts(f"{CLAUSE}\n{COMMON}", f"{CLAUSE}\n{COMMON}".replace("’", "'"))[COMPARED]
    assert [cell.partition(" ")[0] for cell in cells(page)] == ["commun"]


def test_an_elision_touches_the_word_that_differs() -> None:
    page = texts(f"{CLAUSE} L'agent signe.", f"{CLAUSE} L'élue signe.")[COMPARED]
    assert 'L&#39;<del class="fond">agent</del>' in page


def test_each_cell_says_whose_words_it_holds() -> None:
    page = texts(*(f"{COMMON}\n{text}" for text in TWO))[COMPARED]
    assert re.findall(r'<p class="qui">([^<]*)</p>', page) == [
        "Dans les deux textes", "Département du Nord, 1er janvier 2023", "Département du Nord, 1er février 2023",
    ]  # fmt: skip
