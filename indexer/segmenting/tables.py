"""Tables: cells parted by tabs are rebuilt; columns of blanks and letters set upright are shown as printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, pairwise
from operator import itemgetter

from indexer.model import Block, BlockKind
from indexer.patterns.structure import layout
from indexer.segmenting.lines import Line

UPRIGHT_RUN = 6
"""So many fragments of words in a row were a header printed upright, a letter or two a line."""
FRAGMENT = 3
"""Longest such fragment, in characters."""
CELL_LINES = 6
"""Lines over which a cell may wrap."""
CELL = 60
"""Longest line of a cell, in characters."""
PAIR = 2
"""Columns of a table of names and values."""
TAB = 4
"""Columns to which a tab goes on in what is shown as printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A run of lines that is a table of some kind, or text (kind None)."""

    kind: BlockKind | None
    lines: tuple[Line, ...]


def regions(lines: Sequence[Line]) -> list[Region]:
    """The lines cut into tables and text, in order."""
    kinds = zip(lines, _bridged(lines, _kinds(lines)), strict=True)
    groups = groupby(kinds, key=itemgetter(1))
    return [_region(kind, tuple(line for line, _ in group)) for kind, group in groups]


def _region(kind: BlockKind | None, lines: tuple[Line, ...]) -> Region:
    """A run of lines of one kind; one line alone whose words stand apart is text."""
    lone = kind is BlockKind.PREFORMATTED and len(lines) == 1 and not _ticked(lines[0])
    return Region(kind=None if lone else kind, lines=lines)


def _kinds(lines: Sequence[Line]) -> list[BlockKind | None]:
    upright = _upright(lines)
    return [BlockKind.PREFORMATTED if n in upright else _kind(line) for n, line in enumerate(lines)]


def _kind(line: Line) -> BlockKind | None:
    if "\t" in line.text:
        return BlockKind.TABLE
    return BlockKind.PREFORMATTED if line.gapped or _ticked(line) else None


def _ticked(line: Line) -> bool:
    """Whether the line ends in ticked boxes: « Nationalité*  x x »."""
    return layout.TICKED.search(line.flat) is not None


def _bridged(lines: Sequence[Line], kinds: list[BlockKind | None]) -> list[BlockKind | None]:
    """A few short lines between two printed rows are cells that wrapped."""
    bridged = list(kinds)
    rows = [n for n, kind in enumerate(kinds) if kind == BlockKind.PREFORMATTED]
    cells = [kind is None and len(line.text) <= CELL for line, kind in zip(lines, kinds, strict=True)]
    for a, b in pairwise(rows):
        if b - a <= CELL_LINES + 1 and all(cells[a + 1 : b]):
            bridged[a:b] = [BlockKind.PREFORMATTED] * (b - a)
    return bridged


def _upright(lines: Sequence[Line]) -> set[int]:
    groups = groupby(enumerate(lines), key=lambda one: _is_fragment(one[1]))
    runs = ([n for n, _ in group] for is_fragment, group in groups if is_fragment)
    return set(chain.from_iterable(run for run in runs if len(run) >= UPRIGHT_RUN))


def _is_fragment(line: Line) -> bool:
    return len(line.text) <= FRAGMENT and not line.lone_bullet


def make_table(region: Region) -> Block:
    """A block of a region that is no text."""
    lines = region.lines
    block = Block(kind=BlockKind.PREFORMATTED, text="", start_line=lines[0].number, end_line=lines[-1].last)
    if region.kind is not BlockKind.TABLE:
        return replace(block, text="\n".join(map(_as_printed, lines)))
    rows = _padded([line.text.split("\t") for line in lines])
    text = "\n".join(" ".join(filter(None, row)) for row in rows)
    return replace(block, kind=BlockKind.TABLE, text=text, rows=rows, header_rows=_header_rows(rows))


def _as_printed(line: Line) -> str:
    return line.raw.expandtabs(TAB).strip("\f").rstrip()


def _padded(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Rows as long as the longest."""
    width = max(map(len, rows))
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _header_rows(rows: Sequence[tuple[str, ...]]) -> int:
    """0 for names and values side by side; 2 when the first row spans columns that the second names."""
    first, *below = rows
    if not below or _names_and_values(rows):
        return 0
    merged = not below[0][0] and _cells(first) < _cells(below[0])
    return 2 if merged else 1


def _names_and_values(rows: Sequence[tuple[str, ...]]) -> bool:
    return len(rows[0]) == PAIR and any(row[0].rstrip().endswith(":") for row in rows)


def _cells(row: Sequence[str]) -> int:
    """How many cells of a row hold something."""
    return sum(map(bool, row))
