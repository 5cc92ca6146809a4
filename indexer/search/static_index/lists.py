"""The list of a term: its runs, newest partition first, cut into segments that grow as they get older.

The first segment is small and shares a file with those of the neighbouring terms: it answers a rare term whole
and the first page of a frequent one. Older segments are larger, so that a long list still is few files.
"""

from __future__ import annotations

from collections.abc import Iterable

from indexer.search.static_index.coding import varint
from indexer.search.static_index.files import Files

SEGMENTS = (6_000, 48_000, 96_000)
"""Bytes of a first, a second and any later segment, unless a single run is longer."""
FILES = (32_000, 96_000, 96_000)
"""Bytes of a file of first, second… segments, before compression."""

Segment = tuple[int, int, int, int]
"""Number of the file, offset and length in it, key of the newest partition."""


def segments(runs: Iterable[tuple[int, int, bytes]]) -> list[tuple[int, bytes]]:
    """Runs as (partition, clauses, bytes), newest first, made into segments, each after its newest partition.

    Before each run: by how much the key of its partition is below that of the run before (for the first of
    a segment, the key itself), number of clauses, number of bytes.
    """
    cut: list[tuple[int, bytearray]] = []
    last = 0
    for partition, count, run in runs:
        limit = SEGMENTS[min(len(cut), len(SEGMENTS)) - 1] if cut else 0
        starts = not cut or len(cut[-1][1]) + len(run) > limit
        if starts:
            cut.append((partition, bytearray()))
        key = partition if starts else last - partition
        cut[-1][1].extend(varint(key) + varint(count) + varint(len(run)) + run)
        last = partition
    return [(newest, bytes(segment)) for newest, segment in cut]


class Lists:
    """Segments packed into files: those of a rank stay together."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._open: dict[int, tuple[int, bytearray]] = {}
        self.names: list[str] = []
        """Name of each file by its number; empty until the file is full."""

    def add(self, runs: Iterable[tuple[int, int, bytes]]) -> list[Segment]:
        """Where the segments of a list lie."""
        return [self._put(rank, *found) for rank, found in enumerate(segments(runs))]

    def _put(self, rank: int, newest: int, segment: bytes) -> Segment:
        rank = min(rank, len(FILES) - 1)
        if rank in self._open and len(self._open[rank][1]) + len(segment) > FILES[rank]:
            self._close(rank)
        if rank not in self._open:
            self._open[rank] = len(self.names), bytearray()
            self.names.append("")
        number, content = self._open[rank]
        place = number, len(content), len(segment), newest
        content += segment
        return place

    def _close(self, rank: int) -> None:
        number, content = self._open.pop(rank)
        self.names[number] = self._files.write(bytes(content))

    def close(self) -> None:
        """Writes the files that are not full."""
        for rank in sorted(self._open):
            self._close(rank)
