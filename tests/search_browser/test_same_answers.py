"""The browser finds what the staff's search finds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh.query.compound import And, AndNot, Or
from whoosh.query.wrappers import Not

from indexer.model import QueryError
from indexer.search import Index
from indexer.search.engine.grammar import parse
from indexer.search.engine.ranking import best
from indexer.search.results import Sort
from tests.search.archive import SPECIFICATION, names
from tests.search_browser.conftest import Ask
from tests.search_browser.generated import EVERY, SCORED

NAMES = names()
MANY = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
ROUNDING = 1e-5


def browser_found(ask: Ask, queries: list[str], sort: str = "pertinence") -> list[list[list[Any]] | None]:
    """Address and score of the clauses that each query finds; None for one that is refused."""
    return [answer.get("found") for answer in ask("everything", queries, sort=sort)]


def numbers(index: Index, query: Any) -> set[int]:
    """Clauses that a parsed query finds on the Whoosh side: its leaves by Whoosh, its operators by their meaning."""
    if isinstance(query, And):
        return set.intersection(*(numbers(index, sub) for sub in query.subqueries))
    if isinstance(query, Or):
        return set.union(*(numbers(index, sub) for sub in query.subqueries))
    if isinstance(query, AndNot):
        return numbers(index, query.a) - numbers(index, query.b)
    if isinstance(query, Not):
        return set(range(len(index))) - numbers(index, query.query)
    return {number for number, _ in index.found(query, 60)}


def whoosh_found(index: Index, query: str) -> list[str] | None:
    try:
        parsed = parse(query)
    except QueryError:
        return None
    return sorted(index.address(number).decode() for number in numbers(index, parsed))


@pytest.mark.parametrize("case", SPECIFICATION["found"], ids=lambda case: case["query"])
def test_a_query_finds_the_clauses_specified(ask: Ask, case: dict[str, Any]) -> None:
    (found,) = browser_found(ask, [case["query"]])
    assert found is not None
    assert sorted(NAMES[address] for address, _ in found if address in NAMES) == sorted(case["clauses"])


@MANY
@given(st.lists(EVERY, min_size=25, max_size=50))
def test_any_query_finds_the_same_clauses(ask: Ask, whoosh: Index, queries: list[str]) -> None:
    for query, found in zip(queries, browser_found(ask, queries), strict=True):
        addresses = None if found is None else sorted(address for address, _ in found)
        assert addresses == whoosh_found(whoosh, query), query


def without_exclusion(query: str) -> bool:
    return not any(sign in query for sign in ("SAUF", "NOT", "-"))


@pytest.mark.parametrize("sort", list(Sort))
@MANY
@given(queries=st.lists(SCORED.filter(without_exclusion), min_size=20, max_size=40))
def test_the_order_and_the_scores_are_the_same(
    ask: Ask, whoosh: Index, sort: Sort, queries: list[str]
) -> None:
    for query, found in zip(queries, browser_found(ask, queries, sort), strict=True):
        if found is None:
            continue
        wanted = best(whoosh, whoosh.found(parse(query), 60), len(whoosh), sort)
        assert [score for _, score in found] == pytest.approx([score for _, score in wanted], abs=ROUNDING)
        other = [(whoosh.address(number).decode(), score) for number, score in wanted]
        assert told_apart(found) == told_apart(other), query


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
    (answer,) = ask("search", ["lettre introuvable"])
    assert answer["total"] == 0 and answer["nearest"]
