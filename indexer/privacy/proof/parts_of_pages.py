"""Pages of the site in parts, most of which stand in many pages: menus, header, footer."""

from __future__ import annotations

from itertools import pairwise

from indexer.patterns.html import PART

_PAGE = b"<!doctype html"
_HEAD = 100
"""Bytes in which a page says what it is."""
MOST = 256
"""Parts of which a process remembers what they hold: most are the menus of the pages of one depth."""


def parts_of_page(data: bytes) -> list[bytes]:
    """The parts of a page in their order; another file whole.

    They meet before a tag of the theme, at blanks that are wider than any gap in a value (`spelling.WIDEST_GAP`).
    """
    if _PAGE not in data[:_HEAD]:
        return [data]
    cuts = [match.end() for match in PART.regex.finditer(data.decode("latin-1"))]
    return [data[start:end] for start, end in pairwise([0, *cuts, len(data)])]
