"""Grants of a table, row by row: heads say that the names are legal persons and that the sums are granted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indexer.french import flat, squeeze
from indexer.model import Block, BlockKind, DocumentKind, Dossier
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
    return tuple(
        row
        for document in dossier.documents
        if document.kind in _HOLDING
        for block in document.blocks
        if block.kind is BlockKind.TABLE
        for row in _of_table(block)
    )


def _of_table(block: Block) -> Sequence[GrantedRow]:
    head = block.rows[0] if block.rows and block.header_rows == 1 else ()
    names = [n for n, cell in enumerate(head) if RECEIVING.match(flat(cell))]
    sums = [n for n, cell in enumerate(head) if GRANTED.match(flat(cell))]
    if len(names) != 1 or len(sums) != 1:
        return ()
    found: list[GrantedRow] = []
    totals: list[Decimal] = []
    for row in block.rows[1:]:
        name, euros = squeeze(row[names[0]]), _euros(row[sums[0]])
        if euros is None:
            continue
        if not name or TOTAL.match(flat(name)):
            totals.append(euros)
        elif not money.PERSON.search(flat(name)) and any(character.isalpha() for character in name):
            found.append(GrantedRow(name=name, euros=euros, line=block.start_line))
    whole = sum((row.euros for row in found), Decimal(0))
    return found if all(total == whole for total in totals) else ()


def _euros(cell: str) -> Decimal | None:
    match = CELL.match(flat(cell))
    if match is None:
        return None
    whole = amounts.NOT_DIGIT.regex.sub("", match["whole"])
    return Decimal(f"{whole}.{match['cents'] or '00'}") or None
