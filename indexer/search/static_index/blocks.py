"""What the lists of neighbouring keys put into the lexicon, as far as it depends on these keys alone."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from indexer.search.static_index.cells import Term
from indexer.search.static_index.lists import Joined, Segment, encoded, joined, length_of, segments
from indexer.search.static_index.storage.coding import varint, varints
from indexer.search.static_index.storage.files import packed

PART = 1_024
"""Keys on average between which the lexicon is cut into parts."""
_LENGTH = 3_000
"""Bytes of the first segments of a block, about, unless one alone is longer."""


class Block(NamedTuple):
    """Neighbouring keys of one field."""

    keys: tuple[str, ...]
    clauses: int
    """Of the first key."""
    older_of_first: tuple[bytes, ...]
    """For each list of the first key: twice the number of its older segments, then their partitions."""
    numbers: bytes
    """Of the other keys, whose lists begin no chunk, as the lexicon writes them."""
    firsts: tuple[Joined, ...]
    """First segments of each list."""
    older: tuple[bytes, ...]
    """Packed chunks of the older segments, in the order of the keys and of their lists."""


class _Listed(NamedTuple):
    key: str
    clauses: int
    lists: tuple[list[Segment], ...]

    @property
    def length(self) -> int:
        return sum(sum(map(length_of, cut[0])) for cut in self.lists)

    @property
    def older(self) -> tuple[bytes, ...]:
        return tuple(
            varints((len(older) << 1, *(segment[0][0] for segment in older))) for _, *older in self.lists
        )


def chance(key: str) -> int:
    """A number that the bytes of a key choose."""
    return zlib.crc32(key.encode())


def blocks(terms: Iterable[Term]) -> Iterator[Block]:
    """Blocks of keys that come in UTF-16 order; what begins a part of the lexicon begins a block."""
    held: list[_Listed] = []
    room = _LENGTH
    for term in terms:
        listed = _listed(term)
        length = listed.length
        if held and (length > room or chance(listed.key) % PART == 0):
            yield _block(held)
            held, room = [], _LENGTH
        held.append(listed)
        room -= length
    if held:
        yield _block(held)


def _listed(term: Term) -> _Listed:
    key, found = term
    runs = [(partition, clauses, columns) for partition, (_, clauses, columns, _) in found]
    places = [(partition, clauses, columns) for partition, (_, clauses, _, columns) in found if columns]
    lists = (segments(runs), segments(places)) if places else (segments(runs),)
    return _Listed(key, sum(clauses for _, clauses, _ in runs), lists)


def _block(held: Sequence[_Listed]) -> Block:
    first, *others = held
    return Block(
        keys=tuple(each.key for each in held),
        clauses=first.clauses,
        older_of_first=first.older,
        numbers=b"".join(varint(each.clauses) + b"".join(each.older) for each in others),
        firsts=tuple(
            joined([cut[0] for cut in lists]) for lists in zip(*(each.lists for each in held), strict=True)
        ),
        older=tuple(
            packed(encoded([joined([segment])]))
            for each in held
            for _, *older in each.lists
            for segment in older
        ),
    )
