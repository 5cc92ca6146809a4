"""Agreements by when they end: within some months, past, or without an end that a text prints."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from indexer.extraction.money.terms import last_day
from indexer.french import fold
from indexer.search.printing import harmless
from indexer.staff.press.forecast import Contract

SOON = (3, 6, 12)
"""Months in which somebody must decide."""
PAST, ENDLESS = "passees", "sans-fin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An agreement on a day."""

    contract: Contract
    days: int | None
    """Until its end, negative once it is past; None without an end."""

    @property
    def end(self) -> date | None:
        """Its last day."""
        return date.fromisoformat(self.contract.end) if self.contract.end else None


def due(contracts: Iterable[Contract], today: date) -> list[Due]:
    """Agreements, those that end first before the others, those without an end last."""
    found = [Due(contract=each, days=_days(each, today)) for each in contracts]
    return sorted(found, key=lambda one: (one.days is None, one.days or 0))


def within(when: str, today: date) -> Callable[[Due], bool]:
    """Whether an agreement ends when it is asked: `3`, `6` or `12` months from today on, `passees`, `sans-fin`; all of
    them for anything else."""
    if when == ENDLESS:
        return lambda one: one.days is None
    if when == PAST:
        return lambda one: one.days is not None and one.days < 0
    last = last_day(today, int(when)) if when in map(str, SOON) else None
    if last is None:
        return lambda one: True
    most = (last - today).days
    return lambda one: one.days is not None and 0 <= one.days <= most


def about(words: str, authority: str) -> Callable[[Due], bool]:
    """Whether title and partners of an agreement of an authority have all of some words; nothing asked fits all."""
    wanted = fold(words).split()

    def fits(one: Due) -> bool:
        text = fold(" ".join([one.contract.title, *one.contract.partners]))
        return authority in ("", one.contract.authority) and all(word in text for word in wanted)

    return fits


COLUMNS: Mapping[str, Callable[[Due], str]] = {
    "collectivite": lambda one: one.contract.authority,
    "convention": lambda one: one.contract.title,
    "partenaires": lambda one: " ; ".join(one.contract.partners),
    "montant_decide": lambda one: one.contract.amount.replace(".", ","),
    "debut": lambda one: one.contract.start,
    "fin": lambda one: one.contract.end,
    "jours_restants": lambda one: "" if one.days is None else str(one.days),
    "fin_calculee": lambda one: "oui" if one.contract.computed else "non",
    "renouvelable": lambda one: "oui" if one.contract.renewable else "non",
    "prolongee_par": lambda one: one.contract.prolonged_by,
    "texte": lambda one: one.contract.source,
    "ligne": lambda one: str(one.contract.line),
}


def as_csv(rows: Sequence[Due]) -> str:
    """A table for a spreadsheet, as the searches of the office give one: byte order mark, `;`, no formula."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(name, read(row)) for name, read in COLUMNS.items()] for row in rows)
    return f"\ufeff{written.getvalue()}"


def _cell(name: str, value: str) -> str:
    """Days that are past are a number and no formula."""
    return value if name == "jours_restants" else harmless(value)


def _days(contract: Contract, today: date) -> int | None:
    return (date.fromisoformat(contract.end) - today).days if contract.end else None
