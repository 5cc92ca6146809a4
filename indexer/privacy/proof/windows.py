"""A large file in windows that an edit leaves alone, so that most of them are those of the last build.

A text is cut after lines that their own bytes choose; of a database each run of pages is a window, of a table each
packed part is cut by itself, and what they hold is a text. A window begins with the end of the one before it: no value
is longer than what they share.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, pairwise

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
        yield from _of_lines(_lines_of(rows(data)))
    elif data.startswith(PARQUET):
        yield from _of_lines(_lines_of(unpacked(data)))
    elif _is_text(data):
        yield from _of_lines(BytesIO(data))


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


def _lines_of(contents: Iterable[bytes]) -> Iterator[bytes]:
    return chain.from_iterable((content + APART).splitlines(keepends=True) for content in contents)


def _of_lines(lines: Iterable[bytes]) -> Iterator[Window]:
    """Windows of lines that come one after the other: what they say in all may be more than memory should hold."""
    first, before, held = 1, b"", list[bytes]()
    for line in lines:
        held.append(line)
        if zlib.crc32(line) % max(1, SIZE // len(line)) == 0:
            window = before + b"".join(held)
            yield Window(first - before.count(b"\n"), window)
            first += sum(each.count(b"\n") for each in held)
            before, held = _end(window), []
    if held:
        yield Window(first - before.count(b"\n"), before + b"".join(held))


def _end(window: bytes) -> bytes:
    """What the next window begins with, from a whole character on: half of one would make of a text what is none."""
    end, (first, beyond) = window[-SHARED:], _CONTINUED
    return end[next((place for place, byte in enumerate(end[:4]) if not first <= byte < beyond), 0) :]
