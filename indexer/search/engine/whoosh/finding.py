"""What a query found in an index of Whoosh."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Protocol

from indexer.search.engine.interface import Match
from indexer.search.engine.whoosh.ranking import Days, Scored, best
from indexer.search.results import Sort


class Columns(Days, Protocol):
    """What an index knows of each clause."""

    def values(self, facet: str) -> list[str]:
        """Value of a facet for each clause by its number; empty when unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhooshFound:
    """Clauses with their scores, in no order."""

    index: Columns
    inside: list[Scored]
    """Their own words, or their facts, answer the query."""
    outside: list[Scored]
    """Some word stands only in the title of their document or in the object of their act."""

    @property
    def own(self) -> int:
        """Number of clauses that answer themselves."""
        return len(self.inside)

    @property
    def apart(self) -> int:
        """Number of the others."""
        return len(self.outside)

    def best(self, count: int, sort: Sort) -> list[Match]:
        """The first `count`, those apart after all others."""
        first = best(self.index, self.inside, count, sort)
        rest = best(self.index, self.outside, count - len(first), sort)
        return [*(Match(*item) for item in first), *(Match(*item, is_apart=True) for item in rest)]

    def counts(self, facet: str) -> Counter[str]:
        """Number of clauses for each value of a facet, of those apart only when there are no others."""
        values = self.index.values(facet)
        counter = Counter(values[number] for number, _ in self.inside or self.outside)
        del counter[""]
        return counter
