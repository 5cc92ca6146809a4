"""The lexicon: every key in order, the number of clauses that have it, and where its lists lie."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from indexer.search.static_index.blocks import PART, Block, chance
from indexer.search.static_index.lists import Firsts
from indexer.search.static_index.storage.coding import add, varint, varints
from indexer.search.static_index.storage.files import Files, Packs, packed

MOST, GROUP = 2_048, 4_096
"""Keys of a part of the lexicon at most; keys on average between which files of lists are cut."""
FIRSTS, OLDER, PARTS = 10_000, 32_000, 4_000
"""Bytes of a file of first segments, of older ones and of parts of the lexicon, times the scale of the archive."""
LEAST_OF_FIRSTS, LEAST_OF_PARTS = 24_000, 16_000
"""Bytes that such a file has at any scale: a clause that changes is in some sixty lists, which stand in few files."""


@dataclass(slots=True)
class _Part:
    """Keys of one field, and the ranges of the chunks of their lists."""

    starts: tuple[int, ...]
    lists: int
    """Of each key."""
    ends: tuple[int, ...] = ()
    keys: list[str] = field(default_factory=list)
    numbers: bytearray = field(default_factory=bytearray)

    def encoded(self, packs: Sequence[Packs]) -> bytes:
        """Names of files, places of chunks, numbers of every key; the field and the keys as text, a line each."""
        files: dict[str, int] = {}
        table = bytearray()
        for pack, start, end in zip(packs, self.starts, self.ends, strict=True):
            add(end - start, table)
            for file, offset, length in pack.places[start:end]:
                table += varints((files.setdefault(pack.names[file], len(files)), offset, length))
        letter, keys = self.keys[0][0], [key[1:] for key in self.keys]
        text = "\n".join([letter, *keys]).encode()
        head = varint(len(files)) + bytes.fromhex("".join(files)) + bytes(table)
        return head + varints((len(keys), self.lists)) + bytes(self.numbers) + text


class Lexicon:
    """Its parts, and the files of the lists.

    A part begins at keys that their own bytes choose: a key more or less moves the ends of no other part.
    """

    def __init__(self, files: Files, scale: int, pack: Callable[[bytes], bytes] = packed) -> None:
        """`pack` compresses a chunk."""
        firsts = max(LEAST_OF_FIRSTS, scale * FIRSTS)
        self._packs = tuple(Packs(files, size) for size in (firsts, firsts, scale * OLDER))
        self._firsts = tuple(Firsts(packs, pack) for packs in self._packs[:2])
        self._written = Packs(files, max(LEAST_OF_PARTS, scale * PARTS))
        self._parts: list[_Part] = []

    def add(self, block: Block) -> None:
        """Blocks come in the UTF-16 order of their keys."""
        number = chance(block.keys[0])
        if number % PART == 0 or not self._continues(block):
            self._begin(len(block.firsts), close=number % GROUP == 0)
        part = self._parts[-1]
        part.keys += block.keys
        add(block.clauses, part.numbers)
        for firsts, joined, older in zip(self._firsts, block.firsts, block.older_of_first, strict=False):
            part.numbers.append(older[0] | firsts.add(joined))
            part.numbers += older[1:]
        part.numbers += block.numbers
        for chunk in block.older:
            self._packs[2].put(chunk)

    def _continues(self, block: Block) -> bool:
        keys = self._parts[-1].keys if self._parts else []
        return bool(keys) and len(keys) + len(block.keys) <= MOST and keys[0][0] == block.keys[0][0]

    def _begin(self, lists: int, *, close: bool) -> None:
        self._end()
        if close:
            self._close()
        self._parts.append(_Part(self._chunks(), lists))

    def _end(self) -> None:
        for firsts in self._firsts:
            firsts.cut()
        if self._parts:
            self._parts[-1].ends = self._chunks()

    def _close(self) -> None:
        for packs in self._packs:
            packs.close()

    def _chunks(self) -> tuple[int, ...]:
        return tuple(len(packs.places) for packs in self._packs)

    def write(self) -> dict[str, Any]:
        """The first key of each part, and where the parts lie."""
        self._end()
        self._close()
        for part in self._parts:
            self._written.add(part.encoded(self._packs))
        self._written.close()
        return {"first": [part.keys[0] for part in self._parts], **self._written.table()}
