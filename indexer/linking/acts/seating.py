"""How each member whom an act names sat when it was examined: what the lists say, but for those who come or leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from indexer.extraction.presence.known import Known
from indexer.extraction.presence.told import ABSENT, PRESENT, REPRESENTED
from indexer.model import Attendance, Dossier, Seat
from indexer.sequences import grouped

EXCUSED = "excused"
"""State of an absent member who is excused, as only lists say it."""


def seats_of(dossier: Dossier) -> dict[str, Seat]:
    """Seats at the act by the name that it prints; two spellings of one member have one seat.

    The state is null where the text does not tell it for sure: a member of two lists that exclude each other, one who
    comes or leaves while the place of the act in the session is unknown.
    """
    listed = tuple(_listed(dossier.attendance))
    moving = _moving(dossier)
    known = Known(listed=tuple(seat.name for seat in listed), chair=dossier.president) if moving else None
    keys = {seat.name: (known and known.of(seat.name)) or seat.name for seat in listed}
    runs = grouped(listed, lambda seat: keys[seat.name])
    seats = {key: _seat(key, runs.get(key, ()), moving) for key in (*runs, *moving)}
    return {name: seats[key] for name, key in (*keys.items(), *((name, name) for name in moving))}


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
        state=None if PRESENT in states and len(states) > 1 else listed[0].state,
        holder=holders.pop() if len(holders) == 1 and PRESENT not in states else None,
    )
