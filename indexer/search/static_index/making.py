"""Partitions made on all cores; one that holds the same clauses as before is not made again."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from indexer.kept import Kept, key_of, packed
from indexer.search.entries import Entry, said
from indexer.search.static_index.acts import Acts, acts, neighbours
from indexer.search.static_index.cells import Cell, cells
from indexer.search.static_index.partition import Clauses, Partition
from indexer.search.static_index.storage.files import Held
from indexer.workers import outcomes

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


@dataclass(frozen=True, slots=True)
class _Known:
    """Neighbouring acts of a partition that is made."""

    key: bytes
    """Of the store."""
    entries: list[Entry]
    acts: Acts | None
    """None when the store has none."""


def made_partitions(scaled: Iterable[Scaled], kept: Kept) -> Iterator[Made]:
    """What each partition puts into the index, in their order; of one that changed, acts that did not are not read."""
    stream = iter(scaled)
    while batch := list(islice(stream, _TOGETHER)):
        keys = [_key(each) for each in batch]
        found: list[Made | None] = [kept.get(key) for key in keys]
        missing = [each for each, made in zip(batch, found, strict=True) if made is None]
        worth = sum(len(entries) for (_, entries), _ in missing) >= _WORTH
        items = [(each, _known(each, kept)) for each in missing]
        fresh = outcomes(_made, items, fewest=2 if worth else sys.maxsize, chunk=1)
        for key, made in zip(keys, found, strict=True):
            yield _kept(key, next(fresh).result(), kept) if made is None else made


def _key(scaled: Scaled) -> bytes:
    (key, entries), scale = scaled
    return key_of("partition", (key, scale, list(map(said, entries))))


def _known(scaled: Scaled, kept: Kept) -> list[_Known]:
    (_, entries), _ = scaled
    groups = list(neighbours(entries))
    keys = [key_of("acts", list(map(said, group))) for group in groups]
    return [_Known(key, group, kept.get(key)) for key, group in zip(keys, groups, strict=True)]


def _made(item: tuple[Scaled, list[_Known]]) -> tuple[Made, list[tuple[bytes, bytes]]]:
    """A partition, and runs of acts that were made for it, as they are kept under their keys."""
    ((key, entries), scale), known = item
    runs = [each.acts or acts(each.entries) for each in known]
    new = [(each.key, packed(made)) for each, made in zip(known, runs, strict=True) if each.acts is None]
    files, partition = Held(), Partition(key, entries, runs)
    made = Made(
        line=partition.write(scale, files),
        length=partition.total_length,
        cells=cells(partition.records()),
        contents=files.contents,
    )
    return made, new


def _kept(key: bytes, made: tuple[Made, list[tuple[bytes, bytes]]], kept: Kept) -> Made:
    partition, runs = made
    kept.keep(key, packed(partition))
    for of_acts in runs:
        kept.keep(*of_acts)
    return partition
