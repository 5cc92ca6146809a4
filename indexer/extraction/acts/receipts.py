"""What the prefecture's stamp prints: the act's identifier, when it was received and published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from indexer.french import find_dates
from indexer.model import Receipt
from indexer.patterns.core import Pattern
from indexer.patterns.facts.receipts import PUBLISHED, RECEIVED
from indexer.patterns.structure import layout
from indexer.segmenting.lines import Line


def find_receipt(lines: Sequence[Line]) -> tuple[Receipt, dict[str, int]]:
    """The receipt printed on the pages of an act, and the line of each of its facts."""
    identifier = next(((m, line) for line in lines if (m := layout.ACTES_IDENTIFIER.search(line.flat))), None)
    received = _dated(lines, RECEIVED)
    published = _dated(lines, PUBLISHED)
    facts = {
        "receipt.identifier": identifier[1].number if identifier else None,
        "receipt.received_date": received[1] if received else None,
        "receipt.published_date": published[1] if published else None,
    }
    receipt = Receipt(
        identifier=identifier[1].text[slice(*identifier[0].span())] if identifier else None,
        siren=identifier[0]["siren"] if identifier else None,
        received_date=received[0] if received else None,
        published_date=published[0] if published else None,
    )
    return receipt, {name: line for name, line in facts.items() if line}


def received_on(lines: Sequence[Line]) -> date | None:
    """The day on which the prefecture received an act."""
    received = _dated(lines, RECEIVED)
    return received[0] if received else None


def _dated(lines: Sequence[Line], pattern: Pattern) -> tuple[date, int] | None:
    for line in lines:
        match = pattern.search(line.flat)
        dates = find_dates(line.text[match.end() : match.end() + 30]) if match else []
        if dates:
            return dates[0][1], line.number
    return None
