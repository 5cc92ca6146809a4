"""Pages of elected members and of groups: what the acts print of each, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.extraction.assemblies.withdrawals import Withdrawal, withdrawals
from indexer.french import slugify
from indexer.linking.acts.offices import Office, key_of, offices
from indexer.linking.acts.people import OF_ONE_ACT, Group, Member, Mention, Part, People, session_of
from indexer.model import Dossier
from indexer.patterns.personal.first_names import FIRST_NAMES
from indexer.privacy.policies.roster import words_of
from indexer.publishing.archive import Archive, Step, session_address
from indexer.publishing.lists.people_addresses import ROOT, group_address, member_address, members_address
from indexer.publishing.writing.feed_file import FILE
from indexer.publishing.writing.render import Page, page
from indexer.publishing.writing.stays import seats_told
from indexer.sequences import grouped

NAMED = {
    Part.PRESENT: "présent",
    Part.REPRESENTED: "représenté",
    Part.EXCUSED: "excusé",
    Part.ABSENT: "absent",
    Part.GAVE_PROXY: "pouvoir donné à",
    Part.HELD_PROXY: "pouvoir reçu de",
    Part.PRESIDED: "présidence de la séance",
    Part.SECRETARY: "secrétariat de séance",
    Part.SIGNED: "signature",
    Part.WITHDREW: "n’a pas pris part au vote",
    Part.FOR: "pour",
    Part.AGAINST: "contre",
    Part.ABSTAINED: "abstention",
}
"""Words for each part, without gender: acts do not always print it."""
COUNTED = {
    Part.PRESENT: "Présent",
    Part.GAVE_PROXY: "Pouvoir donné",
    Part.HELD_PROXY: "Pouvoir reçu",
    Part.EXCUSED: "Excusé",
    Part.ABSENT: "Absent",
}
"""Columns of the table of members."""
_COUNTED_AS = {Part.REPRESENTED: Part.GAVE_PROXY}
"""Parts that the column of another one counts."""
_HIDE = {"hide": ["navigation", "toc"]}
_LONG = 3
"""Letters of a word of a name that tells a person: no initial, no particle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A session and the parts that a member took in it."""

    dossier: Dossier
    """The first act that says so."""
    address: str | None
    """Page of the session."""
    mentions: tuple[Mention, ...]
    seats: str
    """How many acts of it the member sat for, where they come or leave in its course; else empty."""


def people_pages(archive: Archive, people: People) -> Iterator[Page]:
    """The list of authorities, the members of each, a page for every member and every group."""
    listed = [
        (authority, members_address(authority.slug), people.members[authority.slug])
        for authority in archive.authorities
        if authority.slug in people.members
    ]
    held = offices(archive.dossiers, people)
    yield page(ROOT, "elected.md", {"title": "Par élu", **_HIDE}, authorities=listed)
    for authority, where, members in listed:
        groups = people.groups.get(authority.slug, ())
        trail: list[Step] = [("Par élu", ROOT), (authority.name, where)]
        yield page(
            where,
            "members.md",
            {"title": f"Qui siège : {authority.name}", "authority": authority.name, **_HIDE},
            trail=[trail[0], (authority.name, None)],
            rows=[(m.person.name, member_address(m), _counts(m)) for m in sorted(members, key=_by_surname)],
            heads=list(COUNTED.values()),
            groups=[(group.name, group_address(group), len(group.votes)) for group in groups],
        )
        yield from (_member(m, authority.name, trail, held.get(key_of(m), ())) for m in members)
        yield from (_group(group, authority.name, trail) for group in groups)


def _by_surname(member: Member) -> str:
    """Words in capitals first, as most acts print surnames; else the last word."""
    words = member.person.name.split()
    surname = [word for word in words if word.isupper()] or words[-1:]
    return slugify(" ".join([*surname, *words]))


def _counts(member: Member) -> list[int]:
    """Sessions for each part that the table counts."""
    sessions = {(_COUNTED_AS.get(m.part, m.part), session_of(m.dossier)) for m in member.mentions}
    found = Counter(part for part, _ in sessions)
    return [found[part] for part in COUNTED]


def _member(member: Member, authority: str, trail: Sequence[Step], held: Sequence[Office]) -> Page:
    name = member.person.name
    acts = [m for m in member.mentions if m.part in OF_ONE_ACT]
    return page(
        member_address(member),
        "member.md",
        {"title": name, "authority": authority, "feed": f"{member_address(member)}{FILE}", **_HIDE},
        trail=[*trail, (name, None)],
        authority=authority,
        sittings=_sittings(member),
        seats=seats_told(state for _, state in member.seats),
        offices=held,
        named=NAMED,
        votes=[m for m in acts if m.part is not Part.WITHDREW],
        withdrawals=[(m.dossier, _reasons(m.dossier, name)) for m in acts if m.part is Part.WITHDREW],
        others=[spelling for spelling in member.person.spellings if spelling != name],
    )


def _sittings(member: Member) -> list[Sitting]:
    told = [m for m in member.mentions if m.part not in OF_ONE_ACT]
    seats = grouped(member.seats, lambda seat: session_of(seat[0]))
    return [
        Sitting(
            dossier=run[0].dossier,
            address=session_address(run[0].dossier),
            mentions=run,
            seats=_changing([state for _, state in seats.get(session, ())]),
        )
        for session, run in grouped(told, lambda m: session_of(m.dossier)).items()
    ]


def _changing(states: Sequence[str | None]) -> str:
    """Seats at the acts of a session that are not all alike."""
    return seats_told(states) if len(set(states)) > 1 else ""


def _reasons(dossier: Dossier, name: str) -> list[Withdrawal]:
    """Passages of the act on who took no part that name the member."""
    own = {word for word in words_of(name) if len(word) >= _LONG and word not in FIRST_NAMES}
    return [found for found in withdrawals(dossier) if own & set(words_of(found.text))]


def _group(group: Group, authority: str, trail: Sequence[Step]) -> Page:
    return page(
        group_address(group),
        "group.md",
        {"title": group.name, "authority": authority, **_HIDE},
        trail=[*trail, (group.name, None)],
        authority=authority,
        votes=[(dossier, NAMED[Part(choice)]) for dossier, choice in group.votes],
    )
