"""What stands on both sides of a gap that goes through several rows: columns, paragraphs behind marks, cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from indexer.patterns import files
from indexer.sources.readers.pdf_pages.printed import PrintedLine, make_line
from indexer.sources.readers.pdf_pages.rows import Row

PROSE = 24
"""Characters of a line of a column of prose, on average."""
FIGURES = 0.4
"""Part of the lines of a side, all of figures, from which it is a column of a table."""
MOST = 0.5
"""Part of the lines of a side from which what they are is what the side is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Rows cut at a gap; a side of a row is empty where nothing is printed there."""

    rows: tuple[Row, ...]
    left: tuple[Row, ...]
    right: tuple[Row, ...]

    @property
    def both(self) -> list[list[Row]]:
        """The rows of each side that print something."""
        return [[row for row in side if row] for side in (self.left, self.right)]

    @property
    def are_columns(self) -> bool:
        """Whether they are read one after the other: prose or persons on both sides, or a label above each side.

        Anything else is a table.
        """
        sides = [[" ".join(f.text for f in row) for row in side] for side in self.both]
        if any(_share(side, files.MOSTLY_FIGURES.search) >= FIGURES for side in sides):
            return False
        if _are_persons(sides) or all(_is_label(side[0]) for side in sides):
            return True
        return _share(sides[0], _is_label) < MOST and all(_is_prose(side) for side in sides)

    @property
    def are_hanging(self) -> bool:
        """Whether the left side only holds bullets, numbers or « Vu » before paragraphs that hang from them."""
        marks, texts = ([row[0].text for row in side] for side in self.both)
        whole = all(len(row) == 1 for side in self.both for row in side)
        figures = any(map(files.MOSTLY_FIGURES.search, texts))
        return whole and not figures and all(map(files.MARK.fullmatch, marks))

    @property
    def lines(self) -> list[PrintedLine]:
        """The rows with a blank behind each mark, or with tabs between their cells."""
        if self.are_hanging:
            return [make_line(row, " ") for row in self.rows]
        return [_cells(row, first=bool(left)) for row, left in zip(self.rows, self.left, strict=True)]


def cut(rows: Sequence[Row], middle: float) -> Sides:
    """Rows cut at a gap around `middle`, in points."""
    return Sides(
        rows=tuple(rows),
        left=tuple(tuple(f for f in row if f.right < middle) for row in rows),
        right=tuple(tuple(f for f in row if f.left > middle) for row in rows),
    )


def _are_persons(sides: Sequence[Sequence[str]]) -> bool:
    return all(_share(side, files.HONORIFIC.search) >= MOST for side in sides)


def _is_label(text: str) -> bool:
    return text.rstrip().endswith(":")


def _is_prose(side: Sequence[str]) -> bool:
    return sum(map(len, side)) / len(side) >= PROSE


def _share(side: Sequence[str], test: Callable[[str], object]) -> float:
    return sum(1 for text in side if test(text)) / len(side)


def _cells(row: Row, *, first: bool) -> PrintedLine:
    """A row with tabs between its cells; of one cell, with a tab where the other one is empty."""
    line = make_line(row, "\t")
    if len(row) > 1:
        return line
    text = f"{line.text}\t" if first else f"\t{line.text}"
    return PrintedLine(text=text, box=line.box, size=line.size, bold=line.bold)
