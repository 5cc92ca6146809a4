"""Tables whose columns do not add up to their row of totals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from indexer.french import flat
from indexer.model import Block, BlockKind, Dossier, Notice
from indexer.patterns.facts.checks import BLANK, FIGURE, TOTAL

ROWS = 3
"""A table with a total has at least a header or title, one row and the total."""
FIGURES = 2
"""Fewer figures above a total are its own, printed again."""


def check_totals(dossier: Dossier) -> Iterator[Notice]:
    """A notice per column whose figures, read with French commas and spaces, differ from the total below them."""
    for block in dossier.blocks:
        if block.kind == BlockKind.TABLE:
            yield from _table(block)


def _table(block: Block) -> Iterator[Notice]:
    totals = [n for n, row in enumerate(block.rows) if TOTAL.match(flat(row[0]))]
    if len(totals) == 1 and totals[0] >= ROWS - 1:
        _, *columns = zip(*block.rows[block.header_rows : totals[0] + 1], strict=True)
        yield from (_notice(wrong, block.start_line + totals[0]) for wrong in columns if _is_wrong(wrong))


def _is_wrong(column: Sequence[str]) -> bool:
    """Whether the last figure of a column is another than the sum of those above it."""
    *cells, total = column
    printed, added = _figure(total), _added(cells)
    return None not in (printed, added) and printed != added


def _notice(column: Sequence[str], line: int) -> Notice:
    *cells, total = column
    message = f"Le total imprimé est {total}, mais la colonne fait {_french(_added(cells) or Decimal(0))}."
    return Notice(code="total-tableau", message=message, line=line)


def _added(cells: Sequence[str]) -> Decimal | None:
    """Sum of a column, None where a cell of it is no figure."""
    figures = [figure for figure in map(_figure, cells) if figure is not None]
    return sum(figures, Decimal(0)) if len(figures) == len(cells) >= FIGURES else None


def _figure(cell: str) -> Decimal | None:
    match = FIGURE.match(cell.strip())
    return Decimal(BLANK.regex.sub("", match["whole"]) + "." + (match["cents"] or "0")) if match else None


def _french(value: Decimal) -> str:
    whole, _, cents = f"{value:,.2f}".partition(".")
    return whole.replace(",", "\u202f") + ("" if cents == "00" else f",{cents}")
