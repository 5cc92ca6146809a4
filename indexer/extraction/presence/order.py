"""Where the items of a session stand one to another, and at which of them an act was examined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from indexer.extraction.presence.moments import Item
from indexer.extraction.presence.told import Bound
from indexer.model import Moment
from indexer.patterns.structure.layout import NUMBERS
from indexer.segmenting.lines import Line

OPENING, CLOSING = -1, 1_000_000_000
"""Places before the first item and after the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place among the items of a session, and whether what is told holds there."""

    place: int
    included: bool | None


class Order(Protocol):
    """Items in the order in which they are examined."""

    def spot(self, bound: Bound) -> Spot | None:
        """Where a state begins or ends; None where the items do not tell."""

    def moment(self, bound: Bound) -> Moment:
        """The same as the record says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """An item of minutes."""

    rank: str | None
    """Its place in the agenda, as printed."""
    number: str | None
    """That of its act."""
    lines: frozenset[Line]
    voted: tuple[int, int] | None
    """The first and the last number of the lines of its vote."""

    def is_before_vote(self, line: Line) -> bool | None:
        """Whether a line of it stands above its vote; None where that is not sure."""
        if self.voted is None:
            return None
        first, last = self.voted
        return True if line.last < first else False if line.number > last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Items of minutes, in printed order."""

    items: Sequence[Examined]

    def place(self, act: Sequence[Line]) -> int | None:
        """Place of the item that has these lines."""
        return next((n for n, each in enumerate(self.items) if act and act[0] in each.lines), None)

    def spot(self, bound: Bound) -> Spot | None:
        """By the item that is named, or by the line at which it is told."""
        if bound.item:
            place = self._named(bound.item)
            return None if place is None else Spot(place=place, included=bound.included)
        return self._at_line(bound.line, bound.included) if bound.line else None

    def moment(self, bound: Bound) -> Moment:
        """By the number that the text gives, else by that of the item below or around which it is told."""
        if bound.item:
            return Moment(item=bound.item.label, included=bound.included)
        spot = self.spot(bound)
        if spot is None or not 0 <= spot.place < len(self.items):
            return Moment(item=None, included=None)
        item = self.items[spot.place]
        return Moment(item=item.number or item.rank, included=spot.included)

    def _named(self, item: Item) -> int | None:
        """The one item with a number, whole or in part; a point of the agenda is no number of an act."""
        by_number = item.act and self._numbered
        labels = enumerate(each.number if by_number else each.rank for each in self.items)
        found = [n for n, label in labels if label and _is(label, item.label, in_part=by_number)]
        return found[0] if len(found) == 1 else None

    @property
    def _numbered(self) -> bool:
        """Whether acts have numbers beside their places in the agenda."""
        return any(each.number for each in self.items)

    def _at_line(self, line: Line, included: bool | None) -> Spot | None:
        """The item around a line, else the first one below it; above all of them a head may tell of any."""
        for place, item in enumerate(self.items):
            if line in item.lines:
                told = item.is_before_vote(line) if included is None else included
                return Spot(place=place, included=told)
        above = sum(all(each.number <= line.number for each in item.lines) for item in self.items)
        return Spot(place=above, included=True) if above else None


def _is(label: str, named: str, *, in_part: bool) -> bool:
    """Whether a number is the one that is named, whole or by its last figure: « délibération n° 12 » for 2031-12.

    « point 2 » is not 1.2.
    """
    own, other = figures(label), figures(named)
    return other in ((own, own[-1:]) if in_part else (own,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """An act that stands alone, among those that its number counts."""

    number: str
    year: int | None

    @property
    def here(self) -> int | None:
        """Its place among the acts of its series."""
        return self._place(self.number)

    def spot(self, bound: Bound) -> Spot | None:
        """By the number of the act that is named; an agenda of which only this act is known tells nothing."""
        if bound.item is None or not bound.item.act:
            return None
        place = self._place(bound.item.label)
        return None if place is None else Spot(place=place, included=bound.included)

    def moment(self, bound: Bound) -> Moment:
        """By the number that the text gives."""
        item = bound.item.label if bound.item else None
        return Moment(item=item, included=bound.included)

    def _place(self, label: str) -> int | None:
        """The figure of a number that counts acts: the last one, with the same before it as in that of this act."""
        mine, other = self._counted(self.number), self._counted(label)
        if not mine or not other or (len(other) > 1 and mine[:-1] != other[:-1]):
            return None
        return other[-1] if len(mine) == 1 or len(other) in (1, len(mine)) else None

    def _counted(self, label: str) -> tuple[int, ...]:
        """Figures of a number without its year."""
        years = () if self.year is None else (self.year, self.year % 100)
        every = figures(label)
        left = tuple(figure for figure in every if figure not in years)
        return left if len(every) > 1 and left else every


def figures(label: str) -> tuple[int, ...]:
    """Figures of a number: « B-D2031-249 » gives `(2031, 249)`."""
    return tuple(int(match[0]) for match in NUMBERS.finditer(label))
