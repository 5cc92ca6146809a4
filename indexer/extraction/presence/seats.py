"""The state of each member at one act, and the counts that follow from it where the printed ones bear them out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from indexer.extraction.presence.known import Known
from indexer.extraction.presence.order import CLOSING, OPENING, Order, Spot
from indexer.extraction.presence.told import ABSENT, PRESENT, REPRESENTED, Bound, Told
from indexer.model import Attendance, Presence, Seat
from indexer.sequences import grouped


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """What is told of a member, with its ends among the items; None for an end that the items do not tell."""

    told: Told
    since: Spot | None
    until: Spot | None

    @property
    def unread(self) -> bool:
        """Whether the text does not say what holds, or the items not when."""
        lost = (self.told.since and not self.since) or (self.told.until and not self.until)
        return (self.told.state is None and self.since is None) or bool(lost)

    def covers(self, place: int) -> bool | None:
        """Whether it holds at an item; None where that is not sure."""
        if self.unread:
            return None
        sides = (_side(self.since, place, 1), _side(self.until, place, -1))
        if False in sides:
            return False
        return None if None in sides else True

    def is_to_come(self, place: int) -> bool:
        """Whether it begins after an item."""
        return _side(self.since, place, 1) is False


def _side(spot: Spot | None, place: int, way: int) -> bool | None:
    if spot is None:
        return True
    return spot.included if place == spot.place else (place - spot.place) * way > 0


@dataclass(frozen=True, kw_only=True)
class Sitters:
    """Members of a session by their lists, and what is told of those who come or leave."""

    attendance: Attendance
    known: Known
    told: Sequence[Told]
    order: Order

    @cached_property
    def _lists(self) -> Mapping[str, frozenset[str]]:
        sat = self.attendance
        chair = (self.known.chair,) if self.known.chair else ()
        givers = [proxy.giver for proxy in sat.proxies]
        return {
            PRESENT: self._members((*sat.present_names, *chair)),
            REPRESENTED: self._members((*sat.represented_names, *givers)),
            ABSENT: self._members((*sat.excused_names, *sat.absent_names)),
        }

    def _members(self, names: Sequence[str]) -> frozenset[str]:
        return frozenset(self.known.of(name) or name for name in names)

    @cached_property
    def _placed(self) -> Mapping[str, tuple[_Placed, ...]]:
        """By name."""
        return grouped(map(self._place, self.told), lambda one: one.told.name)

    def _place(self, told: Told) -> _Placed:
        return _Placed(told=told, since=self._spot(told.since), until=self._spot(told.until))

    def _spot(self, bound: Bound | None) -> Spot | None:
        return self.order.spot(bound) if bound else None

    def presence(self, place: int) -> Presence:
        """Who sat at an item."""
        seats = tuple(self._seat(name, place) for name in self._placed)
        represented = self._count(REPRESENTED, place, self.attendance.represented)
        return Presence(
            present=self._count(PRESENT, place, self.attendance.present),
            represented=represented if self._held(seats) else None,
            seats=seats,
        )

    def _held(self, seats: Sequence[Seat]) -> bool:
        """Whether all who hold a proxy sit: one whose holder left is given to nobody, or to whom no sentence tells."""
        away = {seat.name for seat in seats if seat.state != PRESENT}
        told = [seat.holder for seat in seats if seat.holder]
        return away.isdisjoint(self._members([*self._listed_holders, *told]))

    @property
    def _listed_holders(self) -> list[str]:
        """Holders of the proxies of those who neither come nor leave."""
        return [proxy.holder for proxy in self.attendance.proxies if self.known.of(proxy.giver) not in self._placed]

    def _count(self, state: str, place: int, printed: int | None) -> int | None:
        """Members in a state at an item, where the printed count is that of the list or of a moment of the session."""
        here = self._number(state, place)
        listed = len(self._lists[state])
        borne_out = (listed, here, self._number(state, OPENING), self._number(state, CLOSING))
        return here if printed is not None and printed in borne_out else None

    def _number(self, state: str, place: int) -> int | None:
        moving = [self._seat(name, place).state for name in self._placed]
        if None in moving:
            return None
        return len(self._lists[state] - self._placed.keys()) + moving.count(state)

    def _seat(self, name: str, place: int) -> Seat:
        """The state of a member at an item: what was told last before it, else what follows tells."""
        run = self._placed[name]
        sure = [one for one in run if one.covers(place)]
        if any(one.covers(place) is None for one in run):
            return Seat(name=name, state=None, holder=None)
        if not sure:
            return self._untold(name, run, place)
        latest = max(map(_start, sure))
        last = {(one.told.state, one.told.holder) for one in sure if _start(one) == latest}
        state, holder = last.pop() if len(last) == 1 else (None, None)
        return Seat(name=name, state=state, holder=holder)

    def _untold(self, name: str, run: Sequence[_Placed], place: int) -> Seat:
        """The state where nothing that is told holds: the one that what comes next ends, else the other one."""
        following = min((one for one in run if one.is_to_come(place)), key=_start, default=None)
        told = (following or max(run, key=_end)).told
        if told.state == PRESENT:
            return self._not_there(name)
        there = name in self._lists[PRESENT] or self._sat_before(told)
        return Seat(name=name, state=PRESENT if there else None, holder=None)

    def _sat_before(self, told: Told) -> bool:
        """Whether who is away then sat otherwise, of a member who is in no list of the present."""
        return told.name not in self._lists[ABSENT] if told.sat else told.state == ABSENT

    def _not_there(self, name: str) -> Seat:
        """Represented where a proxy is listed, else absent."""
        holders = {p.holder for p in self.attendance.proxies if self.known.of(p.giver) == name}
        if name in self._lists[REPRESENTED]:
            return Seat(name=name, state=REPRESENTED, holder=holders.pop() if len(holders) == 1 else None)
        return Seat(name=name, state=ABSENT, holder=None)


def _start(one: _Placed) -> tuple[int, bool, int]:
    """Where it begins; of two told of one item, that of the later line where none names the item."""
    if one.since is None or one.told.since is None:
        return OPENING, False, 0
    line = one.told.since.line
    return one.since.place, one.since.included is False, line.number if line else 0


def _end(one: _Placed) -> int:
    return CLOSING if one.until is None else one.until.place
