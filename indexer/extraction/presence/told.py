"""What a note or a sentence tells of one member: a state, since and until which item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from indexer.extraction.presence.moments import How, Item, When
from indexer.segmenting.lines import Line

PRESENT, REPRESENTED, ABSENT = "present", "represented", "absent"
COMES, LEAVES = "comes", "leaves"
"""Changes, beside states."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """Where a state begins or ends: at an item that is named, at a printed line, or at neither."""

    item: Item | None = None
    line: Line | None = None
    included: bool | None = None


NOBODY_KNOWS = Bound()
"""A moment that the text ties to no item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A state of a member."""

    name: str
    state: str | None
    """None where what is told cannot be read."""
    line: int
    since: Bound | None = None
    until: Bound | None = None
    holder: str | None = None
    sat: bool = False
    """Whether who is away then is told to sit otherwise: they leave, or stand in the list of the present."""

    @property
    def untied(self) -> bool:
        """Whether it is told of no item and at no line among items."""
        return all(bound in (None, NOBODY_KNOWS) for bound in (self.since, self.until))


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What lists or sentences tell of members."""

    told: tuple[Told, ...]
    doubt: int | None
    """The first line that tells something of a member whom nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ends:
    """Which ends of a state an item is, and whether the state holds there."""

    since: bool = False
    until: bool = False
    included: bool | None = True
    turned: bool = False
    """Whether the state is the other one: « présent sauf au point 4 »."""


_OF_STATE = {
    How.FROM: _Ends(since=True),
    How.AFTER: _Ends(since=True, included=False),
    How.UNTIL: _Ends(until=True),
    How.BEFORE: _Ends(until=True, included=False),
    How.AT: _Ends(since=True, until=True),
    How.ONLY: _Ends(since=True, until=True),
    How.DURING: _Ends(since=True, until=True),
    How.EXCEPT: _Ends(since=True, until=True, turned=True),
}
_OF_CHANGE: Mapping[str, Mapping[How, _Ends]] = {
    COMES: {
        How.FROM: _Ends(since=True),
        How.BEFORE: _Ends(since=True),
        How.AT: _Ends(since=True),
        How.ONLY: _Ends(since=True),
        How.DURING: _Ends(since=True, included=None),
        How.AFTER: _Ends(since=True, included=False),
    },
    LEAVES: {
        How.FROM: _Ends(since=True),
        How.BEFORE: _Ends(since=True),
        How.AT: _Ends(since=True, included=None),
        How.DURING: _Ends(since=True, included=None),
        How.ONLY: _Ends(since=True, until=True),
        How.AFTER: _Ends(since=True, included=False),
        How.UNTIL: _Ends(until=True),
    },
}
"""What an item is to who comes or leaves: « départ au point 5 » does not say whether they voted on it."""
_TURNED = {PRESENT: ABSENT, ABSENT: PRESENT, REPRESENTED: PRESENT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Whom a note or a sentence is about, and what it says."""

    name: str
    said: str
    """A state, or a change."""
    line: int
    gives: bool = False
    """Whether who leaves gives a proxy."""
    holder: str | None = None
    listed: bool = False
    """Whether the member stands in the list of the present."""

    @property
    def state(self) -> str:
        """The state that is said, or in which a change leaves a member."""
        if self.said == COMES:
            return PRESENT
        if self.said == LEAVES:
            return REPRESENTED if self.gives else ABSENT
        return self.said

    @property
    def unread(self) -> Told:
        """That something is told of the member, not what."""
        return Told(name=self.name, state=None, line=self.line)

    @property
    def _sat(self) -> bool:
        return self.listed or self.said == LEAVES

    def _told(self, state: str, since: Bound | None, until: Bound | None) -> Told:
        holder = self.holder if state == REPRESENTED else None
        return Told(
            name=self.name, state=state, line=self.line, since=since, until=until, holder=holder, sat=self._sat
        )

    def since(self, bound: Bound) -> Told:
        """What is told from a moment on."""
        return self._told(self.state, bound, None)

    def only(self, bound: Bound) -> Told:
        """What is told at one moment and at no other."""
        return self._told(self.state, bound, bound)

    def at(self, when: When) -> Told:
        """What is told at an item that the text names."""
        ends = _OF_CHANGE[self.said].get(when.how) if self.said in _OF_CHANGE else _OF_STATE[when.how]
        if ends is None:
            return self.unread
        included = ends.included if when.included is None else when.included
        return self._told(
            _TURNED[self.state] if ends.turned else self.state,
            Bound(item=when.first, included=included) if ends.since else None,
            Bound(item=when.last, included=included) if ends.until else None,
        )
