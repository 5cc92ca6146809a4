"""Text broken at a fixed width, as mail programs and some conversions do: its lines put together again.

A line broken so is full: the next word would not have fitted. Where nearly every long line before a line that goes
on with a sentence is full, the width is what broke them, and full lines go on with the next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from indexer.segmenting.lines import Line

BAND = 12
"""A line is long when so many characters or fewer are missing."""
TELLING = 4
"""Fewer long lines that go on say nothing."""
FULL = 0.9
"""Share of them that are full when a width broke them; by chance it is about half."""
NARROW = 40
"""Nothing is broken at less."""


def _length(line: Line) -> int:
    return len(line.raw.rstrip())


def _adjacent(line: Line, following: Line) -> bool:
    return following.number == line.last + 1 and not line.blank and not following.blank


def _full(line: Line, following: Line, width: int) -> bool:
    return _length(line) + 1 + len(following.text.split(None, 1)[0]) > width


def broken_at(lines: Sequence[Line]) -> int | None:
    """The width at which the lines were broken, None when the paragraphs or the page broke them."""
    width = max(map(_length, lines), default=0)
    if width < NARROW:
        return None
    telling = [
        _full(line, following, width)
        for line, following in pairwise(lines)
        if _adjacent(line, following) and following.starts_lower and _length(line) > width - BAND
    ]
    return width if len(telling) >= TELLING and sum(telling) >= FULL * len(telling) else None


def runs(lines: Sequence[Line], furniture: frozenset[int]) -> Iterator[list[Line]]:
    """The lines in runs of which each was one line before; furniture (by position) stays alone."""
    width = broken_at(lines)
    run: list[Line] = []
    for position, line in enumerate(lines):
        goes_on = (
            bool(run) and width is not None and position not in furniture and position - 1 not in furniture
        )
        if run and not (goes_on and _adjacent(run[-1], line) and _full(run[-1], line, width or 0)):
            yield run
            run = []
        run.append(line)
    if run:
        yield run
