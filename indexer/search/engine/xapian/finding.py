"""What a query found in an index of Xapian: counted at once, ranked when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

import xapian

from indexer.search.engine.interface import Match
from indexer.search.engine.scoring import K1, B
from indexer.search.engine.xapian.fragments import Live, answered
from indexer.search.engine.xapian.schema import FACETS, ORDER
from indexer.search.engine.xapian.translating import without
from indexer.search.results import Sort
from indexer.search.terms import UNIT

WEIGHTING = (UNIT * K1, 0.0, 0.0, B, 0.0)
"""k1, k2, k3, b and least length of Xapian's BM25; weights are in halves, and so is k1."""


PAGE = 50
"""Clauses that are shown together, at most: only the last ones of more are."""


class XapianFound:
    """Clauses by two queries: over all that a clause is found by, and over its own words."""

    def __init__(self, live: Live, wide: Any, narrow: Any | None) -> None:
        self._live = live
        self._wide = wide
        self._narrow = wide if narrow is None else narrow
        self._own = self._told(self._narrow)
        self._all = self._own if narrow is None else self._told(wide)

    @property
    def own(self) -> int:
        """Number of clauses whose own words, or facts, answer the query."""
        if self._own is None:
            self._own = answered(lambda: self._counted(self._narrow))
        return self._own

    @property
    def apart(self) -> int:
        """Number of the others."""
        if self._narrow is self._wide:
            return 0
        if self._all is None:
            self._all = answered(lambda: self._counted(self._wide))
        return self._all - self.own

    def best(self, count: int, sort: Sort) -> list[Match]:
        """The first `count`, those apart after all others."""
        return answered(lambda: self._best(count, sort))

    def _best(self, count: int, sort: Sort) -> list[Match]:
        first = self._first(count, sort) if self._own != 0 else []
        found = [Match(number, score) for number, score in first]
        if len(found) == count or not self.apart:
            return found
        rest = self._numbered(self._ranked(without(self._wide, self._narrow), count - len(found), sort))
        return [*found, *(Match(number, score, is_apart=True) for number, score in rest)]

    def _first(self, count: int, sort: Sort) -> list[tuple[int, float]]:
        """Those that answer by themselves; where nothing told how many they are, they are counted in the same pass."""
        found = self._ranked(self._narrow, count, sort, 0 if self._own is not None else self._size)
        if self._own is None:
            self._own = int(found.get_matches_estimated())
        return self._numbered(found)

    def counts(self, facet: str) -> Mapping[str, int]:
        """Number of clauses for each value of a facet, of those apart only when there are no others."""
        return self._counts[facet]

    @cached_property
    def _counts(self) -> dict[str, dict[str, int]]:
        return answered(self._spied)

    def _spied(self) -> dict[str, dict[str, int]]:
        """All facets in one pass."""
        enquire = self._enquire(self._narrow if self.own else self._wide, xapian.BoolWeight())
        spies = {facet: xapian.ValueCountMatchSpy(slot) for facet, slot in FACETS.items()}
        for spy in spies.values():
            enquire.add_matchspy(spy)
        enquire.get_mset(0, 0, self._size)
        return {
            facet: {item.term.decode(): int(item.termfreq) for item in spy.values()}
            for facet, spy in spies.items()
        }

    @property
    def _size(self) -> int:
        return int(self._live.whole.get_doccount())

    def _enquire(self, query: Any, weighting: Any) -> Any:
        enquire = xapian.Enquire(self._live.whole)
        enquire.set_weighting_scheme(weighting)
        enquire.set_query(query)
        return enquire

    def _told(self, query: Any) -> int | None:
        """Number of clauses where the lexicon knows it, as for one term; none is looked at."""
        found = self._enquire(query, xapian.BoolWeight()).get_mset(0, 0)
        low, high = found.get_matches_lower_bound(), found.get_matches_upper_bound()
        return int(low) if low == high else None

    def _counted(self, query: Any) -> int:
        return int(self._enquire(query, xapian.BoolWeight()).get_mset(0, 0, self._size).get_matches_estimated())

    def _ranked(self, query: Any, count: int, sort: Sort, looked_at: int = 0) -> Any:
        """The first `count`; so many are looked at, or as few as the order lets."""
        enquire = self._enquire(query, xapian.BM25Weight(*WEIGHTING))
        _SORTED[sort](enquire)
        return enquire.get_mset(0, count, looked_at)

    def _numbered(self, found: Any) -> list[tuple[int, float]]:
        """Numbers and scores; the documents of a page are sent for together, not one after the other."""
        if found.size() <= PAGE:
            found.fetch()
            self._live.keep({self._live.number(match.docid): match.document.get_data() for match in found})
        return [(self._live.number(match.docid), match.weight) for match in found]


_SORTED: dict[Sort, Callable[[Any], None]] = {
    Sort.RELEVANCE: lambda enquire: enquire.set_sort_by_relevance_then_value(ORDER, False),
    Sort.DATE: lambda enquire: enquire.set_sort_by_value(ORDER, False),
}
"""Of a day, clauses stand in the order of their addresses: Xapian breaks no tie by two things."""
