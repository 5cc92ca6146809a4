"""Grants of a table, row by row: heads say that the names are legal persons and that the sums are granted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from indexer.french import flat, squeeze
from indexer.model import Block, BlockKind, DocumentKind, Dossier
from indexer.patterns.core import Pattern
from indexer.patterns.facts import amounts, money
from indexer.patterns.facts.grant_tables import CELL, GRANTED, RECEIVING, TOTAL

_HOLDING = frozenset({DocumentKind.DELIBERATION, DocumentKind.ANNEX})


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantedRow:
    """A row of a table of grants."""

    name: str
    """Of the legal person, as printed."""
    euros: Decimal
    line: int
    """First line of the table."""


def granted_rows(dossier: Dossier) -> tuple[GrantedRow, ...]:
    """Rows in printed order, of an act whose decisions grant; none of a table whose own total contradicts them."""
    if not any(money.GIVEN.search(flat(decision.text)) for decision in dossier.decisions):
        return ()
    holding = (document.blocks for document in dossier.documents if document.kind in _HOLDING)
    return tuple(chain.from_iterable(map(_of_table, chain.from_iterable(holding))))


def _of_table(block: Block) -> Sequence[GrantedRow]:
    """Rows of a block that has one column of names and one of granted sums, unless its total is another."""
    cells = list(_columns(block))
    totals = {euros for name, euros in cells if _is_total(name)}
    granted = [(name, euros) for name, euros in cells if not _is_total(name) and _is_legal_person(name)]
    whole = sum((euros for _, euros in granted), Decimal(0))
    if totals - {whole}:
        return ()
    return [GrantedRow(name=name, euros=euros, line=block.start_line) for name, euros in granted]


def _columns(block: Block) -> Iterator[tuple[str, Decimal]]:
    """Name and sum of each row that prints a sum."""
    head = block.rows[0] if _has_head(block) else ()
    names, sums = _headed(head, RECEIVING), _headed(head, GRANTED)
    if len(names) != 1 or len(sums) != 1:
        return
    told = ((row[names[0]], _euros(row[sums[0]])) for row in block.rows[1:])
    yield from ((squeeze(name), euros) for name, euros in told if euros is not None)


def _has_head(block: Block) -> bool:
    return block.kind is BlockKind.TABLE and bool(block.rows) and block.header_rows == 1


def _headed(head: Sequence[str], pattern: Pattern) -> list[int]:
    """Places of the columns whose head a pattern names."""
    return [n for n, cell in enumerate(head) if pattern.match(flat(cell))]


def _is_total(name: str) -> bool:
    return not name or TOTAL.match(flat(name)) is not None


def _is_legal_person(name: str) -> bool:
    return not money.PERSON.search(flat(name)) and any(character.isalpha() for character in name)


def _euros(cell: str) -> Decimal | None:
    match = CELL.match(flat(cell))
    if match is None:
        return None
    whole = amounts.NOT_DIGIT.regex.sub("", match["whole"])
    return Decimal(f"{whole}.{match['cents'] or '00'}") or None
