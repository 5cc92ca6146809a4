"""A large file in windows that an edit leaves alone, so that most of them are those of the last build.

A text is cut after lines that their own bytes choose; of a database each run of pages is a window, of a table each
packed part is cut by itself, and what they hold is a text. A window begins with the end of the one before it: no value
is longer than what they share.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from indexer.privacy.proof.databases import SQLITE, rows
from indexer.privacy.proof.fragments import APART
from indexer.privacy.proof.unpacking import unpacked

PARQUET = b"PAR1"
"""First bytes of a table, whose columns are packed, a page of some thousand values at a time."""
GZIP = b"\x1f\x8b\x08"
"""First bytes of what is packed in a column."""
SIZE = 1 << 14
"""Bytes of a window, about: each line ends one with the chance of its length in this."""
SHARED = 4_000
"""Bytes that two windows have in common, but for three: a value has some fifty letters, a tag or an escape between
two of them."""
_CONTINUED = 0x80, 0xC0
"""From the first on, and below the second, a byte goes on with a character of UTF-8."""


@dataclass(frozen=True, slots=True)
class Window:
    """Some of what a file says."""

    line: int
    """Number of its first line, from 1: of the file where it is a text, of what its cells say in others."""
    data: bytes


def windows(data: bytes) -> Iterator[Window]:
    """Windows of a text, of the cells of a database, of the columns of a table of Parquet; nothing for other files."""
    if data.startswith(SQLITE):
        yield from _of_text(APART.join(rows(data)))
    elif data.startswith(PARQUET):
        yield from _of_text(APART.join(unpacked(data)))
    elif _is_text(data):
        yield from _of_text(data)


def pages(data: bytes) -> Iterator[bytes]:
    """Windows of the bytes of a database or of such a table, beside what they say; nothing for other files."""
    if data.startswith((SQLITE, PARQUET)):
        for start, end in pairwise([*_stretches(data), len(data)]):
            yield from (
                data[max(0, place - SHARED) : min(place + SIZE, end)] for place in range(start, end, SIZE)
            )


def _stretches(data: bytes) -> Iterator[int]:
    """Where what a table packs starts: a part that grows moves the others, which say what they said."""
    start = 0
    while start >= 0:
        yield start
        start = -1 if data.startswith(SQLITE) else data.find(GZIP, start + SHARED)


def _is_text(data: bytes) -> bool:
    """UTF-8 throughout, no zero byte: nothing is packed in it, since streams and archives hold bytes of any value."""
    try:
        return b"\0" not in data and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _of_text(data: bytes) -> Iterator[Window]:
    number = 1
    for start, end in pairwise(_cuts(data)):
        before = _whole_from(data, max(0, start - SHARED))
        yield Window(number - data.count(b"\n", before, start), data[before:end])
        number += data.count(b"\n", start, end)


def _cuts(data: bytes) -> Iterator[int]:
    yield 0
    end = 0
    for line in data.splitlines(keepends=True):
        end += len(line)
        if zlib.crc32(line) % max(1, SIZE // len(line)) == 0 or end == len(data):
            yield end


def _whole_from(data: bytes, start: int) -> int:
    """Where the first whole character from a place on begins: half of one would make of a text what is none."""
    first, beyond = _CONTINUED
    around = enumerate(data[start : start + 4], start)
    return next((place for place, byte in around if not first <= byte < beyond), start)
