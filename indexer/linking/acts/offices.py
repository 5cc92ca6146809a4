"""Offices of members, as acts print them right after a name; who holds one today is not said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from indexer.french import fold, squeeze
from indexer.linking.acts.people import Member, People
from indexer.model import Dossier
from indexer.patterns.assemblies.offices import ELISION, OFFICE
from indexer.sequences import grouped

LONGEST_NAME = 60
"""Characters before an office in which a name may start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office of a member and the newest act that prints it."""

    words: str
    dossier: Dossier


def offices(dossiers: Iterable[Dossier], people: People) -> Mapping[str, tuple[Office, ...]]:
    """Offices by authority and slug of the member (`bourg/anne-roy`), newest act first, each once."""
    newest_first = sorted(dossiers, key=lambda d: (str(d.meeting_date or ""), d.id), reverse=True)
    found = grouped(_printed(newest_first, people), lambda pair: key_of(pair[0]))
    return {key: _once(office for _, office in pairs) for key, pairs in found.items()}


def key_of(member: Member) -> str:
    """`bourg/anne-roy`."""
    return f"{member.authority}/{member.person.slug}"


def _once(run: Iterable[Office]) -> tuple[Office, ...]:
    return tuple(same[0] for same in grouped(run, lambda office: fold(office.words)).values())


def _printed(dossiers: Iterable[Dossier], people: People) -> Iterator[tuple[Member, Office]]:
    """Each source is looked at once, for the newest of its acts."""
    by_source = grouped(dossiers, lambda dossier: (dossier.folder, str(dossier.source.path)))
    for run in by_source.values():
        text = run[0].source.text
        names = {name: member for (slug, name), member in people.by_name.items() if slug == run[0].folder}
        for match in OFFICE.finditer(text) if names else ():
            member = _named(squeeze(text[max(match.start() - LONGEST_NAME, 0) : match.start()]), names)
            if member:
                yield member, Office(words=squeeze(match["office"]), dossier=run[0])


def _named(before: str, names: Mapping[str, Member]) -> Member | None:
    """Whose name ends right here, by its last two words or more."""
    words = before.split()
    tails = [" ".join(words[-count:]) for count in range(min(len(words), 6), 1, -1)]
    spelt = (*tails, *(ELISION.regex.sub("", tail) for tail in tails))
    return next((names[tail] for tail in spelt if tail in names), None)
