"""Positions joined into groups."""

from __future__ import annotations

from collections import defaultdict


class Groups:
    """Positions joined into groups (union by the smaller position)."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def _root(self, n: int) -> int:
        while self._parents[n] != n:
            self._parents[n] = n = self._parents[self._parents[n]]
        return n

    def join(self, n: int, m: int) -> None:
        """Put two positions, and all that is joined to them, into one group."""
        low, high = sorted((self._root(n), self._root(m)))
        self._parents[high] = low

    def runs(self) -> list[list[int]]:
        """Groups of two or more, each in order."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for n in range(len(self._parents)):
            found[self._root(n)].append(n)
        return [run for run in found.values() if len(run) > 1]
