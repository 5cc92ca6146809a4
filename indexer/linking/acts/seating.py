"""How each member whom an act names sat when it was examined: what the lists say, but for those who come or leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache

from indexer.extraction.presence.known import Known
from indexer.extraction.presence.told import ABSENT, PRESENT, REPRESENTED
from indexer.model import Attendance, Dossier, Seat
from indexer.sequences import grouped

EXCUSED = "excused"
"""State of an absent member who is excused, as only lists say it."""
AWAY = (REPRESENTED, EXCUSED, ABSENT)
"""States that lists give one member together, the one that tells most first: who is excused may be represented."""
SESSIONS = 1024
"""Lists of attendance that memory holds: acts of a session print the same."""


def seats_of(dossier: Dossier) -> dict[str, Seat]:
    """Seats at the act by the name that it prints; two spellings of one member have one seat.

    The state is null where the text does not tell it for sure: a member of two lists that exclude each other, one who
    comes or leaves while the place of the act in the session is unknown.
    """
    listed = tuple(_listed(dossier.attendance))
    moving = _moving(dossier)
    keys = _members(tuple(seat.name for seat in listed))
    runs = grouped(listed, lambda seat: keys[seat.name])
    seats = {key: _seat(key, runs.get(key, ()), moving) for key in (*runs, *moving)}
    return {name: seats[key] for name, key in (*keys.items(), *((name, name) for name in moving))}


def one_state(states: Set[str | None]) -> str | None:
    """What the states of one member at one act come to; None for those that exclude each other."""
    if len(states) == 1:
        return next(iter(states))
    return next(state for state in AWAY if state in states) if states <= frozenset(AWAY) else None


@lru_cache(maxsize=SESSIONS)
def _members(names: tuple[str, ...]) -> Mapping[str, str]:
    """The fullest name of each member of some lists, by every name that these print."""
    known = Known(listed=names, chair=None)
    return {name: known.of(name) or name for name in names}


def _listed(sat: Attendance) -> Iterator[Seat]:
    yield from (Seat(name=name, state=PRESENT, holder=None) for name in sat.present_names)
    yield from (Seat(name=one.giver, state=REPRESENTED, holder=one.holder) for one in sat.proxies)
    for names, state in (
        (sat.represented_names, REPRESENTED), (sat.excused_names, EXCUSED), (sat.absent_names, ABSENT),
    ):  # fmt: skip
        yield from (Seat(name=name, state=state, holder=None) for name in names)


def _moving(dossier: Dossier) -> Mapping[str, Seat]:
    """Seats of those who come or leave."""
    told = {stay.name: Seat(name=stay.name, state=None, holder=None) for stay in dossier.attendance.stays}
    return told | ({seat.name: seat for seat in dossier.presence.seats} if dossier.presence else {})


def _seat(name: str, listed: Sequence[Seat], moving: Mapping[str, Seat]) -> Seat:
    states = {seat.state for seat in listed}
    if name in moving:
        excused = moving[name].state == ABSENT and EXCUSED in states
        return replace(moving[name], state=EXCUSED) if excused else moving[name]
    holders = {seat.holder for seat in listed if seat.holder}
    return Seat(
        name=name,
        state=one_state(states),
        holder=holders.pop() if len(holders) == 1 and PRESENT not in states else None,
    )
