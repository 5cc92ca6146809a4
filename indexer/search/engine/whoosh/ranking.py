"""The order of the results: always the same for the same clauses, however their index was built."""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from indexer.search.results import Sort

Scored = tuple[int, float]
"""Number and score of a clause."""

MANY = 5_000
"""Clauses found from which all dates are read at once."""


class Days(Protocol):
    """What an index knows of the order of its clauses."""

    @property
    def days(self) -> array[int]:
        """`aaaammjj` of every clause by its number."""

    def day(self, number: int) -> int:
        """`aaaammjj` of a clause."""

    def address(self, number: int) -> bytes:
        """Address of a clause."""


def best(index: Days, found: Sequence[Scored], count: int, sort: Sort) -> list[Scored]:
    """The first `count` by relevance or by date; ties are broken by the other, then by address."""
    if count <= 0:
        return []
    day = index.days.__getitem__ if len(found) > MANY else index.day

    def newest(item: Scored) -> int:
        return day(item[0])

    keys = [_score, newest] if sort is Sort.RELEVANCE else [newest, _score]
    kept = _cut(found, count, keys)
    kept.sort(key=lambda item: index.address(item[0]))
    kept.sort(key=lambda item: [key(item) for key in keys], reverse=True)
    return kept[:count]


def _score(item: Scored) -> float:
    return round(item[1], 6)


def _cut(found: Sequence[Scored], count: int, keys: Sequence[Callable[[Scored], Any]]) -> list[Scored]:
    """The first `count` by the first key, and of those that tie at the cut the first by the next ones."""
    if len(found) <= count or not keys:
        return list(found)
    values = list(map(keys[0], found))
    last = heapq.nlargest(count, values)[-1]
    above = [item for item, value in zip(found, values, strict=True) if value > last]
    ties = [item for item, value in zip(found, values, strict=True) if value == last]
    return above + _cut(ties, count - len(above), keys[1:])
