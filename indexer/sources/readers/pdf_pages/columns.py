"""Reading order of a page: rows from top to bottom, columns one after the other, rows of a table with their cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.patterns import files
from indexer.sources.readers.pdf_pages.printed import Fragment, PrintedLine, make_line
from indexer.sources.readers.pdf_pages.rows import Row, near, rows_of
from indexer.sources.readers.pdf_pages.sides import cut

HUGE = 3.0
"""Heights of a letter from which a gap parts columns by itself."""
GUTTER = 6.0
"""Narrowest gap, in points, that goes through all rows of columns."""
ROWS, ROWS_OF_HUGE = 3, 2
"""Rows on both sides of a gap that make columns, and those around a huge one."""
ALIGNED = 4.0
"""Points by which beginnings of lines of a column may differ."""
MARKED = 2
"""Fragments of a row that is a mark and what hangs from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gap:
    """A gap from `left` to `right` that goes through the rows `start` to `end` (not included)."""

    start: int
    end: int
    left: float
    right: float
    both: int = 1
    """Rows that print something on both sides."""
    narrowest: float
    """Heights of a letter between the two sides of a row."""

    @property
    def middle(self) -> float:
        """Where rows are cut, in points."""
        return (self.left + self.right) / 2

    @property
    def parts(self) -> bool:
        """Whether so many rows stand around it that it parts columns."""
        return self.both >= (ROWS_OF_HUGE if self.narrowest >= HUGE else ROWS)

    def through(self, row: Row, first: Row) -> _Gap | None:
        """The gap with the row below it; None where the row closes it, or begins where no column of the first does."""
        before = [f for f in row if f.right < self.middle]
        after = [f for f in row if f.left > self.middle]
        left = max([self.left, *(f.right for f in before)])
        right = min([self.right, *(f.left for f in after)])
        crossed = len(before) + len(after) < len(row)
        if crossed or right - left < GUTTER:
            return None
        longer = replace(self, end=self.end + 1, left=left, right=right)
        if not (before and after):
            return longer if _continues(first, before or after) else None
        narrowest = min(self.narrowest, before[-1].heights_to(after[0]))
        return replace(longer, both=self.both + 1, narrowest=narrowest)


def _continues(first: Row, side: Sequence[Fragment]) -> bool:
    """Whether a row on one side begins where a column begins."""
    return any(abs(side[0].left - fragment.left) < ALIGNED for fragment in first)


def lines_of(fragments: Sequence[Fragment]) -> list[PrintedLine]:
    """Lines of a page, or of a part of it, in the order in which a person reads them."""
    return list(_read(rows_of(fragments)))


def _read(rows: Sequence[Row]) -> Iterator[PrintedLine]:
    position = 0
    while position < len(rows):
        gap = _gap(rows, position)
        yield from _parted(rows, gap) if gap else (_alone(rows[position]),)
        position = gap.end if gap else position + 1


def _alone(row: Row) -> PrintedLine:
    return make_line(row, "   " if _is_apart(row) else " ")


def _is_apart(row: Row) -> bool:
    """Whether a gap shows that a row holds two things: names that sign, a label and its value."""
    marked = files.MARK.fullmatch(row[0].text) and len(row) == MARKED
    return not marked and any(a.heights_to(b) >= HUGE for a, b in pairwise(row))


def _gap(rows: Sequence[Row], start: int) -> _Gap | None:
    """The gap of columns that starts at a row and goes furthest down; None where none does."""
    wide = ((a, b) for a, b in pairwise(rows[start]) if a.gap_to(b) >= GUTTER)
    gaps = (_extended(rows, start, a, b) for a, b in wide)
    parting = (gap for gap in gaps if gap.parts)
    return max(parting, key=lambda gap: (gap.end, gap.right - gap.left), default=None)


def _extended(rows: Sequence[Row], start: int, a: Fragment, b: Fragment) -> _Gap:
    """The gap between two fragments of a row, as far down as it goes."""
    gap = _Gap(start=start, end=start + 1, left=a.right, right=b.left, narrowest=a.heights_to(b))
    for above, row in pairwise(rows[start:]):
        longer = gap.through(row, rows[start]) if near(above, row) else None
        if longer is None:
            return gap
        gap = longer
    return gap


def _parted(rows: Sequence[Row], gap: _Gap) -> Iterator[PrintedLine]:
    """Columns one after the other, else the rows with their cells."""
    sides = cut(rows[gap.start : gap.end], gap.middle)
    if not sides.are_columns:
        yield from sides.lines
        return
    for side in sides.both:
        yield from _read(side)
