"""What the prefecture's stamp prints: the act's identifier, when it was received and published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from indexer.extraction.rules import lines_of, value_of
from indexer.french import first_date
from indexer.model import Fact, Receipt
from indexer.patterns.core import Pattern, as_printed
from indexer.patterns.facts.receipts import PUBLISHED, RECEIVED
from indexer.patterns.structure import layout
from indexer.segmenting.lines import Line, telling

DATE = 30
"""Characters after its words in which a date of the stamp stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Facts of a receipt; None for one that is not printed."""

    identifier: Fact[str] | None
    siren: Fact[str] | None
    received: Fact[date] | None
    published: Fact[date] | None

    @property
    def receipt(self) -> Receipt:
        """The receipt."""
        return Receipt(
            identifier=value_of(self.identifier),
            siren=value_of(self.siren),
            received_date=value_of(self.received),
            published_date=value_of(self.published),
        )

    @property
    def lines(self) -> dict[str, int]:
        """The line of each fact that is printed."""
        return lines_of(
            {
                "receipt.identifier": self.identifier,
                "receipt.received_date": self.received,
                "receipt.published_date": self.published,
            }
        )


def find_stamp(lines: Sequence[Line]) -> Stamp:
    """The receipt printed on the pages of an act."""
    printed = telling(lines, layout.ACTES_IDENTIFIER)
    facts = ((Fact(as_printed(line.text, m), line.number), Fact(m["siren"], line.number)) for line, m in printed)
    identifier, siren = next(facts, (None, None))
    return Stamp(
        identifier=identifier, siren=siren, received=received_on(lines), published=_dated(lines, PUBLISHED)
    )


def received_on(lines: Sequence[Line]) -> Fact[date] | None:
    """The day on which the prefecture received an act."""
    return _dated(lines, RECEIVED)


def _dated(lines: Sequence[Line], pattern: Pattern) -> Fact[date] | None:
    for line, match in telling(lines, pattern):
        day = first_date(line.text[match.end() : match.end() + DATE])
        if day:
            return Fact(day, line.number)
    return None
