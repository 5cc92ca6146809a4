"""Values of the query language: years, dates, sums and ranges of them, kinds of document, cited texts.

Every reader gives what the index holds (years, `aaaammjj` numbers, cents) or raises QueryError with a French
message that teaches how to write the value. Both ends of a range belong to it.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from indexer.french import fold, slugify
from indexer.kinds import QUERIED
from indexer.model import QueryError
from indexer.patterns import searching as patterns

Range = tuple[int | None, int | None]
"""Least and greatest value, both included; None where the range is open."""


def kind(text: str) -> str:
    """`convention` or `conventions` gives `agreement`."""
    word = fold(text.strip())
    found = QUERIED.get(word) or QUERIED.get(word.removesuffix("s"))
    if found is None:
        raise QueryError(f"« {text} » n’est pas un type de document ; les types sont : {', '.join(QUERIED)}.")
    return found.value


def day_number(day: date) -> int:
    """`20230514` for 14 May 2023: how the index holds a date."""
    return day.year * 10000 + day.month * 100 + day.day


def _whole_year(text: str) -> tuple[int, int]:
    if not (len(text) == len("2023") and text.isascii() and text.isdecimal()):
        raise QueryError(f"« {text} » n’est pas une année ; écrivez annee:2023 ou annee:2021..2023.")
    return int(text), int(text)


def _days(text: str) -> tuple[int, int]:
    """First and last day of a year, a month or a day."""
    found = patterns.PARTIAL_DATE.fullmatch(text)
    if found:
        year = int(found["year"] or found["y"])
        month = int(found["month"] or found["m"] or 0)
        day = int(found["day"] or found["d"] or 0)
        try:
            first = date(year, month or 1, day or 1)
            last_month = month or 12
            last = date(year, last_month, day or calendar.monthrange(year, last_month)[1])
            return day_number(first), day_number(last)
        except (ValueError, calendar.IllegalMonthError):
            pass
    raise QueryError(
        f"« {text} » n’est pas une date ; écrivez 2023, 2023-04, 14/04/2023 ou 2023-04..2023-06."
    )


def _cents(text: str) -> tuple[int, int]:
    """The sum in cents; spaces and the euro sign are ignored."""
    found = patterns.NUMBER.fullmatch("".join(text.replace("€", "").split()))
    if not found:
        raise QueryError(
            f"« {text} » n’est pas un montant ; écrivez montant:1500, montant:>=100000 ou montant:1000..5000."
        )
    cents = int(Decimal(f"{found['whole']}.{found['cents'] or 0}") * 100)
    return cents, cents


def _bounds(text: str, read: Callable[[str], tuple[int, int]]) -> Range:
    if compared := patterns.COMPARISON.fullmatch(text.strip()):
        low, high = read(compared["bound"].strip())
        ranges = {">=": (low, None), ">": (high + 1, None), "<=": (None, high), "<": (None, low - 1)}
        return ranges[compared["sign"]]
    if ".." not in text:
        return read(text.strip())
    left, _, right = (part.strip() for part in text.partition(".."))
    if not left and not right:
        raise QueryError("L’intervalle « .. » est vide ; donnez une borne au moins : 2021.. ou 2021..2023.")
    start = read(left)[0] if left else None
    end = read(right)[1] if right else None
    if start is not None and end is not None and start > end:
        raise QueryError(f"L’intervalle « {text} » est vide ; écrivez « {right}..{left} ».")
    return start, end


def year_range(text: str) -> Range:
    """`2023`, `2021..2023`, `>=2021` as years."""
    return _bounds(text, _whole_year)


def date_range(text: str) -> Range:
    """`2023-04..2023-06`, `14/04/2023`, `>2022` as `aaaammjj` numbers."""
    return _bounds(text, _days)


def amount_range(text: str) -> Range:
    """`>=100000`, `1000..5000`, `1 500,50` as cents."""
    return _bounds(text, _cents)


def slug(text: str) -> str:
    """`DirRE/2023/177` gives `dirre-2023-177`; raises QueryError when nothing is left."""
    if found := slugify(text):
        return found
    raise QueryError(f"« {text} » n’est pas un numéro ; écrivez par exemple numero:2023-167 ou article:5.2.")
