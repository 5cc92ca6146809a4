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


class XapianFound:
    """Clauses by two queries: over all that a clause is found by, and over its own words."""

    def __init__(self, live: Live, wide: Any, narrow: Any | None) -> None:
        self._live = live
        self._wide = wide
        self._narrow = wide if narrow is None else narrow
        self.own = self._counted(self._narrow)
        self.apart = 0 if narrow is None else self._counted(wide) - self.own

    def best(self, count: int, sort: Sort) -> list[Match]:
        """The first `count`, those apart after all others."""
        return answered(lambda: self._best(count, sort))

    def _best(self, count: int, sort: Sort) -> list[Match]:
        first = self._ranked(self._narrow, count, sort) if self.own else []
        found = [Match(number, score) for number, score in first]
        if len(found) == count or not self.apart:
            return found
        rest = self._ranked(without(self._wide, self._narrow), count - len(found), sort)
        return [*found, *(Match(number, score, is_apart=True) for number, score in rest)]

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

    def _counted(self, query: Any) -> int:
        """Number of clauses; where the lexicon knows it, as for one term, none is looked at."""
        enquire = self._enquire(query, xapian.BoolWeight())
        found = enquire.get_mset(0, 0)
        if found.get_matches_lower_bound() != found.get_matches_upper_bound():
            found = enquire.get_mset(0, 0, self._size)
        return int(found.get_matches_estimated())

    def _ranked(self, query: Any, count: int, sort: Sort) -> list[tuple[int, float]]:
        enquire = self._enquire(query, xapian.BM25Weight(*WEIGHTING))
        _SORTED[sort](enquire)
        return [(self._live.number(match.docid), match.weight) for match in enquire.get_mset(0, count)]


_SORTED: dict[Sort, Callable[[Any], None]] = {
    Sort.RELEVANCE: lambda enquire: enquire.set_sort_by_relevance_then_value(ORDER, False),
    Sort.DATE: lambda enquire: enquire.set_sort_by_value(ORDER, False),
}
"""Of a day, clauses stand in the order of their addresses: Xapian breaks no tie by two things."""
