"""One affair across sessions: acts that cite each other by number, amend each other's agreements, or return.

Precision first: acts that only look alike (a grant of each year, a tariff of each year) are not one affair.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rapidfuzz import fuzz

from indexer.french import flat
from indexer.linking.acts.relations import Relation
from indexer.linking.clauses.groups import Groups
from indexer.linking.clauses.words import folded
from indexer.linking.model import Link, Place
from indexer.model import Document, DocumentKind, Dossier, ListedAct
from indexer.patterns.citations.threads import POSTPONED, STANDING

MOST_CITING = 6
"""An act that more acts cite is what they rest on, not their affair."""
MOST_EVENTS = 40
"""Events of a thread; more are chained by chance."""
ALIKE = 90
"""Likeness of two objects, in percent of their words, from which an item that was put off has come back."""
FEWEST_WORDS = 4
RETURN = timedelta(days=730)
_PUT_OFF = frozenset({"postponed", "withdrawn"})
_TEXTS = frozenset({DocumentKind.DELIBERATION, DocumentKind.REPORT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An act of an affair, or an item of a list of deliberations that was put off."""

    dossier: Dossier
    """The act, or the one that holds the list."""
    item: ListedAct | None = None
    put_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """An affair, its events oldest first."""

    events: tuple[Event, ...]


def threads(
    dossiers: Iterable[Dossier],
    links: Sequence[Link],
    relations: Iterable[Relation],
    amendments: Mapping[str, Sequence[Place]],
) -> tuple[Thread, ...]:
    """Affairs of two events or more, the most recent first."""
    events = [event for dossier in sorted(dossiers, key=_day) for event in _events(dossier)]
    place = {event.dossier.id: n for n, event in enumerate(events) if event.item is None}
    groups = Groups(len(events))
    pairs = [*_cited(links), *((r.by, r.of) for r in relations), *_amended(amendments, dossiers)]
    for one, other in pairs:
        if one.id in place and other.id in place:
            groups.join(place[one.id], place[other.id])
    for n, m in _returned(events):
        groups.join(n, m)
    found = [[events[n] for n in run] for run in groups.runs() if len(run) <= MOST_EVENTS]
    newest_first = sorted(found, key=lambda run: _day(run[-1].dossier), reverse=True)
    return tuple(Thread(events=tuple(run)) for run in newest_first)


def by_act(found: Iterable[Thread]) -> dict[str, Thread]:
    """Threads by the id of each of their acts."""
    return {event.dossier.id: thread for thread in found for event in thread.events if event.item is None}


def _day(dossier: Dossier) -> tuple[date, str]:
    return dossier.meeting_date or date.max, dossier.id


def _events(dossier: Dossier) -> Iterator[Event]:
    """The act if it is a deliberation; else what its lists say was put off."""
    main = dossier.main_document
    if main.kind is DocumentKind.DELIBERATION:
        undecided = dossier.vote.outcome is None and not dossier.vote.unanimous
        yield Event(dossier=dossier, put_off=bool(undecided and dossier.object and _says_put_off(main)))
    for document in dossier.documents:
        for item in document.items:
            if item.outcome in _PUT_OFF and item.object:
                yield Event(dossier=dossier, item=item, put_off=True)


def _says_put_off(document: Document) -> bool:
    return any(POSTPONED.search(flat(block.text)) for block in document.blocks)


def _cited(links: Iterable[Link]) -> list[tuple[Dossier, Dossier]]:
    """Acts whose deliberation or report cites another act that few cite."""
    pairs = {
        (link.use.place.dossier.id, link.target.dossier.id): (link.use.place.dossier, link.target.dossier)
        for link in links
        if link.use.place.document.kind in _TEXTS and link.use.place.dossier.id != link.target.dossier.id
    }
    citing = Counter(target for _, target in pairs)
    return [
        (by, of)
        for by, of in pairs.values()
        if citing[of.id] <= MOST_CITING and not STANDING.search(flat(of.object or ""))
    ]


def _amended(
    amendments: Mapping[str, Sequence[Place]], dossiers: Iterable[Dossier]
) -> Iterator[tuple[Dossier, Dossier]]:
    """The act of an amendment and the act of its agreement."""
    known = {dossier.id: dossier for dossier in dossiers}
    for owner, run in amendments.items():
        owning = known.get("/".join(owner.split("/")[2:5]))
        yield from ((place.dossier, owning) for place in run if owning)


def _returned(events: Sequence[Event]) -> Iterator[tuple[int, int]]:
    """An item that was put off, or rejected, and the first later act with nearly the same object."""
    objects = [folded(_object(event)) for event in events]
    by_word: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for n, words in enumerate(objects):
        if len(words) >= FEWEST_WORDS:
            by_word[_authority(events[n]), max(words, key=len)].append(n)
    for run in by_word.values():
        for n, first in enumerate(run):
            if events[first].put_off or events[first].dossier.vote.outcome == "rejected":
                later = (
                    m for m in run[n + 1 : n + 1 + MOST_EVENTS] if _comes_back(events, objects, first, m)
                )
                yield from ((first, m) for m in list(later)[:1])


def _comes_back(events: Sequence[Event], objects: Sequence[list[str]], first: int, later: int) -> bool:
    before, after = events[first].dossier.meeting_date, events[later].dossier.meeting_date
    soon = before is not None and after is not None and before < after <= before + RETURN
    same_figures = _figures(objects[first]) == _figures(objects[later])
    return soon and same_figures and fuzz.ratio(objects[first], objects[later]) >= ALIKE


def _figures(words: Iterable[str]) -> list[str]:
    return [word for word in words if any(character.isdigit() for character in word)]


def _object(event: Event) -> str:
    return (event.item.object if event.item else event.dossier.object) or ""


def _authority(event: Event) -> str:
    return event.dossier.folder
