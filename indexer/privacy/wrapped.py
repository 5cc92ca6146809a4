"""Lines of running text that a width alone ended, read as one: no sentence depends on where a page broke it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from indexer.patterns.personal.wrapped import GOES_ON, LEFT_OPEN, STANDS_ALONE, STREET_OPEN

SHORTEST = 65
"""Characters of the shortest line that a width may have ended."""
SHARE = 0.82
"""Part of the longest line of its paragraph that a line and the next word fill, where a width ended it."""


def unwrapped(text: str) -> str:
    """The text with a blank for the end of each line of running text; as long as before."""
    lines = text.split("\n")
    joined = [*_ends(lines)]
    return "".join(line + (" " if join else "\n") for line, join in zip(lines, joined, strict=True))[:-1]


def _ends(lines: list[str]) -> Iterator[bool]:
    for filled, block in groupby(lines, key=lambda line: bool(line.strip())):
        paragraph = list(block)
        width = max(map(len, paragraph)) if filled else 0
        for line, following in pairwise(paragraph):
            yield filled and _is_wrapped(line, following, width)
        yield False


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Whether the next word had no room left on the line, or a street has no name yet; no list or table on either."""
    if STREET_OPEN.search(line) and GOES_ON.match(following):
        return True
    if len(line) < SHORTEST or len(line) + 1 + len(following.split()[0]) < SHARE * width:
        return False
    if STANDS_ALONE.search(line) or not GOES_ON.match(following):
        return False
    return following[0].islower() or bool(LEFT_OPEN.search(line))
