"""The order of the acts of a session."""

from __future__ import annotations

from indexer.french import fold
from indexer.model import Dossier


def by_number(number: str) -> tuple[object, ...]:
    """As a clerk counts: 9 before 10, what has no number last."""
    digits = "".join(c if c.isdecimal() else " " for c in number).split()
    return not digits, [int(part) for part in digits], fold(number)


def printed_order(dossier: Dossier) -> tuple[object, ...]:
    """By number, then as they stand in their text."""
    start = dossier.main_document.start_line
    return *by_number(dossier.number or ""), str(dossier.source.path), start
