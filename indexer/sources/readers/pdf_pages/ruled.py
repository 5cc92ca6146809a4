"""Ruled tables of a page: the lines drawn around cells say which words stand in one cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from indexer.sources.readers.pdf_pages.columns import lines_of
from indexer.sources.readers.pdf_pages.printed import Box, PrintedLine, Word, around
from indexer.sources.readers.pdf_pages.rows import fragments_of

_SNAP = 3.0
"""Points within which lines are one, and ends of lines meet."""
_FEWEST = 3
"""Lines along, and lines across, that rule two rows and two columns."""
_SIDES = 2
"""Fewest rows, and fewest cells of a row, of a table."""
_MOST = 800
"""Lines beyond which a drawing is a map or a plan."""
_CELL = 400
"""Characters of a cell from which a table only sets paragraphs side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Cells of a table by row, None where a cell of another row or column reaches."""

    box: Box
    rows: tuple[tuple[Box | None, ...], ...]


def tables_in(lines: Sequence[Box]) -> list[Table]:
    """Tables with two rows and two columns at least, from top to bottom."""
    edges = [_edge(line) for line in lines]
    ways = [edge["orientation"] for edge in edges]
    if len(edges) > _MOST or min(ways.count("h"), ways.count("v")) < _FEWEST:
        return []
    from pdfplumber import table as ruled

    merged = ruled.merge_edges(edges, _SNAP, _SNAP, _SNAP, _SNAP)
    cells = ruled.intersections_to_cells(ruled.edges_to_intersections(merged, _SNAP, _SNAP))
    found = [_table(group) for group in ruled.cells_to_tables(cells)]
    return sorted(filter(_is_table, found), key=lambda table: (table.box[1], table.box[0]))


def _edge(line: Box) -> dict[str, float | str]:
    left, top, right, bottom = line
    along = right - left >= bottom - top
    if along:
        top = bottom = (top + bottom) / 2
    else:
        left = right = (left + right) / 2
    size = {"width": right - left, "height": bottom - top}
    sides = {"x0": left, "x1": right, "top": top, "bottom": bottom}
    return {**sides, **size, "orientation": "h" if along else "v"}


def _table(cells: Sequence[Box]) -> Table:
    lefts = sorted({cell[0] for cell in cells})
    rows = []
    for _, group in groupby(sorted(cells, key=itemgetter(1, 0)), key=itemgetter(1)):
        row = {cell[0]: cell for cell in group}
        rows.append(tuple(row.get(left) for left in lefts))
    return Table(box=around(cells), rows=tuple(rows))


def _is_table(table: Table) -> bool:
    """Whether two rows at least have two cells at least."""
    cells = [sum(map(bool, row)) for row in table.rows]
    return sum(1 for count in cells if count >= _SIDES) >= _SIDES


def page_lines(words: Sequence[Word], tables: Sequence[Table]) -> list[PrintedLine]:
    """Lines of a page: its text in reading order, each table between what is above and below it."""
    if not tables:
        return lines_of(fragments_of(words))
    lines: list[PrintedLine] = []
    rest = list(words)
    for table in tables:
        inside, outside = _parted(rest, table.box)
        above = [word for word in outside if _middle(word) < table.box[1]]
        rest = [word for word in outside if _middle(word) >= table.box[1]]
        lines += lines_of(fragments_of(above))
        lines += _table_lines(table, inside)
    return lines + lines_of(fragments_of(rest))


def _middle(word: Word) -> float:
    return (word.box[1] + word.box[3]) / 2


def _holds(box: Box, word: Word) -> bool:
    across = (word.box[0] + word.box[2]) / 2
    return box[0] <= across < box[2] and box[1] <= _middle(word) < box[3]


def _parted(words: Sequence[Word], box: Box) -> tuple[list[Word], list[Word]]:
    """Words in a box and words beside it."""
    inside: list[Word] = []
    outside: list[Word] = []
    for word in words:
        (inside if _holds(box, word) else outside).append(word)
    return inside, outside


def _table_lines(table: Table, words: Sequence[Word]) -> Iterator[PrintedLine]:
    left = list(words)
    rows: list[list[list[PrintedLine] | None]] = []
    for row in table.rows:
        cells: list[list[PrintedLine] | None] = []
        for box in row:
            held, left = _parted(left, box) if box else ([], left)
            cells.append(lines_of(fragments_of(held)) if box else None)
        rows.append(cells)
    prose = any(sum(len(line.text) for line in cell or ()) >= _CELL for row in rows for cell in row)
    for cells in rows:
        yield from _paragraphs(cells) if prose else _row(cells)
    yield from lines_of(fragments_of(left))


def _paragraphs(row: Sequence[list[PrintedLine] | None]) -> Iterator[PrintedLine]:
    for cell in row:
        yield from cell or ()


def _row(row: Sequence[list[PrintedLine] | None]) -> Iterator[PrintedLine]:
    """Cells parted by tabs; a cell that spans columns is not repeated, a row without words is left out."""
    printed = [line for cell in row for line in cell or ()]
    if printed:
        texts = [" ".join(line.text.replace("\t", " ").strip() for line in cell or ()) for cell in row]
        size = max(line.size for line in printed)
        text = "\t".join(texts)
        yield replace(
            printed[0],
            text=text,
            box=around(p.box for p in printed),
            size=size,
            bold=all(p.bold for p in printed),
        )
