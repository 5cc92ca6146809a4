"""The list of a term: its runs, newest partition first, cut into segments that grow as they get older.

The first segment is small and shares a chunk with those of the neighbouring terms: it answers a rare term whole
and the first page of a frequent one. Older segments are larger and chunks of their own, so that a long list still
is few requests. They are filled from the oldest run on: a run that is added or grows leaves all older ones alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

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
    if sum(map(length_of, left)) <= SEGMENTS[-1]:
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
        if found[-1] and held + length_of(run) > size:
            found.append([])
            held = 0
        found[-1].append(run)
        held += length_of(run)
    return found


def length_of(run: Run) -> int:
    """Bytes that a run takes before compression, about."""
    return _HEAD + sum(map(len, run[2]))


class Joined(NamedTuple):
    """Segments put together: of a chunk, or of a part of one."""

    segments: int
    columns: tuple[bytes, ...]
    """The first one has, for each segment, its number of runs, then for each run by how much its partition is below
    that of the run before (for the first, the partition itself) and its number of clauses. The others are the columns
    of the runs, joined."""


def joined(together: Sequence[Segment]) -> Joined:
    """Segments put together in their order."""
    table = bytearray()
    for segment in together:
        add(len(segment), table)
        last = 0
        for partition, count, _ in segment:
            add(last - partition if last else partition, table)
            add(count, table)
            last = partition
    columns = zip(*(run[2] for segment in together for run in segment), strict=True)
    return Joined(len(together), (bytes(table), *(b"".join(column) for column in columns)))


def encoded(parts: Sequence[Joined]) -> bytes:
    """A chunk: number of segments, length of each column, columns."""
    columns = [b"".join(column) for column in zip(*(part.columns for part in parts), strict=True)]
    return varints((sum(part.segments for part in parts), *map(len, columns))) + b"".join(columns)


class Firsts:
    """First segments of neighbouring terms, put together in chunks."""

    def __init__(self, packs: Packs, pack: Callable[[bytes], bytes]) -> None:
        self._packs = packs
        self._pack = pack
        self._open: list[Joined] = []
        self._held = 0

    def add(self, part: Joined) -> bool:
        """Whether the part begins a chunk."""
        length = sum(map(len, part.columns))
        if self._held + length > CHUNK:
            self.cut()
        self._open.append(part)
        self._held += length
        return len(self._open) == 1

    def cut(self) -> None:
        """Ends a chunk here."""
        if self._open:
            self._packs.put(self._pack(encoded(self._open)))
            self._open, self._held = [], 0
