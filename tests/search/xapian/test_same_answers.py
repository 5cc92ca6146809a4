"""Xapian finds what Whoosh finds, from the same words and the same queries."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
import xapian
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.model import QueryError, Reading, SearchError
from indexer.search import Engine, build_index, clause, facets, open_index, search, suggest
from indexer.search.engine.xapian import build
from indexer.search.language.query.grammar import parse
from indexer.search.results import Sort
from tests.search.archive import SPECIFICATION, names
from tests.search.test_build import act, answers
from tests.search_browser.generated import EVERY

NAMES = names()
MANY = settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def found(engine: Engine, query: str) -> Any:
    """Clauses with whether they stand apart, counts and facets; None for a query that is refused."""
    try:
        results = search(engine, query, limit=100)
    except QueryError:
        return None
    hits = sorted((hit.address, hit.is_apart) for hit in results.hits)
    return hits, results.total, results.apart, results.also, facets(engine, query)


@pytest.mark.parametrize("case", SPECIFICATION["found"], ids=lambda case: case["query"])
def test_a_query_finds_the_clauses_specified(xapian: Engine, index: Engine, case: dict[str, Any]) -> None:
    results = search(xapian, case["query"], limit=100)
    assert sorted(NAMES[hit.address] for hit in results.hits) == sorted(case["clauses"])
    assert found(xapian, case["query"]) == found(index, case["query"])


@MANY
@given(st.lists(EVERY, min_size=20, max_size=40))
def test_any_query_finds_the_same_clauses(xapian: Engine, index: Engine, queries: list[str]) -> None:
    for query in queries:
        assert found(xapian, query) == found(index, query), query


@pytest.mark.parametrize("query", ["lettre", "résiliation", "convention OU lettre", "annee:2021..2023", "montant"])
def test_the_first_results_stand_in_the_same_order(xapian: Engine, index: Engine, query: str) -> None:
    first = [[hit.address for hit in search(each, query, limit=2).hits] for each in (xapian, index)]
    assert first[0] == first[1]


@pytest.mark.parametrize(
    "query",
    ["convention lettre", '"lettre recommandee"', '"convention résiliation"~10', "résili*", "lettre OU montant"],
)
def test_clauses_are_as_many_whether_they_are_ranked_or_counted_first(xapian: Engine, query: str) -> None:
    counted, ranked = (xapian.find(parse(query), 10) for _ in range(2))
    numbers = counted.own, counted.apart
    assert len(ranked.best(1, Sort.RELEVANCE)) == 1
    assert (ranked.own, ranked.apart) == numbers


def test_sorted_by_date_clauses_of_a_day_stand_in_the_order_of_their_addresses(xapian: Engine) -> None:
    hits = search(xapian, "annee:2021..2023", limit=100, sort=Sort.DATE).hits
    days = [(-hit.date.toordinal(), hit.address) for hit in hits if hit.date]
    assert days == sorted(days) and len(days) == 14


def test_pages_follow_one_another_without_gap_or_overlap(xapian: Engine) -> None:
    whole = [hit.address for hit in search(xapian, "annee:2021..2023", limit=100).hits]
    pages = [search(xapian, "annee:2021..2023", limit=4, page=page) for page in range(1, 5)]
    assert [hit.address for page in pages for hit in page.hits] == whole and len(whole) == 14


def test_a_clause_is_shown_with_its_neighbours_as_whoosh_shows_it(xapian: Engine, index: Engine) -> None:
    for address in NAMES:
        assert clause(xapian, address, "lettre") == clause(index, address, "lettre")
    assert clause(xapian, "/absente/") is None


def test_words_and_deliberations_are_suggested_alike(xapian: Engine, index: Engine) -> None:
    for typed in ("convention resil", "délégation attrib", "r"):
        assert suggest(xapian, typed) == suggest(index, typed)


def test_a_misspelt_word_is_corrected(xapian: Engine) -> None:
    assert search(xapian, "resilliation").correction == "résiliation"
    assert [
        NAMES[hit.address] for hit in search(xapian, "résiliation autoroute préavis type:convention").nearest
    ]


def test_a_search_that_takes_too_long_is_stopped_with_advice(xapian: Engine) -> None:
    with pytest.raises(SearchError, match="ajoutez un mot plus rare"):
        search(xapian, "annee:2021..2023", seconds=-1)


def test_an_incremental_build_equals_a_full_one(tmp_path: Path) -> None:
    chance = random.Random(3)
    kept: dict[int, Reading] = {}
    (tmp_path / "recherche.toml").write_text('moteur = "xapian"\nfragments = 3\n', encoding="utf-8")
    for step in range(3):
        for number in chance.sample(range(12), 5):
            kept.pop(number, None)
            if chance.random() < 0.8:
                kept[number] = act(number, " ".join(chance.choices(("rouge", "bleu", "vert", "rougir"), k=6)))
        build_index(list(kept.values()), tmp_path / "incremental")
        build_index(list(kept.values()), tmp_path / f"full{step}")
        assert answers(open_index(tmp_path / "incremental")) == answers(open_index(tmp_path / f"full{step}"))


def test_another_number_of_fragments_is_another_index(tmp_path: Path) -> None:
    for fragments in (1, 3):
        (tmp_path / "recherche.toml").write_text(
            f'moteur = "xapian"\nfragments = {fragments}\n', encoding="utf-8"
        )
        build_index([act(n, "rouge") for n in range(5)], tmp_path / ".index")
        opened = open_index(tmp_path / ".index")
        assert search(opened, "rouge").total == 10 and len(opened) == 15


def test_a_disk_that_is_full_is_told_and_the_last_index_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise xapian.DatabaseError("Error writing block 1 (No space left on device)")

    (tmp_path / "recherche.toml").write_text('moteur = "xapian"\n', encoding="utf-8")
    build_index([act(1, "rouge")], tmp_path / ".index")
    monkeypatch.setattr(build, "_add", refuse)
    with pytest.raises(SearchError, match=r"plus de place sur le disque.* ; vérifiez les droits et la place"):
        build_index([act(1, "rouge"), act(2, "bleu")], tmp_path / ".index")
    assert len(open_index(tmp_path / ".index")) == 3


def test_a_run_of_letters_that_is_too_long_for_a_term_stops_no_search_beside_it(tmp_path: Path) -> None:
    (tmp_path / "recherche.toml").write_text('moteur = "xapian"\n', encoding="utf-8")
    build_index([act(1, f"{'κ' * 200} κρητη")], tmp_path / ".index")
    opened = open_index(tmp_path / ".index")
    assert search(opened, "κρητ~").total
    assert {one.text for one in suggest(opened, "κρ")} == {"κρητη"}
    assert suggest(opened, "κκ")
