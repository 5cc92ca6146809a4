"""Acts that a search finds, newest first, and those of them that nobody was told of."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta

from indexer.search import Engine, search
from indexer.search.results import Hit, Sort

REACH = 1000
"""Clauses looked at, newest first."""
FIRST_DAYS = 7
"""A search that was never told begins with the acts of these days, not with the whole archive."""


def acts(index: Engine, query: str) -> list[Hit]:
    """The first clause of each act that is found, newest act first; raises QueryError."""
    found: dict[str, Hit] = {}
    for hit in search(index, query, limit=REACH, sort=Sort.DATE).hits:
        found.setdefault(hit.dossier, hit)
    return list(found.values())


def news(found: list[Hit], told: Container[str] | None, today: date) -> list[Hit]:
    """Acts that were not told; those of the last days where nothing ever was (`told` is None)."""
    if told is None:
        since = today - timedelta(days=FIRST_DAYS)
        return [hit for hit in found if hit.date and hit.date >= since]
    return [hit for hit in found if hit.dossier not in told]
