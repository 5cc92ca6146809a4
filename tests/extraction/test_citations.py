"""Citations: the labelled set, addresses, and what holds for any text."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.extraction.citations import find_citations
from indexer.french import squeeze
from indexer.model import Citation
from indexer.segmenting.plain.reading import read_lines
from tests.extraction.labelled import Passage, passages

WRITTEN = [
    "loi n° 2020-1577", "article L. 115-2", "articles 1 à", " du code du travail", "RGPD", "Vu la délibération", "n°",
    "du 1er juillet 2021", "annexe", "2016/679", "règlement (UE)", "L. 5312-1 à ", "dudit code", "\n", " et ", "°",
    "\t", "’", "é", "|",
]  # fmt: skip


def cited(*lines: str) -> tuple[Citation, ...]:
    return find_citations(read_lines(list(lines)))


def urls(*lines: str) -> list[str | None]:
    return [citation.url for citation in cited(*lines)]


def test_the_labelled_set_is_large_and_varied() -> None:
    every = passages()
    assert sum(len(p.cited) for p in every) >= 250
    assert len({p.kind for p in every} - {"faux"}) >= 12
    assert sum(p.kind == "faux" for p in every) >= 100


def test_precision_and_recall_on_the_labelled_set() -> None:
    hits = found = wanted = 0
    wrong: list[str] = []
    for passage in passages():
        got = Counter((c.text, c.key) for c in cited(*passage.lines))
        want = Counter(passage.cited)
        hits, found, wanted = hits + (got & want).total(), found + got.total(), wanted + want.total()
        wrong += [f"extra {x}" for x in got - want] + [f"missed {x}" for x in want - got]
    precision, recall = hits / found, hits / wanted
    print(f"citations: {wanted} wanted, {found} found, precision {precision:.3f}, recall {recall:.3f}")
    assert (precision >= 0.98, recall >= 0.97) == (True, True), wrong


@pytest.mark.parametrize(
    "passage", [p for p in passages() if p.kind == "faux"], ids=lambda p: p.lines[0][:50]
)
def test_a_false_friend_is_not_a_citation(passage: Passage) -> None:
    assert cited(*passage.lines) == ()


def test_a_law_has_the_address_of_its_day_without_leading_zeros() -> None:
    assert urls("la loi n° 2021-1109 du 4 août 2021") == [
        "https://www.legifrance.gouv.fr/eli/loi/2021/8/4/2021-1109/jo/texte"
    ]


def test_a_law_without_a_day_takes_it_from_the_same_dossier() -> None:
    first, second = urls("Vu la loi n° 2020-1577 ;", "la loi n° 2020-1577 du 14 décembre 2020")
    assert first == second == "https://www.legifrance.gouv.fr/eli/loi/2020/12/14/2020-1577/jo/texte"


@pytest.mark.parametrize(
    "text",
    [
        "la loi n° 2020-1577",
        "la loi du 5 mars 2014",
        "la loi n° 2020-1577 du 14 décembre 2021",
        "le décret n° 85-1250 du 26 novembre 1985",
        "l'arrêté du 3 septembre 2001",
    ],
)
def test_no_address_is_guessed(text: str) -> None:
    assert urls(text) == [None]


def test_two_days_for_one_number_give_no_address_to_the_citation_without_a_day() -> None:
    lines = (
        "la loi n° 2020-1577 du 14 décembre 2020",
        "la loi n° 2020-1577 du 4 décembre 2020",
        "la loi n° 2020-1577",
    )
    assert urls(*lines)[2] is None


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("l'article L. 115-2 du CASF",
         "https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L115-2"),
        ("Vu le code du travail", "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050"),
        ("le RGPD", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        ("le règlement (CE) n° 1370/2007", "https://eur-lex.europa.eu/eli/reg/2007/1370/oj"),
        ("la directive 95/46/CE", "https://eur-lex.europa.eu/eli/dir/1995/46/oj"),
        ("la loi n°78-17 du 6 janvier 1978", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460"),
    ],
)  # fmt: skip
def test_addresses_follow_the_rules_of_each_publisher(text: str, url: str) -> None:
    assert urls(text) == [url]


def test_a_citation_over_a_line_end_has_the_line_where_it_starts() -> None:
    (citation,) = cited("Le conseil,", "Vu la loi n° 2020-1577 du", "", "14 décembre 2020")
    assert (citation.line, citation.text) == (2, "loi n° 2020-1577 du 14 décembre 2020")


@given(st.lists(st.sampled_from(WRITTEN), max_size=40).map("".join) | st.text(max_size=300))
def test_any_text_is_read_and_what_is_cited_is_printed(text: str) -> None:
    lines = [line for line in read_lines(text.split("\n")) if not line.blank]
    printed = squeeze(" ".join(line.text for line in lines))
    for citation in find_citations(lines):
        assert citation.text in printed
        assert citation.key.count(":") >= 1
        assert 1 <= citation.line <= text.count("\n") + 1
