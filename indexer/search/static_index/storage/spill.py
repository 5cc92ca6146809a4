"""Records of partitions kept on disk, then read back in one order: memory holds one partition at a time."""

from __future__ import annotations

import heapq
import pickle
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from indexer.search.static_index.partition import Record

_BATCH = 512


class Spill:
    """A folder of sorted records."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths: list[Path] = []

    def write(self, records: Sequence[Record]) -> None:
        """Keeps the sorted records of a partition."""
        path = self._folder / str(len(self._paths))
        with path.open("wb") as file:
            for start in range(0, len(records), _BATCH):
                pickle.dump(records[start : start + _BATCH], file, pickle.HIGHEST_PROTOCOL)
        self._paths.append(path)

    def terms(self) -> Iterator[tuple[str, list[Record]]]:
        """Each key in UTF-16 order with its records, newest partition first."""
        merged = heapq.merge(*map(_read, self._paths), key=lambda record: (record[0], -record[1]))
        for key, group in groupby(merged, key=lambda record: record[0]):
            yield key.decode("utf-16-be"), list(group)


def _read(path: Path) -> Iterator[Record]:
    with path.open("rb") as file:
        while file.peek(1):
            yield from pickle.load(file)
