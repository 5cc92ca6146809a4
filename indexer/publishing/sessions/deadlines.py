"""What the law gives a week for, and what is late.

The list of the deliberations examined is posted and put online within a week after the session (CGCT, L. 2121-25);
the minutes within a week after the session that approved them (L. 2121-15). Not read by a lawyer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from indexer.french import format_date
from indexer.model import Dossier
from indexer.publishing.archive import Session
from indexer.publishing.writing.display import plural
from indexer.sources.sessions import Done, session_name

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something that was or is to be done about a session."""

    name: str
    state: str
    """In French, whole sentence without its point."""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """A session and what is known of its duties."""

    session: Session
    done: Done = field(default_factory=dict)
    next_day: date | None = None
    """Day of the next session of the same body."""


def follow(sessions: Iterable[Session], known: Mapping[str, Mapping[str, Done]]) -> list[Follow]:
    """Sessions, newest first, with what was done about them, by slug of the authority and name of the session."""
    run = sorted(sessions, key=lambda session: (session.day, session.address), reverse=True)
    later: dict[tuple[str, str | None], date] = {}
    found = []
    for session in run:
        series = (session.authority.slug, session.body)
        done = _done(session, known.get(session.authority.slug, {}))
        found.append(Follow(session=session, done=done, next_day=later.get(series)))
        later[series] = session.day
    return found


def _done(session: Session, known: Mapping[str, Done]) -> Done:
    return known.get(session_name(session.address)) or known.get(session.day.isoformat()) or {}


def duties(follow: Follow, today: date) -> Sequence[Duty]:
    """List, minutes and receipts of a session, as they stand on a day."""
    return (_list(follow, today), _minutes(follow, today), _receipts(follow.session.dossiers))


def _list(follow: Follow, today: date) -> Duty:
    due = follow.session.day + WEEK
    return _within(
        follow.done.get("list_published"), due, today, "Liste des délibérations examinées", "publiée"
    )


def _minutes(follow: Follow, today: date) -> Duty:
    name = "Procès-verbal"
    approved = follow.done.get("minutes_approved")
    if approved:
        return _within(follow.done.get("minutes_published"), approved + WEEK, today, name, "publié")
    if follow.next_day and follow.next_day <= today:
        after = format_date(follow.next_day)
        told = f"projet : la séance suivante a eu lieu le {after}, son approbation n'est pas notée"
        return Duty(name=name, state=told, late=today > follow.next_day + WEEK)
    return Duty(name=name, state="projet, à approuver à la prochaine séance")


def _within(done: date | None, due: date, today: date, name: str, word: str) -> Duty:
    """Done in time, done late, to be done, or late."""
    if done:
        after = f", après le {format_date(due)}" if done > due else ""
        return Duty(name=name, state=f"{word} le {format_date(done)}{after}")
    if today > due:
        return Duty(name=name, state=f"en retard : à publier avant le {format_date(due)}", late=True)
    return Duty(name=name, state=f"à publier avant le {format_date(due)}")


def _receipts(dossiers: Sequence[Dossier]) -> Duty:
    without = [d for d in dossiers if not (d.receipt.received_date or d.receipt.identifier)]
    if not without:
        return Duty(name="Accusés de réception", state="tous lus")
    numbers = ", ".join(d.number or "sans numéro" for d in without)
    return Duty(
        name="Accusés de réception", state=f"{plural(len(without), 'acte')} sans accusé lu : {numbers}"
    )
