"""A run: what a term says of the clauses of one partition, which are numbered from 0, in columns of numbers."""

from __future__ import annotations

from indexer.search.static_index.storage.coding import add, varint
from indexer.search.terms import TEXT_WEIGHT

INLINE_LENGTHS = 255
"""A run of weights of at most this many clauses carries their lengths; else they are those of the partition."""


def marked(weight: int, *, is_own: bool) -> int:
    """Twice the weight, plus one when the word stands in the clause itself, not only in its titles."""
    return weight << 1 | is_own


USUAL_WEIGHT = marked(TEXT_WEIGHT, is_own=True)
"""The weight of a word that stands once in the text, which is not written."""

Columns = tuple[bytes, ...]
Part = tuple[int, int, int, Columns]
"""A run by itself: number of clauses, what is written for the gap before the first, the last one, columns without
that gap."""
Ranges = list[tuple[int, int]]
"""First of neighbouring clauses, and the one after the last."""


class Run:
    """Clauses in rising order; the gaps between them are the first column."""

    __slots__ = ("columns", "count", "first", "last")
    shift = 0
    """Bits of a gap that say something else."""

    def __init__(self) -> None:
        self.count = 0
        self.first = 0
        self.last = -1
        self.columns = [bytearray(), bytearray(), bytearray()]

    def follow(self, clause: int, flag: int = 0) -> None:
        """Appends a clause without what is said of it."""
        gap = clause - self.last - 1 << self.shift | flag
        if self.count:
            add(gap, self.columns[0])
        else:
            self.first = gap
        self.last = clause
        self.count += 1

    def extend(self, part: Part, start: int) -> None:
        """Appends the clauses of a part, which are numbered from `start` on here."""
        count, first, last, columns = part
        gap = first + (start - self.last - 1 << self.shift)
        if self.count:
            add(gap, self.columns[0])
        else:
            self.first = gap
        for column, more in zip(self.columns, columns, strict=True):
            column += more
        self.last = start + last
        self.count += count

    def part(self) -> Part:
        """The run by itself."""
        return self.count, self.first, self.last, tuple(map(bytes, self.columns))

    def gaps(self) -> bytes:
        """The first column."""
        return varint(self.first) + self.columns[0]


class WeightRun(Run):
    """Clauses with the weight of a stem and the length of the clause."""

    __slots__ = ()
    shift = 1

    def append(self, clause: int, weight: int, length: int) -> None:
        """`length` is a byte code (see `written`)."""
        is_unusual = weight != USUAL_WEIGHT
        self.follow(clause, is_unusual)
        _, weights, lengths = self.columns
        if is_unusual:
            add(weight, weights)
        lengths.append(length)

    def written(self) -> Columns:
        """Twice the gaps, plus one where the weight is unusual; unusual weights; lengths."""
        _, weights, lengths = self.columns
        return self.gaps(), bytes(weights), bytes(lengths) if self.count <= INLINE_LENGTHS else b""


class PlaceRun(Run):
    """Clauses that hold a word, and apart from them its places in each."""

    __slots__ = ()

    def append(self, clause: int, places: list[int], heading: int) -> None:
        """`heading` is the number of words of the heading."""
        self.follow(clause)
        _, sizes, gaps = self.columns
        in_heading = sum(place < heading for place in places) if places[0] < heading else 0
        add(len(places) << 1 | bool(in_heading), sizes)
        if in_heading:
            add(in_heading, sizes)
        last = -1
        for place in places:
            add(place - last - 1, gaps)
            last = place

    def written(self) -> Columns:
        """Gaps."""
        return (self.gaps(),)

    def places(self) -> Columns:
        """For each clause twice the number of places, plus one if some are in the heading, then how many are;
        gaps between places."""
        _, sizes, gaps = self.columns
        return bytes(sizes), bytes(gaps)


class FactRun:
    """Clauses that have a value, which are often neighbours."""

    __slots__ = ("count", "ranges")

    def __init__(self) -> None:
        self.count = 0
        self.ranges: Ranges = []

    def append(self, clause: int) -> None:
        """Clauses come in rising order."""
        self._follow(clause, clause + 1)

    def extend(self, ranges: Ranges, start: int) -> None:
        """Appends the clauses of some ranges, which are numbered from `start` on here."""
        for first, end in ranges:
            self._follow(start + first, start + end)

    def _follow(self, first: int, end: int) -> None:
        self.count += end - first
        if self.ranges and self.ranges[-1][1] == first:
            self.ranges[-1] = self.ranges[-1][0], end
        else:
            self.ranges.append((first, end))

    def written(self) -> Columns:
        """For each range of neighbours: the gap before it, and how many follow its first."""
        to, last = bytearray(), 0
        for start, end in self.ranges:
            add(start - last, to)
            add(end - start - 1, to)
            last = end
        return (bytes(to),)
