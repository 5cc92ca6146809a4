"""One act in several sources is one dossier: the act itself is the main source, minutes and registers add to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from rapidfuzz import fuzz

from indexer.french import fold
from indexer.linking.acts.lists import compared
from indexer.linking.clauses.number import rank_of
from indexer.model import Dossier, Mention, Notice, Reading, Receipt, Vote
from indexer.subjects.matter import KEY as MATTER

Told = TypeVar("Told")

_ALIKE = 80.0
"""Likeness of two objects, of 100, from which one date and one number make one act."""
_SAME = 92.0
"""Likeness from which two objects are one where a number is printed in another form, or not at all."""

_COUNTS: Mapping[str, Callable[[Dossier], object]] = {
    "voix pour": lambda dossier: dossier.vote.for_,
    "voix contre": lambda dossier: dossier.vote.against,
    "abstentions": lambda dossier: dossier.vote.abstain,
    "présents": lambda dossier: dossier.attendance.present,
}


def united(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings with each act once; what else tells of it is named there, and says what it contradicts.

    Two acts of one source are never united, nor acts whose objects differ: both still claim one address.
    """
    readings = compared(readings)
    sizes = {id(reading): sum(map(_decided, reading.dossiers)) for reading in readings}
    owners = {id(d): sizes[id(reading)] for reading in readings for d in reading.dossiers}
    chosen: dict[int, Dossier] = {}
    absorbed: set[int] = set()
    for group in _groups(readings):
        main, *others = sorted(group, key=lambda d: (owners[id(d)], str(d.source.path)))
        alone = [other for other in others if owners[id(other)] <= 1]
        chosen[id(main)] = _with_sources(main, others, alone)
        absorbed |= {id(other) for other in others}
    return tuple(_kept(reading, chosen, absorbed) for reading in readings)


def _decided(dossier: Dossier) -> bool:
    return dossier.is_deliberation


def _kept(reading: Reading, chosen: Mapping[int, Dossier], absorbed: set[int]) -> Reading:
    if not any(id(d) in chosen or id(d) in absorbed for d in reading.dossiers):
        return reading
    return replace(
        reading, dossiers=tuple(chosen.get(id(d), d) for d in reading.dossiers if id(d) not in absorbed)
    )


def _groups(readings: Iterable[Reading]) -> Iterator[list[Dossier]]:
    """Dossiers of one act, one of each source."""
    days: defaultdict[tuple[str, object], list[Dossier]] = defaultdict(list)
    for reading in readings:
        for dossier in filter(_decided, reading.dossiers):
            days[dossier.id.rpartition("/")[0], dossier.meeting_date].append(dossier)
    for (_, day), dossiers in days.items():
        if day is not None and len({d.source.path for d in dossiers}) > 1:
            yield from _groups_of_day(dossiers)


def _groups_of_day(dossiers: Sequence[Dossier]) -> Iterator[list[Dossier]]:
    groups: list[list[Dossier]] = []
    for dossier in dossiers:
        fitting = [group for group in groups if all(_one_act(dossier, other) for other in group)]
        best = max(fitting, key=lambda group: _likeness(dossier, group[0]), default=None)
        if best is None:
            groups.append([dossier])
        else:
            best.append(dossier)
    yield from (group for group in groups if len(group) > 1)


def _one_act(a: Dossier, b: Dossier) -> bool:
    if a.source.path == b.source.path:
        return False
    if a.id == b.id:
        return a.object is None or b.object is None or _likeness(a, b) >= _ALIKE
    ranks = {rank_of(d.number) for d in (a, b)} - {None}
    return len(ranks) <= 1 and _likeness(a, b) >= _SAME


def _likeness(a: Dossier, b: Dossier) -> float:
    return fuzz.token_set_ratio(fold(a.object or ""), fold(b.object or "")) if a.object and b.object else 0.0


def _with_sources(main: Dossier, others: Sequence[Dossier], alone: Sequence[Dossier]) -> Dossier:
    """The act with what its other sources tell; those that hold it `alone` tell its receipt and its matter too.

    Minutes are stamped as a whole, and one matter is given beside all that they hold.
    """
    mentions = tuple(map(_mention, others))
    notices = [notice for other in others for notice in _contradictions(main, other)]
    return replace(
        main,
        vote=_first((d.vote for d in (main, *others)), Vote()),
        receipt=_first((d.receipt for d in (main, *alone)), Receipt()),
        matter_code=_first(map(_matter, (main, *alone)), None),
        mentions=mentions,
        notices=(*main.notices, *notices),
    )


def _first(told: Iterable[Told], nothing: Told) -> Told:
    """What the first source that tells it says."""
    return next((each for each in told if each != nothing), nothing)


def _matter(dossier: Dossier) -> str | None:
    return dossier.matter_code or dossier.source.overrides.get(MATTER)


def _mention(dossier: Dossier) -> Mention:
    return Mention(
        path=dossier.source.path,
        start_line=min(document.start_line for document in dossier.documents),
        end_line=max(document.end_line for document in dossier.documents),
    )


def _contradictions(main: Dossier, other: Dossier) -> Iterator[Notice]:
    place = f"« {other.source.path.name} », ligne {other.main_document.start_line}"
    for name, value in _COUNTS.items():
        here, there = value(main), value(other)
        if here is not None and there is not None and here != there:
            message = f"L’acte imprime {here} {name}, et une autre source {there} ({place})."
            yield Notice(code="sources-divergentes", message=message)
