"""Records of a partition in cells of neighbouring keys: a clause that changes leaves most of them alone."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from indexer.search.static_index.storage.runs import Columns

Record = tuple[bytes, int, Columns, Columns]
"""Key (UTF-16 big-endian, so that records sort as JavaScript sorts strings), number of clauses, columns of the run,
columns of its places if it has some."""
Cell = tuple[bytes, bytes, bytes]
"""What its keys begin with, digest, records as they are kept."""
Term = tuple[str, list[tuple[int, Record]]]
"""A key and its records with their partitions, newest first."""
_BEGINNING = 10
"""Bytes: the letter of the field and four more. Which key begins a cell depends on no other key."""
_DIGEST = 20


def cells(records: Iterable[Record]) -> list[Cell]:
    """Cells of the sorted records of a partition, in their order."""
    return [
        _cell(beginning, list(some))
        for beginning, some in groupby(records, lambda record: record[0][:_BEGINNING])
    ]


def _cell(beginning: bytes, records: list[Record]) -> Cell:
    content = pickle.dumps(records, protocol=5)
    return beginning, hashlib.blake2b(content, digest_size=_DIGEST).digest(), content


def terms(found: Iterable[tuple[int, Sequence[Record]]]) -> Iterator[Term]:
    """Keys of the cells with one beginning, in their order, from each partition and the records of its cell."""
    records = ((partition, record) for partition, some in found for record in some)
    ordered = sorted(records, key=lambda one: (one[1][0], -one[0]))
    for key, group in groupby(ordered, key=lambda one: one[1][0]):
        yield key.decode("utf-16-be"), list(group)
