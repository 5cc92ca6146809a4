"""The browser finds what the staff's search finds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.model import QueryError
from indexer.search import Engine
from indexer.search import search as whoosh_search
from indexer.search.language.query.grammar import parse
from indexer.search.language.query.widening import widened
from indexer.search.results import Sort
from tests.search.archive import SPECIFICATION, names
from tests.search_browser.conftest import Ask
from tests.search_browser.generated import EVERY

NAMES = names()
MANY = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
ROUNDING = 1e-5


def browser_found(ask: Ask, queries: list[str], sort: str = "pertinence") -> list[list[list[Any]] | None]:
    """Address and score of the clauses that each query finds; None for one that is refused."""
    return [answer.get("found") for answer in ask("everything", queries, sort=sort)]


def whoosh_found(index: Engine, query: str, sort: Sort) -> list[tuple[str, float]] | None:
    """The same on the Whoosh side, in order."""
    try:
        found = index.find(widened(parse(query))[0], 60)
    except QueryError:
        return None
    return [(index.card(match.number)["address"], match.score) for match in found.best(len(index), sort)]


@pytest.mark.parametrize("case", SPECIFICATION["found"], ids=lambda case: case["query"])
def test_a_query_finds_the_clauses_specified(ask: Ask, case: dict[str, Any]) -> None:
    (found,) = browser_found(ask, [case["query"]])
    assert found is not None
    assert sorted(NAMES[address] for address, _ in found if address in NAMES) == sorted(case["clauses"])


@pytest.mark.parametrize("sort", list(Sort))
@MANY
@given(queries=st.lists(EVERY, min_size=25, max_size=50))
def test_any_query_finds_the_same_clauses_in_the_same_order(
    ask: Ask, whoosh: Engine, sort: Sort, queries: list[str]
) -> None:
    for query, found in zip(queries, browser_found(ask, queries, sort), strict=True):
        wanted = whoosh_found(whoosh, query, sort)
        assert (found is None) == (wanted is None), query
        if found is not None and wanted is not None:
            assert [score for _, score in found] == pytest.approx(
                [score for _, score in wanted], abs=ROUNDING
            )
            assert told_apart(found) == told_apart(wanted), query


def told_apart(found: Any) -> list[str]:
    """Addresses in order, those of scores that differ by rounding only sorted among themselves."""
    told: list[tuple[int, str]] = []
    rank, last = 0, None
    for address, score in found:
        rank += last is None or abs(score - last) > ROUNDING
        told.append((rank, address))
        last = score
    return [address for _, address in sorted(told)]


def test_a_page_of_results_is_shown_with_its_facets(ask: Ask) -> None:
    (answer,) = ask("search", ["lettre recommandée"], limit=2)
    assert answer["type"] == "results" and answer["complete"] and answer["total"] >= 3
    first = answer["hits"][0]
    assert {"address", "authority", "date", "kind", "document", "label"} <= set(first)
    assert [text for text, marked in first["extract"] if marked]


def test_nothing_found_is_helped_by_a_correction_and_by_fewer_words(ask: Ask) -> None:
    (answer,) = ask("search", ["resilliation"])
    assert answer["total"] == 0 and answer["correction"] == "résiliation"
    for query in ("lettre introuvable", "introuvable Pas-de-Calais", "rompre introuvable"):
        (answer,) = ask("search", [query])
        assert answer["total"] == 0 and answer["nearest"]


@pytest.mark.parametrize("query", ["lettre résiliation préavis", "lettre introuvable", "convention autoroute gratuite"])
def test_clauses_that_have_some_of_the_words_are_those_of_the_staff(ask: Ask, whoosh: Engine, query: str) -> None:
    (answer,) = ask("search", [query], limit=6)
    wanted = whoosh_search(whoosh, query, limit=6)
    assert answer["total"] + answer["apart"] == wanted.total + wanted.apart
    assert {hit["address"] for hit in answer.get("nearest", ())} == {hit.address for hit in wanted.nearest}
