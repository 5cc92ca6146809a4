"""When an agreement starts and ends: what it prints, and the end that follows from a printed start and duration."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from indexer.french import find_dates, flat, number_words
from indexer.model import Document
from indexer.patterns.facts.terms import LENGTH, RENEWED, START

Value = TypeVar("Value")

_MONTHS = {"m": 1, "a": 12}
"""Months of a unit, by its first letter."""
LAST_YEAR = 9000
"""No end is computed beyond it: dates have four digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Dates of an agreement; None where its sentence on the duration does not print them once."""

    start: date | None = None
    end: date | None = None
    computed: bool = False
    """Whether the end follows from the start and the duration."""
    renewable: bool = False
    """Whether the sentence speaks of a renewal, so that it may go on after its end."""


def term(document: Document) -> Term:
    """Dates in the sentence that fixes the duration; what it prints in two ways is None."""
    sentence = document.duration or ""
    plain = flat(sentence)
    start = _only(_starts(sentence))
    months = _only(_months(match["count"], match["unit"]) for match in LENGTH.finditer(plain))
    computed = document.end_date is None and start is not None and months is not None
    return Term(
        start=start,
        end=last_day(start, months) if computed and start and months else document.end_date,
        computed=computed,
        renewable=RENEWED.search(plain) is not None,
    )


def _starts(sentence: str) -> Iterator[date]:
    """Dates right behind the words that announce a start."""
    for match in START.finditer(flat(sentence)):
        yield from (day for position, day in find_dates(sentence[match.end() :])[:1] if position == 0)


def _only(found: Iterable[Value | None]) -> Value | None:
    """The value when all are the same, else None."""
    values = set(found)
    return values.pop() if len(values) == 1 else None


def _months(count: str, unit: str) -> int | None:
    number = int(count) if count.isdecimal() else number_words(count)
    return number * _MONTHS[unit[0]] if number else None


def last_day(start: date, months: int) -> date | None:
    """Of so many months from a day on, None beyond `LAST_YEAR`: a year from 1 January ends on 31 December."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > LAST_YEAR:
        return None
    last = monthrange(year, month + 1)[1]
    same_day = date(year, month + 1, min(start.day, last))
    return same_day - timedelta(days=1) if start.day <= last else same_day
