"""A run: what a term says of the clauses of one partition, which are numbered from 0, in columns of numbers."""

from __future__ import annotations

from indexer.search.static_index.storage.coding import add
from indexer.search.terms import TEXT_WEIGHT

INLINE_LENGTHS = 255
"""A run of weights of at most this many clauses carries their lengths; else they are those of the partition."""


def marked(weight: int, *, is_own: bool) -> int:
    """Twice the weight, plus one when the word stands in the clause itself, not only in its titles."""
    return weight << 1 | is_own


USUAL_WEIGHT = marked(TEXT_WEIGHT, is_own=True)
"""The weight of a word that stands once in the text, which is not written."""

Columns = tuple[bytes, ...]


class WeightRun:
    """Clauses with the weight of a stem and the length of the clause."""

    __slots__ = ("_gaps", "_last", "_lengths", "_weights", "count")

    def __init__(self) -> None:
        self.count = 0
        self._last = -1
        self._gaps, self._weights, self._lengths = bytearray(), bytearray(), bytearray()

    def append(self, clause: int, weight: int, length: int) -> None:
        """Clauses come in rising order; `length` is a byte code (see `Columns`)."""
        is_unusual = weight != USUAL_WEIGHT
        add(clause - self._last - 1 << 1 | is_unusual, self._gaps)
        if is_unusual:
            add(weight, self._weights)
        self._lengths.append(length)
        self._last = clause
        self.count += 1

    def columns(self) -> Columns:
        """Twice the gaps, plus one where the weight is unusual; unusual weights; lengths."""
        lengths = self._lengths if self.count <= INLINE_LENGTHS else b""
        return bytes(self._gaps), bytes(self._weights), bytes(lengths)


class PlaceRun:
    """Clauses that hold a word, and apart from them its places in each."""

    __slots__ = ("_gaps", "_last", "_places", "_sizes", "count")

    def __init__(self) -> None:
        self.count = 0
        self._last = -1
        self._gaps, self._sizes, self._places = bytearray(), bytearray(), bytearray()

    def append(self, clause: int, places: list[int], heading: int) -> None:
        """`heading` is the number of words of the heading."""
        add(clause - self._last - 1, self._gaps)
        self._last = clause
        self.count += 1
        in_heading = sum(place < heading for place in places) if places[0] < heading else 0
        add(len(places) << 1 | bool(in_heading), self._sizes)
        if in_heading:
            add(in_heading, self._sizes)
        last = -1
        for place in places:
            add(place - last - 1, self._places)
            last = place

    def columns(self) -> Columns:
        """Gaps."""
        return (bytes(self._gaps),)

    def places(self) -> Columns:
        """For each clause twice the number of places, plus one if some are in the heading, then how many are;
        gaps between places."""
        return bytes(self._sizes), bytes(self._places)


class FactRun:
    """Clauses that have a value, which are often neighbours."""

    __slots__ = ("_ranges", "count")

    def __init__(self) -> None:
        self.count = 0
        self._ranges: list[list[int]] = []

    def append(self, clause: int) -> None:
        """Clauses come in rising order."""
        self.count += 1
        if self._ranges and self._ranges[-1][1] == clause:
            self._ranges[-1][1] = clause + 1
        else:
            self._ranges.append([clause, clause + 1])

    def columns(self) -> Columns:
        """For each range of neighbours: the gap before it, and how many follow its first."""
        to, last = bytearray(), 0
        for start, end in self._ranges:
            add(start - last, to)
            add(end - start - 1, to)
            last = end
        return (bytes(to),)
