"""The list of a term: its runs, newest partition first, cut into segments that grow as they get older.

The first segment is small and shares a chunk with those of the neighbouring terms: it answers a rare term whole
and the first page of a frequent one. Older segments are larger and chunks of their own, so that a long list still
is few requests. They are filled from the oldest run on: a run that is added or grows leaves all older ones alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from indexer.search.static_index.storage.coding import add, varints
from indexer.search.static_index.storage.files import Packs
from indexer.search.static_index.storage.runs import Columns

SEGMENTS = (96_000, 24_000, 6_000)
"""Bytes of the oldest segments, of those made of what does not fill one more, and again; a single run may be longer."""
CHUNK = 12_000
"""Bytes of first segments in a chunk, before compression, unless one alone is longer."""
_HEAD = 4
"""Bytes that the partition and the number of clauses of a run take, about."""

Run = tuple[int, int, Columns]
"""Partition, number of clauses, columns."""
Segment = list[Run]


def segments(runs: Iterable[Run]) -> list[Segment]:
    """Runs, newest first, made into segments."""
    left = list(runs)[::-1]
    if sum(map(_length, left)) <= SEGMENTS[-1]:
        return [left[::-1]]
    cut: list[Segment] = []
    for size in SEGMENTS:
        *full, left = _filled(left, size)
        cut += full
    return [segment[::-1] for segment in (left, *reversed(cut))]


def _filled(runs: Segment, size: int) -> list[Segment]:
    """Runs in segments of a size; the last may not be full."""
    found: list[Segment] = [[]]
    held = 0
    for run in runs:
        if found[-1] and held + _length(run) > size:
            found.append([])
            held = 0
        found[-1].append(run)
        held += _length(run)
    return found


def _length(run: Run) -> int:
    return _HEAD + sum(map(len, run[2]))


def encoded(together: Sequence[Segment]) -> bytes:
    """A chunk: number of segments, length of each column, columns.

    The first column has, for each segment, its number of runs, then for each run by how much its partition is below
    that of the run before (for the first, the partition itself) and its number of clauses. The others are the columns
    of the runs, joined.
    """
    table = bytearray()
    for segment in together:
        add(len(segment), table)
        last = 0
        for partition, count, _ in segment:
            add(last - partition if last else partition, table)
            add(count, table)
            last = partition
    columns = zip(*(run[2] for segment in together for run in segment), strict=True)
    joined = [bytes(table), *(b"".join(column) for column in columns)]
    return varints((len(together), *map(len, joined))) + b"".join(joined)


class Firsts:
    """First segments of neighbouring terms, put together in chunks."""

    def __init__(self, packs: Packs) -> None:
        self._packs = packs
        self._open: list[Segment] = []
        self._held = 0

    def add(self, segment: Segment) -> bool:
        """Whether the segment begins a chunk."""
        length = sum(map(_length, segment))
        if self._held + length > CHUNK:
            self.cut()
        self._open.append(segment)
        self._held += length
        return len(self._open) == 1

    def cut(self) -> None:
        """Ends a chunk here."""
        if self._open:
            self._packs.add(encoded(self._open))
            self._open, self._held = [], 0
