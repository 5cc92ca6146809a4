"""Tables: cells parted by tabs are rebuilt; columns of blanks and letters set upright are shown as printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A run of lines that is a table of some kind, or text (kind None)."""

    kind: BlockKind | None
    lines: tuple[Line, ...]


def regions(lines: Sequence[Line]) -> list[Region]:
    """The lines cut into tables and text, in order."""
    upright = _upright(lines)
    kinds = [BlockKind.PREFORMATTED if n in upright else _kind(line) for n, line in enumerate(lines)]
    found = []
    start = 0
    for kind, group in groupby(_bridged(lines, kinds)):
        size = len(list(group))
        members = tuple(lines[start : start + size])
        lone = kind == BlockKind.PREFORMATTED and size == 1 and not _ticked(members[0])
        found.append(Region(kind=None if lone else kind, lines=members))
        start += size
    return found


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
    for a, b in pairwise(rows):
        between = range(a + 1, b)
        if len(between) <= CELL_LINES and all(
            kinds[n] is None and len(lines[n].text) <= CELL for n in between
        ):
            bridged[a:b] = [BlockKind.PREFORMATTED] * (b - a)
    return bridged


def _upright(lines: Sequence[Line]) -> set[int]:
    found: set[int] = set()
    run: list[int] = []
    for n, line in enumerate([*lines, None]):
        if line is not None and len(line.text) <= FRAGMENT and not layout.LONE_BULLET.match(line.text):
            run.append(n)
            continue
        if len(run) >= UPRIGHT_RUN:
            found.update(run)
        run = []
    return found


def make_table(region: Region) -> Block:
    """A block of a region that is no text."""
    start, end = region.lines[0].number, region.lines[-1].last
    if region.kind != BlockKind.TABLE:
        text = "\n".join(line.raw.expandtabs(4).strip("\f").rstrip() for line in region.lines)
        return Block(kind=BlockKind.PREFORMATTED, text=text, start_line=start, end_line=end)
    rows = [line.text.split("\t") for line in region.lines]
    width = max(map(len, rows))
    padded = tuple((*row, *[""] * (width - len(row))) for row in rows)
    return Block(
        kind=BlockKind.TABLE,
        text="\n".join(" ".join(filter(None, row)) for row in padded),
        start_line=start,
        end_line=end,
        rows=padded,
        header_rows=_header_rows(padded),
    )


def _header_rows(rows: Sequence[tuple[str, ...]]) -> int:
    """0 for names and values side by side; 2 when the first row spans columns that the second names."""
    if len(rows) < 2 or (len(rows[0]) == 2 and any(row[0].rstrip().endswith(":") for row in rows)):
        return 0
    merged = not rows[1][0] and sum(map(bool, rows[0])) < sum(map(bool, rows[1]))
    return 2 if merged else 1
