"""A ledger that was cut, edited or merged by Git, made whole again; every line that is not kept as it was is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from indexer.publishing.ledger.entries import Entry, Event, chained, parse
from indexer.publishing.ledger.file import Ledger, checked
from indexer.publishing.writing.display import plural

CONFLICT = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")
"""How the lines begin that Git writes around what two branches say differently."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """What a ledger becomes and, in French, what was done; nothing when it was whole."""

    ledger: Ledger
    done: tuple[str, ...]


def mend(lines: Sequence[str], published: Sequence[Entry], today: date) -> Mending:
    """A ledger from its damaged lines and from the chain that the published site carries, which wins.

    What only one of two branches says is kept and numbered anew at the end, by date; a `mended` line tells it.
    """
    good, fault = checked(lines)
    if fault is None and _continues(good, published):
        return Mending(ledger=Ledger(entries=good), done=())
    read, unreadable = _read(lines)
    base = _base(good, published, read)
    rest = _rest(base, read)
    entries = Ledger(entries=(*base, *chained(rest, base[-1] if base else None)))
    done = _told(len(base), base, published, good, rest, unreadable)
    note = Entry(
        event=Event.MENDED,
        day=today,
        facts={"reason": " ; ".join(done), "heads": sorted(_heads([*read, *published], entries.entries))},
    )
    return Mending(ledger=entries.followed_by([note]), done=tuple(done))


def _continues(good: Sequence[Entry], published: Sequence[Entry]) -> bool:
    """Whether the ledger holds every line that the site carries, or says that they were joined."""
    joined = {head for entry in good for head in entry.facts.get("heads", ()) if entry.event is Event.MENDED}
    return not published or published[-1].digest in joined | {entry.digest for entry in good}


def _read(lines: Sequence[str]) -> tuple[list[Entry], list[int]]:
    """Lines that are entries by themselves, wherever they stand, and the numbers of those that are not."""
    entries, unreadable = [], []
    for number, line in enumerate(lines, 1):
        if not line or line.startswith(CONFLICT):
            continue
        try:
            entries.append(parse(line))
        except (ValueError, TypeError, KeyError):
            unreadable.append(number)
    return entries, unreadable


def _base(good: Sequence[Entry], published: Sequence[Entry], read: Iterable[Entry]) -> tuple[Entry, ...]:
    """The longest chain that can be trusted: the published one where it is longer, with the evidence kept here."""
    evidence = {entry.digest: entry.evidence for entry in read}
    chain = tuple(replace(entry, evidence=evidence.get(entry.digest, {})) for entry in published)
    if not chain:
        return tuple(good)
    agrees = len(good) >= len(chain) and good[len(chain) - 1].digest == chain[-1].digest
    return tuple(good) if agrees else chain


def _rest(base: Sequence[Entry], read: Iterable[Entry]) -> list[Entry]:
    """What the base lacks, by date; a line that has the place and the subject of another is a copy that was edited."""
    places = {(entry.sequence, entry.event, entry.address) for entry in base}
    kept: dict[str, Entry] = {}
    known = {_content(entry) for entry in base}
    for entry in read:
        if (entry.sequence, entry.event, entry.address) not in places and _content(entry) not in known:
            kept.setdefault(_content(entry), entry)
    return sorted(kept.values(), key=lambda entry: (entry.day, entry.sequence))


def _content(entry: Entry) -> str:
    """What a line says, whatever its place and its day."""
    return replace(entry, sequence=0, previous="", day=date.min).line


def _heads(every: Iterable[Entry], kept: Iterable[Entry]) -> Iterator[str]:
    """Hashes of the last lines of the chains that were joined."""
    before = list(every)
    inside = {entry.previous for entry in before} | {entry.digest for entry in kept}
    yield from {entry.digest for entry in before} - inside


def _told(
    kept: int,
    base: Sequence[Entry],
    published: Sequence[Entry],
    good: Sequence[Entry],
    rest: Sequence[Entry],
    unreadable: Sequence[int],
) -> list[str]:
    taken = len(base) - len(good) if published and base != tuple(good) else 0
    parts = [f"{plural(kept, 'ligne gardée', 'lignes gardées')} telles quelles"]
    if taken > 0:
        parts.append(f"dont {plural(taken, 'reprise', 'reprises')} du site publié")
    if rest:
        parts.append(f"{plural(len(rest), 'ligne renumérotée', 'lignes renumérotées')} à la suite")
    if unreadable:
        parts.append(f"ligne(s) illisible(s) retirée(s) : {', '.join(map(str, unreadable))}")
    return parts
