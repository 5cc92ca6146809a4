"""AND, OR and NOT find what the algebra of sets says, whatever the archive and however its index was built."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.search import build_index, open_index, search
from tests.factories import document, dossier, reading, section, source

WORDS = ("alpha", "bravo", "delta", "gamma")
CLAUSES = st.lists(st.frozensets(st.sampled_from(WORDS)), min_size=1, max_size=12)
LEAVES = st.sampled_from([*WORDS, '"alpha"', "bra*", "gamna~1", '"alpha bravo"~3'])
Query = tuple[str, Any, Any] | str


def found_by(query: Query, clause: frozenset[str]) -> bool:
    """Whether a clause is found, by the definition of the language."""
    if isinstance(query, tuple):
        sign, left, right = query
        first, second = found_by(left, clause), found_by(right, clause)
        return {"ET": first and second, "OU": first or second, "SAUF": first and not second}[sign]
    wanted = {
        '"alpha"': {"alpha"},
        "bra*": {"bravo"},
        "gamna~1": {"gamma"},
        '"alpha bravo"~3': {"alpha", "bravo"},
    }
    return wanted.get(query, {query}) <= clause


def written(query: Query) -> str:
    """The query in the language."""
    return f"({written(query[1])} {query[0]} {written(query[2])})" if isinstance(query, tuple) else query


QUERIES = st.recursive(
    LEAVES, lambda some: st.tuples(st.sampled_from(["ET", "OU", "SAUF"]), some, some), max_leaves=6
)


@settings(max_examples=150)
@given(CLAUSES, st.lists(QUERIES, min_size=1, max_size=12), st.integers(0, 12))
def test_queries_follow_the_algebra_of_sets(
    clauses: list[frozenset[str]], queries: list[Query], first: int
) -> None:
    readings = [
        reading(
            dossier(
                document("t", section("1", "", " ".join(sorted(words)), title="h")),
                number=f"n{n}", object="o", source=source(path=f"{n}.txt"),
            )
        )
        for n, words in enumerate(clauses)
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        build_index(readings[:first], Path(folder))
        build_index(readings, Path(folder))
        index = open_index(Path(folder))
        for query in queries:
            hits = search(index, written(query), limit=100).hits
            expected = {f"2023-05-15-n{n}" for n, words in enumerate(clauses) if found_by(query, words)}
            assert {hit.dossier.rpartition("/")[2] for hit in hits} == expected, written(query)
        index.close()
