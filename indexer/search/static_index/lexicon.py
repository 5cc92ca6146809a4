"""The lexicon: every key in order, the number of clauses that have it, and where its lists lie."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.search.static_index.coding import add, varint
from indexer.search.static_index.files import Files
from indexer.search.static_index.lists import Segment

SIZE = 24_000
"""Bytes of a part of the lexicon, before compression."""


class _Part:
    """Some hundred keys, each written as what it does not share with the one before."""

    def __init__(self, first: str) -> None:
        self.first = first
        self.content = bytearray()
        self.files: dict[int, int] = {}
        self._last = b""

    def add(self, key: str, count: int, lists: Sequence[Sequence[Segment]]) -> None:
        """Key, number of clauses, then for each list its segments as file, offset, length, newest partition."""
        encoded = key.encode()
        shared = _shared(self._last, encoded)
        self._last = encoded
        add(shared, self.content)
        add(len(encoded) - shared, self.content)
        self.content += encoded[shared:]
        add(count, self.content)
        add(len(lists), self.content)
        for found in lists:
            add(len(found), self.content)
            for file, offset, length, newest in found:
                add(self.files.setdefault(file, len(self.files)), self.content)
                add(offset, self.content)
                add(length, self.content)
                add(newest, self.content)

    def encoded(self, names: Sequence[str]) -> bytes:
        """Names of the files of lists, then the keys."""
        table = "".join(names[number] for number in self.files).encode()
        return varint(len(self.files)) + varint(len(names[0])) + table + bytes(self.content)


class Lexicon:
    """Its parts, written when the names of all files of lists are known."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []

    def add(self, key: str, count: int, lists: Sequence[Sequence[Segment]]) -> None:
        """Keys come in UTF-16 order."""
        if not self._parts or len(self._parts[-1].content) >= SIZE:
            self._parts.append(_Part(key))
        self._parts[-1].add(key, count, lists)

    def write(self, names: Sequence[str], files: Files) -> list[tuple[str, str]]:
        """First key and name of each part; `names` are those of the files of lists."""
        return [(part.first, files.write(part.encoded(names))) for part in self._parts]


def _shared(one: bytes, other: bytes) -> int:
    limit = min(len(one), len(other))
    return next((n for n in range(limit) if one[n] != other[n]), limit)
