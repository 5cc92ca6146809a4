"""Text broken at a fixed width, as mail programs and some conversions do: its lines put together again.

A line broken so is full: the next word would not have fitted. Where nearly every long line before a line that goes
on with a sentence is full, the width is what broke them, and full lines go on with the next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from indexer.patterns.structure.heads import RAPPORTEUR
from indexer.patterns.structure.items import CONSIDERS, LONE_CODE
from indexer.segmenting.lines import Line

BAND = 12
"""A line is long when so many characters or fewer are missing."""
TELLING = 3
"""Fewer long lines that go on say nothing."""
FULL = 0.9
"""Share of them that are full when a width broke them; by chance it is about half."""
ALL = 0.95
"""Share of lines that are cut in a text that had one line."""
APART = (LONE_CODE, RAPPORTEUR, CONSIDERS)
"""What no line above goes on with, however full it is."""
NARROW = 40
"""Nothing is broken at less."""


def _length(line: Line) -> int:
    return len(line.raw.rstrip())


def _adjacent(line: Line, following: Line) -> bool:
    """Printed one right below the other, neither two rows of a table nor what stands below a title."""
    if following.number != line.last + 1 or line.blank or following.blank:
        return False
    rows = "\t" in line.text and "\t" in following.text
    return not rows and not any(pattern.match(following.flat) for pattern in APART)


def _goes_on(line: Line, following: Line) -> bool:
    """Whether the words show that a sentence goes on from a line to the next."""
    return following.starts_lower or line.text[-1].islower() or line.text[-1] == ","


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
        if _length(line) > width - BAND and _adjacent(line, following) and _goes_on(line, following)
    ]
    return width if len(telling) >= TELLING and sum(telling) >= FULL * len(telling) else None


def _cut(line: Line, following: Line, width: int | None) -> bool:
    return width is not None and not following.blank and _full(line, following, width) and _adjacent(line, following)


def runs(lines: Sequence[Line], furniture: frozenset[int]) -> Iterator[list[Line]]:
    """The lines in runs of which each was one line before; furniture (by position) stays alone.

    Where every line was cut, the text had one line, and nothing in it is a line of furniture.
    """
    width = broken_at(lines)
    cut = [_cut(line, following, width) for line, following in pairwise(lines)]
    apart = frozenset[int]() if sum(cut) >= ALL * len(cut) else furniture
    run: list[Line] = []
    for position, line in enumerate(lines):
        goes_on = position > 0 and cut[position - 1] and apart.isdisjoint((position - 1, position))
        if run and not goes_on:
            yield run
            run = []
        run.append(line)
    if run:
        yield run
