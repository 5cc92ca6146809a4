"""« Textes cités » and « cité par »: who cites what, and where."""

from __future__ import annotations

import json
from datetime import date

import pytest

from indexer.model import Citation, Dossier
from indexer.publishing.lists import citation_pages as module
from indexer.publishing.lists.citation_addresses import text_address
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import document, dossier, reading, section

LAW = Citation(
    kind="loi",
    text="loi n° 2020-1577 du 14 décembre 2020",
    key="loi:2020-1577",
    line=2,
    url="https://x.fr/loi",
)
ARTICLE = Citation(
    kind="code", text="article L. 115-2", key="code:casf:L115-2", line=2, url="https://x.fr/article"
)
EARLIER = dossier(number="2021-1", meeting=date(2021, 7, 1))
TEXT = "délibération n° 2021-1 du 1er juillet 2021"
TO_EARLIER = Citation(kind="deliberation", text=TEXT, key="delib:2021-1", line=2)


def act(*citations: Citation, number: str = "2023-1") -> Dossier:
    clause = section("1", "Objet", "Texte.", line=2, end_line=4)
    return dossier(document("Objet", clause, end_line=9), number=number, citations=citations)


def texts(*dossiers: Dossier) -> dict[str, str]:
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    return {page.path: page.text for page in all_pages([reading(*dossiers)], settings)}


def test_a_law_has_a_page_that_leads_to_each_clause_that_cites_it() -> None:
    pages = texts(act(LAW), act(LAW, number="2023-2"))
    page = pages["textes-cites/loi-2020-1577/index.md"]
    assert "\n# Loi n°\u00a02020-1577 du 14 décembre 2020\n" in page
    assert page.count("2023-05-15-2023-1/#article-1") == page.count("2023-05-15-2023-2/#article-1") == 1
    assert "https://x.fr/loi" in page and "2\u00a0citations" in page


def test_a_code_has_one_page_with_an_anchor_per_article() -> None:
    page = texts(act(ARTICLE))["textes-cites/code-casf/index.md"]
    assert 'id="article-l115-2"' in page
    assert text_address(ARTICLE.key) == "textes-cites/code-casf/#article-l115-2"


def test_a_deliberation_tells_who_cites_it_and_the_citing_one_leads_to_it() -> None:
    citing = act(TO_EARLIER)
    pages = texts(EARLIER, citing)
    base = "deliberations/departement-du-nord"
    assert "2023-05-15-2023-1/#article-1" in pages[f"{base}/2021/2021-07-01-2021-1/index.md"]
    assert "2021-07-01-2021-1/" in pages[f"{base}/2023/2023-05-15-2023-1/index.md"]


def test_an_archive_without_citations_says_so() -> None:
    assert "Aucune citation" in texts(act())["textes-cites/index.md"]


def test_hostile_words_of_a_citation_are_not_markup() -> None:
    hostile = Citation(kind="loi", text="loi <script>`x`</script>", key="loi:<b>`1`", line=2)
    page = next(text for path, text in texts(act(hostile)).items() if path.startswith("textes-cites/loi"))
    body = page.split("---\n", 2)[2]
    assert "<script>" not in body and "<b>" not in body


def test_spellings_of_one_number_share_one_page() -> None:
    other = Citation(kind="deliberation", text="délibération 2021/1", key="delib:2021/1", line=2)
    pages = [path for path in texts(act(TO_EARLIER, other)) if path.endswith("index.md")]
    assert sum(path.startswith("textes-cites/delib-") for path in pages) == 1


def test_a_long_list_is_split_by_year_and_keeps_its_anchors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_LIST", 1)
    pages = texts(act(ARTICLE), act(ARTICLE, number="2"))
    assert 'id="article-l115-2"' in pages["textes-cites/code-casf/index.md"]
    assert pages["textes-cites/code-casf/2023/index.md"].count("#article-1") == 2


def test_the_graph_has_a_line_per_citation() -> None:
    lines = texts(act(LAW, ARTICLE))["textes-cites/citations.jsonl"].splitlines()
    assert [json.loads(line)["to"] for line in lines] == ["loi:2020-1577", "code:casf:L115-2"] or len(
        lines
    ) == 2
