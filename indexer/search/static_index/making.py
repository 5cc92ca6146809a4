"""Partitions made on all cores; one that holds the same clauses as before is not made again."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from indexer.kept import Kept, made
from indexer.search.entries import said
from indexer.search.static_index.cells import Cell, cells
from indexer.search.static_index.partition import Clauses, Partition
from indexer.search.static_index.storage.files import Held

Scaled = tuple[Clauses, int]
"""Clauses of a partition and the scale of its files."""
_TOGETHER = 8
"""Partitions that memory holds."""
_WORTH = 4_000
"""Clauses from which processes save more than they cost to start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A partition ready to be written."""

    line: dict[str, Any]
    """Of the directory."""
    length: int
    """Stems of all its clauses."""
    cells: list[Cell]
    contents: list[bytes]
    """Of its files."""


def made_partitions(scaled: Iterable[Scaled], kept: Kept) -> Iterator[Made]:
    """What each partition puts into the index, in their order."""
    stream = iter(scaled)
    while batch := list(islice(stream, _TOGETHER)):
        worth = sum(len(entries) for (_, entries), _ in batch) >= _WORTH
        fewest = 2 if worth else sys.maxsize
        for outcome in made(kept, "partition", batch, _made, _inputs, fewest=fewest, chunk=1):
            yield outcome.result()


def _inputs(scaled: Scaled) -> Sequence[Any]:
    (key, entries), scale = scaled
    return key, scale, list(map(said, entries))


def _made(scaled: Scaled) -> Made:
    (key, entries), scale = scaled
    files = Held()
    partition = Partition(key, entries)
    return Made(
        line=partition.write(scale, files),
        length=partition.total_length,
        cells=cells(partition.records()),
        contents=files.contents,
    )
