"""What the lines of a ledger come to: acts that are published, addresses that moved, acts that were withdrawn.

A line about an act that is not published says nothing: two branches that Git merged may disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from indexer.publishing.ledger.acts import Known, Part, Version, clauses_of, part_of
from indexer.publishing.ledger.entries import Entry, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Where an address leads now, and which documents it had."""

    to: str
    day: date
    reason: str
    parts: Mapping[str, Part]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """Why nothing stands at an address any more."""

    known: Known
    day: date
    reason: str
    asked_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A whole site that was published."""

    number: int
    day: date
    manifest: str
    """SHA-256 of its manifest."""
    head: str
    """Hash of the last line of the ledger that it carries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything by its address (the id of a dossier); pages by their path below the site's root."""

    acts: dict[str, Known] = field(default_factory=dict)
    moved: dict[str, Moved] = field(default_factory=dict)
    withdrawn: dict[str, Withdrawn] = field(default_factory=dict)
    pages: dict[str, None] = field(default_factory=dict)
    publications: list[Publication] = field(default_factory=list)

    def destination(self, address: str) -> str:
        """Where an address leads at last: a published act, a withdrawn one, or itself."""
        seen = {address}
        while address in self.moved and self.moved[address].to not in seen:
            address = self.moved[address].to
            seen.add(address)
        return address


def state_of(entries: Iterable[Entry]) -> State:
    """The state after all entries."""
    state = State()
    for entry in entries:
        _APPLY[entry.event](state, entry)
    return state


def _published(state: State, entry: Entry) -> None:
    """Two branches may both publish an act: the second line is a version of it."""
    if entry.address in state.acts:
        _version_added(state, entry)
        return
    for gone in (state.moved, state.withdrawn):
        gone.pop(entry.address, None)
    parts = _parts(entry)
    state.acts[entry.address] = Known(
        address=entry.address,
        number=str(entry.facts.get("number", "")),
        parts=parts,
        former=parts,
        versions=(_version(entry),),
        sources=_sources(entry),
    )


def _version_added(state: State, entry: Entry) -> None:
    known = state.acts.get(entry.address)
    if known is None:
        return
    state.acts[entry.address] = _read_again(known, entry, (*known.versions, _version(entry)))


def _reread(state: State, entry: Entry) -> None:
    known = state.acts.get(entry.address)
    if known is None:
        return
    current = known.current
    latest = replace(_version(entry), day=current.day, sequence=current.sequence, reason=current.reason)
    state.acts[entry.address] = _read_again(known, entry, (*known.versions[:-1], latest))


def _read_again(known: Known, entry: Entry, versions: tuple[Version, ...]) -> Known:
    parts = _parts(entry)
    former = {path: _joined(known.former.get(path), part) for path, part in parts.items()}
    return replace(
        known,
        number=str(entry.facts.get("number", "")),
        parts=parts,
        former={**known.former, **former},
        versions=versions,
        sources=tuple(dict.fromkeys([*known.sources, *_sources(entry)])),
    )


def _sources(entry: Entry) -> tuple[str, ...]:
    return tuple(filter(None, [str(entry.evidence.get("source", ""))]))


def _joined(former: Part | None, part: Part) -> Part:
    if former is None or former.clauses == part.clauses:
        return part
    return replace(part, clauses=clauses_of({**former.anchors, **part.anchors}))


def _moved(state: State, entry: Entry) -> None:
    to = str(entry.facts["to"])
    known = state.acts.pop(entry.address, None)
    state.moved[entry.address] = Moved(
        to=to,
        day=entry.day,
        reason=str(entry.facts.get("reason", "")),
        parts=known.former if known else {},
    )
    if known and to not in state.acts:
        state.moved.pop(to, None)
        state.acts[to] = replace(known, address=to)


def _withdrawn(state: State, entry: Entry) -> None:
    known = state.acts.pop(entry.address, None)
    if known is None:
        return
    source = str(entry.evidence.get("source", known.current.source))
    latest = replace(known.current, source=source)
    known = replace(known, versions=(*known.versions[:-1], latest), sources=(*known.sources, source))
    state.withdrawn[entry.address] = Withdrawn(
        known=known,
        day=entry.day,
        reason=str(entry.facts["reason"]),
        asked_by=str(entry.facts["asked_by"]),
    )


def _restored(state: State, entry: Entry) -> None:
    if entry.address in state.withdrawn:
        state.acts[entry.address] = state.withdrawn.pop(entry.address).known


def _pages(state: State, entry: Entry) -> None:
    state.pages.update(dict.fromkeys(entry.evidence.get("pages", ())))


def _site(state: State, entry: Entry) -> None:
    state.publications.append(
        Publication(
            number=int(entry.facts["number"]),
            day=entry.day,
            manifest=str(entry.facts["manifest"]),
            head=entry.previous,
        )
    )


def _mended(state: State, entry: Entry) -> None:
    """Says what was done to the file; nothing published changes."""


_APPLY: Mapping[Event, Callable[[State, Entry], None]] = {
    Event.PUBLISHED: _published,
    Event.VERSION: _version_added,
    Event.REREAD: _reread,
    Event.MOVED: _moved,
    Event.WITHDRAWN: _withdrawn,
    Event.RESTORED: _restored,
    Event.PAGES: _pages,
    Event.SITE: _site,
    Event.MENDED: _mended,
}


def _parts(entry: Entry) -> dict[str, Part]:
    return {path: part_of(value) for path, value in entry.facts["documents"].items()}


def _version(entry: Entry) -> Version:
    return Version(
        day=entry.day,
        sequence=entry.sequence,
        source=entry.evidence.get("source", ""),
        file=entry.evidence.get("file", ""),
        text=entry.evidence.get("text", ""),
        sketch=entry.evidence.get("sketch", ""),
        reason=str(entry.facts.get("reason", "")),
    )
