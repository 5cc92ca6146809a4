"""A large file in windows that an edit leaves alone, so that most of them are those of the last build.

A text is cut after lines that their own bytes choose; of a database each run of pages is a window, and its cells
are a text. A window begins with the end of the one before it: no value is longer than what they share.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import pairwise

from indexer.patterns.encodings import PART_OF_PAGE
from indexer.privacy.proof.databases import SQLITE, cells

SIZE = 1 << 14
"""Bytes of a window, about: each line ends one with the chance of its length in this."""
SHARED = 4_000
"""Bytes that two windows have in common: a value has some fifty letters, a tag or an escape between two of them."""

PAGE = b"<!doctype html"
_HEAD = 100
"""Bytes in which a page says what it is."""


def windows(data: bytes) -> Iterator[bytes]:
    """Windows of a text or of the cells of a database; nothing for other files: what they pack may be of any length."""
    if data.startswith(SQLITE):
        yield from _of_text("\n".join(cells(data)).encode())
    elif _is_text(data):
        yield from _of_text(data)


def pages(data: bytes) -> Iterator[bytes]:
    """Windows of the bytes of a database, beside what its cells say; nothing for other files."""
    if data.startswith(SQLITE):
        yield from (data[max(0, place - SHARED) : place + SIZE] for place in range(0, len(data), SIZE))


def parts_of_page(data: bytes) -> list[bytes]:
    """A page of the site in parts of which most stand in many pages: menus, header, footer; other files whole.

    They meet at blanks that are wider than any gap in a value.
    """
    if PAGE not in data[:_HEAD]:
        return [data]
    cuts = [match.end() for match in PART_OF_PAGE.regex.finditer(data.decode("latin-1"))]
    return [data[start:end] for start, end in pairwise([0, *cuts, len(data)])]


def _is_text(data: bytes) -> bool:
    """UTF-8 throughout, no zero byte: nothing is packed in it, since streams and archives hold bytes of any value."""
    try:
        return b"\0" not in data and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _of_text(data: bytes) -> Iterator[bytes]:
    start = end = 0
    for line in data.splitlines(keepends=True):
        end += len(line)
        if zlib.crc32(line) % max(1, SIZE // len(line)) == 0:
            yield data[max(0, start - SHARED) : end]
            start = end
    if start < end:
        yield data[max(0, start - SHARED) : end]
