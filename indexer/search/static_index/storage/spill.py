"""Cells of partitions kept on disk, then read back by what their keys begin with: memory holds where they lie."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from indexer.search.static_index.cells import Cell, Record


class Laid(NamedTuple):
    """Where the cell of a partition lies."""

    partition: int
    digest: bytes
    offset: int
    length: int


class Spill:
    """A file of cells."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._laid: dict[bytes, list[Laid]] = {}
        self._end = 0

    def write(self, partition: int, cells: Iterable[Cell]) -> None:
        """Keeps the cells of a partition."""
        for beginning, digest, content in cells:
            self._laid.setdefault(beginning, []).append(Laid(partition, digest, self._end, len(content)))
            self._end += self._file.write(content)

    def cells(self) -> Iterator[list[Laid]]:
        """Cells with one beginning, in the order of their keys, newest partition first."""
        for beginning in sorted(self._laid):
            yield sorted(self._laid[beginning], reverse=True)

    def read(self, laid: Laid) -> tuple[int, list[Record]]:
        """The partition of a cell and its records."""
        self._file.seek(laid.offset)
        return laid.partition, pickle.loads(self._file.read(laid.length))
