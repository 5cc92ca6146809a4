"""Elected members and groups as the acts of an authority print them: sessions, proxies, named votes, withdrawals.

A person is the words of a name within one authority: namesakes of two authorities stay apart. A name that is printed
in part (« Mme ROY », « ROY A. ») is somebody's only where one member of the authority fits it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from indexer.french import fold
from indexer.linking.acts.parties import group_slug
from indexer.linking.acts.persons import Person, persons
from indexer.linking.acts.seating import one_state, seats_of
from indexer.model import Dossier, VoteGroup
from indexer.privacy.detectors.findings import BAR
from indexer.sequences import grouped


class Part(StrEnum):
    """What a member did, as an act prints it."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    REPRESENTED = "represented"
    """By somebody whom the act does not name."""
    GAVE_PROXY = "gave_proxy"
    HELD_PROXY = "held_proxy"
    PRESIDED = "presided"
    SECRETARY = "secretary"
    SIGNED = "signed"
    WITHDREW = "withdrew"
    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstain"


OF_ONE_ACT = frozenset({Part.WITHDREW, Part.FOR, Part.AGAINST, Part.ABSTAINED})
"""What is told act by act; the rest is told once for a session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A part that a member took, and the first act that says so."""

    part: Part
    dossier: Dossier
    other: str | None
    """Who gave the proxy, or who held it, as printed."""
    acts: int
    """Acts of the session that say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of the assemblies of an authority."""

    authority: str
    """Its slug."""
    person: Person
    mentions: tuple[Mention, ...]
    """Newest session first."""
    seats: tuple[tuple[Dossier, str | None], ...]
    """Deliberations that name the member among those who sat or not, newest first, with the state of their seat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A political group and how it voted."""

    authority: str
    slug: str
    name: str
    votes: tuple[tuple[Dossier, str], ...]
    """Acts, newest first, with `for`, `against` or `abstain`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Members and groups of all authorities."""

    members: Mapping[str, tuple[Member, ...]]
    """By slug of the authority, in the order of their slugs."""
    groups: Mapping[str, tuple[Group, ...]]
    by_name: Mapping[tuple[str, str], Member]
    """By slug of the authority and name as printed."""


Key = tuple[object, Part, str | None]
"""The session or the act, the part, the other side of a proxy."""
Told = defaultdict[str, defaultdict[Key, list[Dossier]]]
"""Acts by name as printed and by what they say of it."""
States = defaultdict[str, dict[str, tuple[Dossier, str | None]]]
"""Acts with the state of a seat, by name as printed and by `Dossier.id`."""


def people(dossiers: Iterable[Dossier]) -> People:
    """Everybody whom the dossiers print as a member."""
    told: defaultdict[str, Told] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    seats: defaultdict[str, States] = defaultdict(lambda: defaultdict(dict))
    newest_first = sorted(dossiers, key=_newest, reverse=True)
    for dossier in newest_first:
        names = told[_authority(dossier)]
        for name, part, other in _parts(dossier):
            if BAR not in name:
                names[name][_where(dossier, part), part, other].append(dossier)
        for name, seat in seats_of(dossier).items() if dossier.is_deliberation else ():
            seats[_authority(dossier)][name][dossier.id] = dossier, seat.state
    members = {slug: _members(slug, names, seats[slug]) for slug, names in sorted(told.items())}
    return People(
        members={slug: run for slug, run in members.items() if run},
        groups=_groups(newest_first),
        by_name={
            (slug, name): member
            for slug, run in members.items()
            for member in run
            for name in member.person.spellings
        },
    )


def _authority(dossier: Dossier) -> str:
    return dossier.folder


def _parts(dossier: Dossier) -> Iterator[tuple[str, Part, str | None]]:
    sat = dossier.attendance
    for names, part in (
        (sat.present_names, Part.PRESENT),
        (sat.represented_names, Part.REPRESENTED),
        (sat.excused_names, Part.EXCUSED),
        (sat.absent_names, Part.ABSENT),
        (sat.withdrawn, Part.WITHDREW),
    ):
        yield from ((name, part, None) for name in names)
    for proxy in sat.proxies:
        yield proxy.giver, Part.GAVE_PROXY, proxy.holder
        yield proxy.holder, Part.HELD_PROXY, proxy.giver
    for name, part in (
        (dossier.president, Part.PRESIDED),
        (dossier.secretary, Part.SECRETARY),
        (dossier.signatory, Part.SIGNED),
    ):
        if name:
            yield name, part, None
    for group in dossier.vote.groups:
        if group_slug(group.name) is None:
            yield group.name, Part(group.choice), None


def session_of(dossier: Dossier) -> object:
    """What acts of one session have in common: its day and its assembly."""
    return (dossier.meeting_date, fold(dossier.body or "")) if dossier.meeting_date else dossier.id


def _where(dossier: Dossier, part: Part) -> object:
    return dossier.id if part in OF_ONE_ACT else session_of(dossier)


def _members(authority: str, told: Told, seats: States) -> tuple[Member, ...]:
    """Whoever ever sat: agents sign acts too."""
    acts = {name: sum(map(len, parts.values())) for name, parts in told.items()}
    held = {name: {session_of(d) for run in parts.values() for d in run} for name, parts in told.items()}
    sessions = {name: len(run) for name, run in held.items()}
    total = len(set().union(*held.values()))
    every = [
        Member(
            authority=authority, person=person, mentions=_mentions(person, told), seats=_seats(person, seats)
        )
        for person in persons(acts, sessions, total)
    ]
    return tuple(member for member in every if any(m.part is not Part.SIGNED for m in member.mentions))


def _seats(person: Person, told: States) -> tuple[tuple[Dossier, str | None], ...]:
    """Each act once: one that prints two spellings of a name may list them apart."""
    every = (seat for spelling in person.spellings for seat in told.get(spelling, {}).values())
    acts = grouped(every, lambda seat: seat[0].id).values()
    seats = [(run[0][0], one_state({state for _, state in run})) for run in acts]
    return tuple(sorted(seats, key=lambda seat: _newest(seat[0]), reverse=True))


def _newest(dossier: Dossier) -> tuple[date, str]:
    return dossier.meeting_date or date.min, dossier.id


def _mentions(person: Person, told: Told) -> tuple[Mention, ...]:
    acts: defaultdict[Key, list[Dossier]] = defaultdict(list)
    for spelling in person.spellings:
        for key, run in told[spelling].items():
            acts[key] += run
    found = [
        Mention(part=part, dossier=run[0], other=other, acts=len({d.id for d in run}))
        for (_, part, other), run in acts.items()
    ]
    order = list(Part)
    found.sort(key=lambda m: (order.index(m.part), m.other or ""))
    found.sort(key=lambda m: _newest(m.dossier), reverse=True)
    return tuple(found)


def _groups(dossiers: Iterable[Dossier]) -> dict[str, tuple[Group, ...]]:
    votes: defaultdict[tuple[str, str], list[tuple[Dossier, VoteGroup]]] = defaultdict(list)
    for dossier in dossiers:
        for vote in dossier.vote.groups:
            slug = group_slug(vote.name)
            if slug and BAR not in vote.name:
                votes[_authority(dossier), slug].append((dossier, vote))
    found: defaultdict[str, list[Group]] = defaultdict(list)
    for (authority, slug), run in sorted(votes.items()):
        names = Counter(vote.name for _, vote in run)
        name = max(sorted(names), key=lambda name: names[name])
        choices = tuple((dossier, vote.choice) for dossier, vote in run)
        found[authority].append(Group(authority=authority, slug=slug, name=name, votes=choices))
    return {authority: tuple(run) for authority, run in found.items()}
