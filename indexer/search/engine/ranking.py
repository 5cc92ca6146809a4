"""The order of the results: always the same for the same index, however it was built."""

from __future__ import annotations

import heapq
from collections.abc import Callable

from indexer.search.engine.index import Index
from indexer.search.results import Sort


def best(index: Index, found: list[tuple[int, float]], count: int, sort: Sort) -> list[tuple[int, float]]:
    """The first `count` in their order; only those that tie at the cut are compared by address."""
    days = index.days
    keys: dict[Sort, Callable[[tuple[int, float]], tuple[float, float]]] = {
        Sort.RELEVANCE: lambda item: (round(item[1], 6), days[item[0]]),
        Sort.DATE: lambda item: (days[item[0]], round(item[1], 6)),
    }
    key = keys[sort]
    kept = heapq.nlargest(count, found, key=key)
    if len(kept) < len(found) and kept:
        last = key(kept[-1])
        kept = [item for item in found if key(item) >= last]
    addresses = index.addresses
    kept.sort(key=lambda item: addresses[item[0]])
    kept.sort(key=key, reverse=True)
    return kept[:count]
