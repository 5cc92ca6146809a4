"""Items that a text names: « avant le vote du point 5 », « jusqu'à la délibération n° 12 », « aux points 4 et 5 »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from indexer.patterns.assemblies.presence import AT_ITEM, BETWEEN_ITEMS, MORE_ITEMS, TO_THE_END
from indexer.patterns.core import Match

ACT = "deliberation"
"""What an item is called that is meant by the number of its act."""


class How(Enum):
    """What a preposition says of an item."""

    FROM = "from"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    AT = "at"
    ONLY = "only"
    DURING = "during"
    EXCEPT = "except"


PREPOSITIONS = {
    "avant": How.BEFORE,
    "apres": How.AFTER,
    "a l'issue": How.AFTER,
    "a partir": How.FROM,
    "a compter": How.FROM,
    "depuis": How.FROM,
    "des": How.FROM,
    "jusqu'": How.UNTIL,
    "jusque": How.UNTIL,
    "sauf": How.EXCEPT,
    "excepte": How.EXCEPT,
    "hors": How.EXCEPT,
    "hormis": How.EXCEPT,
    "pour": How.ONLY,
    "lors": How.DURING,
    "pendant": How.DURING,
    "durant": How.DURING,
    "sur": How.ONLY,
    "au cours": How.DURING,
    **{f"{words} la fin": How.AFTER for words in ("a", "des", "depuis", "apres", "a partir de", "a compter de")},
}
"""Prepositions; any other tells a moment, « au point 3 »."""
LISTING = frozenset({How.ONLY, How.DURING, How.AT, How.EXCEPT})
"""After which several items may stand."""
LIMITS = {"non": False, "exc": False, "inc": True, "com": True}
"""First letters of what follows an item, and whether it is included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item as a text names it."""

    label: str
    """Its number."""
    act: bool
    """Whether it is called a deliberation: its number is that of the act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """An item, or a run of them, with what is said of it."""

    how: How
    first: Item
    last: Item
    included: bool | None
    """Whether the item is said to be included; None where nothing is said."""
    start: int
    end: int


def find_moments(text: str, printed: str) -> list[When]:
    """Items named in a flat text, in order; `printed` is the same text as printed, whose numbers are given."""
    runs = [_run(match, printed) for match in BETWEEN_ITEMS.finditer(text)]
    single = [when for match in AT_ITEM.finditer(text) for when in _each(match, text, printed)]
    free = (when for when in single if not any(run.start < when.end and when.start < run.end for run in runs))
    return sorted((*runs, *free), key=lambda when: when.start)


def _run(match: Match, printed: str) -> When:
    return When(
        how=How.EXCEPT if match["but"] else How.ONLY,
        first=_item(match, "item", printed),
        last=_item(match, "last", printed),
        included=True,
        start=match.start(),
        end=match.end(),
    )


def _item(match: Match, group: str, printed: str) -> Item:
    return Item(label=printed[slice(*match.span(group))], act=(match["noun"] or ACT).startswith(ACT))


def _how(words: str) -> How:
    """What a preposition says; « sauf pour » says what « sauf » does."""
    return PREPOSITIONS.get(words) or PREPOSITIONS.get(words.partition(" ")[0], How.AT)


def _each(match: Match, text: str, printed: str) -> Iterator[When]:
    """The item of a match, and those that a list of items goes on with."""
    how = How.FROM if TO_THE_END.match(text, match.end()) else _how(" ".join((match["how"] or "").split()))
    first = _item(match, "item", printed)
    included = LIMITS[match["limit"][:3]] if match["limit"] else None
    yield When(how=how, first=first, last=first, included=included, start=match.start(), end=match.end())
    position = match.end()
    while how in LISTING and (more := MORE_ITEMS.match(text, position)):
        other = Item(label=printed[slice(*more.span("item"))], act=first.act)
        yield When(how=how, first=other, last=other, included=None, start=more.start(), end=more.end())
        position = more.end()
