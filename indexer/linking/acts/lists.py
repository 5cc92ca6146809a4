"""Lists of the deliberations examined against the acts of the same session: what only one of them has is a notice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz

from indexer.french import fold
from indexer.linking.clauses.number import rank_of
from indexer.model import DocumentKind, Dossier, ListedAct, Notice, Reading

_SAME = 85.0
"""Likeness of two objects, of 100, from which a row of a list is the act; lists shorten what acts print."""
_Day = tuple[str, object]


@dataclass(slots=True, kw_only=True)
class _Session:
    acts: list[Dossier] = field(default_factory=list)
    rows: list[ListedAct] = field(default_factory=list)
    whole: bool = False
    """Whether one source holds several of its acts: minutes or a register."""


def compared(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings with a notice on each act that a list of its session leaves out, and on each list that names others.

    A list is held against the acts only where minutes or a register of its session are there: acts that come one by one
    are not all there yet.
    """
    sessions = _sessions(readings)
    return tuple(
        replace(reading, dossiers=tuple(_noticed(d, sessions[_day(d)]) for d in reading.dossiers))
        if any(sessions[_day(d)].rows for d in reading.dossiers)
        else reading
        for reading in readings
    )


def _day(dossier: Dossier) -> _Day:
    return dossier.id.rpartition("/")[0], dossier.meeting_date


def _sessions(readings: Iterable[Reading]) -> defaultdict[_Day, _Session]:
    found: defaultdict[_Day, _Session] = defaultdict(_Session)
    for reading in readings:
        acts = list(filter(_decided, reading.dossiers))
        for dossier in acts:
            found[_day(dossier)].acts.append(dossier)
            found[_day(dossier)].whole |= len(acts) > 1
        for dossier in reading.dossiers:
            if dossier.meeting_date is not None:
                found[_day(dossier)].rows.extend(_rows(dossier))
    return found


def _decided(dossier: Dossier) -> bool:
    return dossier.is_deliberation


def _rows(dossier: Dossier) -> Iterator[ListedAct]:
    for document in dossier.documents:
        if document.kind is DocumentKind.LIST:
            yield from document.items


def _noticed(dossier: Dossier, session: _Session) -> Dossier:
    if not session.whole or not session.rows:
        return dossier
    found = list(_left_out(dossier, session) if _decided(dossier) else _without_act(dossier, session))
    return replace(dossier, notices=(*dossier.notices, *found)) if found else dossier


def _left_out(act: Dossier, session: _Session) -> Iterator[Notice]:
    if not any(_one(act, row) for row in session.rows):
        yield Notice(
            code="acte-hors-liste", message="La liste des délibérations de cette séance ne nomme pas cet acte."
        )


def _without_act(dossier: Dossier, session: _Session) -> Iterator[Notice]:
    for row in _rows(dossier):
        if not any(_one(act, row) for act in session.acts):
            name = row.number or row.object or "sans objet"
            message = f"La liste nomme « {name} », que le procès-verbal de cette séance ne contient pas."
            yield Notice(code="liste-sans-acte", message=message, line=row.line)


def _one(act: Dossier, row: ListedAct) -> bool:
    """Whether a row names an act: the same number in whatever form, else nearly the same words."""
    ranks = {rank_of(act.number), rank_of(row.number)} - {None}
    if act.number and row.number and len(ranks) == 1:
        return True
    return fuzz.token_set_ratio(fold(act.object or ""), fold(row.object or "")) >= _SAME
