"""How facts are shown to a French reader: numbers, sums, plurals, kinds of document, result of a vote."""

from __future__ import annotations

from decimal import Decimal

from indexer.kinds import WORDS
from indexer.model import Document, DocumentKind, Vote
from indexer.typography import FIXED, NARROW

_UNITS = ("octets", "ko", "Mo", "Go")
_NEXT_UNIT, _TEN = 999.5, 9.95
"""What is shown as 1 000 of a unit when it is rounded, and as 10,0 with one decimal."""


def kind_name(kind: DocumentKind) -> str:
    """`Convention`."""
    return WORDS[kind].name


def document_name(document: Document) -> str:
    """`Annexe n° 3`; `Convention, annexe n° 3` for an agreement annexed under a number."""
    if document.number is None:
        return kind_name(document.kind)
    label = f"n°{FIXED}{document.number}"
    own = document.kind is DocumentKind.ANNEX
    return f"Annexe {label}" if own else f"{kind_name(document.kind)}, annexe {label}"


def number(value: int) -> str:
    """`12 345`, with narrow spaces that do not break."""
    return f"{value:,}".replace(",", NARROW)


def euros(value: Decimal) -> str:
    """`470 210,46 €`; cents only where there are any."""
    digits = f"{value:,.2f}".removesuffix(".00").replace(",", NARROW).replace(".", ",")
    return f"{digits}{FIXED}€"


def weight(size: int) -> str:
    """`820 octets`, `12 ko`, `3,4 Mo`: units of 1,000, one decimal below ten."""
    value, rank = float(size), 0
    while value >= _NEXT_UNIT and rank < len(_UNITS) - 1:
        value, rank = value / 1000, rank + 1
    shown = f"{value:.1f}".replace(".", ",") if rank and value < _TEN else number(round(value))
    return f"{shown}{FIXED}{_UNITS[rank]}"


def plural(count: int, singular: str, several: str | None = None) -> str:
    """`1 document`, `2 documents`, `0 document`: French counts nothing as singular."""
    return f"{number(count)}{FIXED}{singular if count <= 1 else several or singular + 's'}"


def ballot(vote: Vote) -> str:
    """`70 pour, 0 contre, 2 abstentions`: only what the text prints."""
    parts = (
        (vote.for_, "pour", "pour"),
        (vote.against, "contre", "contre"),
        (vote.abstain, "abstention", None),
    )
    return ", ".join(plural(count, one, many) for count, one, many in parts if count is not None)


def line_range(start: int, end: int) -> str:
    """`ligne 12` or `lignes 12 à 20`."""
    return f"ligne{FIXED}{start}" if start == end else f"lignes{FIXED}{start} à{FIXED}{end}"
