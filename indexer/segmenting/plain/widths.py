"""Text broken at a fixed width, as mail programs and some conversions do: its lines put together again.

A line broken so is full: the next word would not have fitted. Where nearly every long line before a line that goes
on with a sentence is full, the width is what broke them, and full lines go on with the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from indexer.patterns.structure.heads import NAMED_SECRETARY, RAPPORTEUR
from indexer.patterns.structure.items import CONSIDERS, LONE_CODE
from indexer.patterns.structure.ranks import RANK
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import role

BAND = 12
"""A line is long when so many characters or fewer are missing."""
TELLING = 3
"""Fewer long lines that go on say nothing."""
FULL = 0.87
"""Share of them that are full when a width broke them; by chance it is about half."""
ALL = 0.95
"""Share of lines that are cut in a text that had one line."""
APART = (LONE_CODE, RAPPORTEUR, CONSIDERS)
"""What no line above goes on with, however full it is."""
NARROW = 40
"""Nothing is broken at less."""
OPENINGS = "KWwnrRtNlsO"
"""Roles of lines that open a part."""
HIDDEN = "▇"
"""Stands in a line of which something is hidden: how long it was is not known."""


def _partly_hidden(line: Line, following: Line) -> bool:
    return HIDDEN in line.raw or following.text.startswith(HIDDEN)


def _adjacent(line: Line, following: Line) -> bool:
    """Printed one right below the other, neither two rows of a table nor what stands below a title."""
    if following.number != line.last + 1 or line.blank or following.blank:
        return False
    rows = "\t" in line.text and "\t" in following.text
    return not (rows or any(pattern.match(following.flat) for pattern in APART))


def _opens(line: Line, following: Line) -> bool:
    """Whether a line opens a part of its own, « 12. Bail », that the phrase above does not call for."""
    if following.starts_lower or line.unfinished:
        return False
    if role(following) not in OPENINGS:
        return NAMED_SECRETARY.match(following.flat) is not None
    rank = RANK.match(following.flat)
    return rank is None or following.flat[rank.end("number") :].lstrip()[:1] in (".", ")")


def _goes_on(line: Line, following: Line) -> bool:
    """Whether the words show that a sentence goes on from a line to the next."""
    return not line.blank and (following.starts_lower or line.text[-1].islower() or line.text[-1] == ",")


def _full(line: Line, following: Line, width: int) -> bool:
    return not following.blank and line.length + line.gap + len(following.text.split(None, 1)[0]) > width


def broken_at(lines: Sequence[Line]) -> int | None:
    """The width at which the lines were broken, None when the paragraphs or the page broke them.

    One word alone, a row of dots, may be longer than a width: it tells none.
    """
    lengths = [line.length for line in lines]
    width = max((length for line, length in zip(lines, lengths, strict=True) if _tells_width(line)), default=0)
    long = (pair for pair, length in zip(pairwise(lines), lengths, strict=False) if length > width - BAND)
    return width if width >= NARROW and _are_full(long, width) else None


def _are_full(pairs: Iterable[tuple[Line, Line]], width: int) -> bool:
    """Whether nearly all of some long lines, each with the one below, are as full as a width makes them."""
    telling = [_full(*pair, width) for pair in pairs if _tells(*pair)]
    return len(telling) >= TELLING and sum(telling) >= FULL * len(telling)


def _tells_width(line: Line) -> bool:
    return " " in line.text and HIDDEN not in line.raw


def _tells(line: Line, following: Line) -> bool:
    """Whether the sentence of a long line goes on: how full it is tells what broke it."""
    if _partly_hidden(line, following):
        return False
    return _adjacent(line, following) and _goes_on(line, following)


def _cuts(lines: Sequence[Line]) -> list[bool]:
    """Whether each line but the last was cut from the next.

    How full a line was of which something is hidden is not known: it was cut if its sentence goes on, or if all others
    were. Then the text had one line, and a rank opens none.
    """
    width = broken_at(lines)
    pairs = [*pairwise(lines)]
    if width is None:
        return [False] * len(pairs)
    known = [_full(*pair, width) and _adjacent(*pair) for pair in pairs if not _partly_hidden(*pair)]
    whole = sum(known) >= ALL * len(known)
    return [_cut(*pair, width, whole=whole) for pair in pairs]


def _cut(line: Line, following: Line, width: int, *, whole: bool) -> bool:
    if not _adjacent(line, following) or (_opens(line, following) and not whole):
        return False
    if _partly_hidden(line, following):
        return whole or _goes_on(line, following)
    return _full(line, following, width)


def runs(lines: Sequence[Line], furniture: frozenset[int]) -> Iterator[Sequence[Line]]:
    """The lines in runs of which each was one line before; furniture (by position) stays alone.

    Where every line was cut, the text had one line, and nothing in it is a line of furniture.
    """
    cut = _cuts(lines)
    apart = frozenset[int]() if sum(cut) >= ALL * len(cut) else furniture
    whole = (n for n, is_cut in enumerate(cut) if not is_cut or not apart.isdisjoint((n, n + 1)))
    starts = [0, *(n + 1 for n in whole), len(lines)]
    return (lines[start:end] for start, end in pairwise(starts) if end > start)
