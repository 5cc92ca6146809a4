"""Attendance: counts and names of present, represented, excused and absent members.

A printed count wins over the number of printed names; where both stand and differ, `checks` says so. A count above
that of the members in office is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from indexer.extraction.acts.head import Act
from indexer.extraction.assemblies.ballots import find_count
from indexer.extraction.assemblies.headcount import (
    CALLED,
    COLUMNS,
    COUNTED,
    GIVEN,
    IN_PART,
    NAMED,
    PRINTED,
    PROXIES,
    TABLE,
    TOLD,
    WITH_CHAIR,
    Choice,
    choose,
)
from indexer.extraction.assemblies.members import Members, name_members, proxies_of
from indexer.extraction.assemblies.proxies import count_links
from indexer.extraction.assemblies.roll_tables import count_columns
from indexer.extraction.assemblies.rolls import Roll, count_called, find_numbered, find_rolls
from indexer.extraction.assemblies.session import find_president
from indexer.extraction.stream import Stream, calm_stream
from indexer.model import Attendance, Fact, Notice
from indexer.patterns.assemblies import ballots, rolls
from indexer.patterns.assemblies.attendance import MEMBER_NAMED, WITHDRAWN

BELOW_HEAD = 60
"""Printed lines below the head in which its lists may still stand."""
WORDS = dict(zip(COUNTED, ("présents", "représentés", "excusés", "absents"), strict=True))
MISREAD = 2
"""A printed count so many times smaller than its list of names lost a digit in the scan."""
STATES = {
    "pre": "present",
    "pro": "represented",
    "pou": "represented",
    "rep": "represented",
    "exc": "excused",
    "abs": "absent",
}
"""First letters of a word after a number and what it counts: « 22 présents et 5 procurations »."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Attendance of a session as its head gives it."""

    attendance: Attendance
    lines: Mapping[str, int]
    """Line of each count, by `attendance.present`…"""
    notices: Mapping[str, Notice]
    """Why a count stays unsaid, by `attendance.present`…"""


def find_attendance(act: Act) -> Sitting:
    """Attendance of a session, the line of each count, and what its text contradicts."""
    head = read_head(act)
    choice, candidates = head.choice, head.candidates
    counts = choice.counts
    members = head.members
    found = Attendance(
        members=members.value if members else None,
        present_names=head.who.named["present"].names,
        excused_names=head.who.named["excused"].names,
        absent_names=head.who.named["absent"].names,
        proxies=head.who.proxies,
        withdrawn=find_withdrawn(act),
        **{kind: count.value if count else None for kind, count in counts.items()},
    )
    facts = (*counts.items(), ("members", members))
    return Sitting(
        attendance=found,
        lines={f"attendance.{kind}": fact.line for kind, fact in facts if fact},
        notices={
            f"attendance.{kind}": _unsaid(kind, candidates[kind], choice.why) for kind in choice.unsaid(candidates)
        },
    )


def _unsaid(kind: str, found: Sequence[Fact[int]], why: str) -> Notice:
    given = ", ".join(f"{one.value} ({one.rule})" for one in found)
    return Notice(
        code="presence-douteuse",
        message=f"Le nombre de membres {WORDS[kind]} reste vide. Le texte donne {given} : {why}.",
        line=found[0].line,
    )


@dataclass(frozen=True, kw_only=True)
class Head:
    """The lists of a head, and who they name; what is counted in it is counted once."""

    stream: Stream
    lists: Sequence[Roll]
    who: Members
    members: Fact[int] | None
    """In office."""
    chair: str | None
    """Who presides and stands in no list."""
    columns: Mapping[str, Fact[int]]
    """Counts of a row of figures, by kind."""

    @cached_property
    def called(self) -> Mapping[str, int]:
        """Members of each state, where they are called one by one."""
        return count_called(self.stream, self.members.value if self.members else None)

    @cached_property
    def numbered(self) -> Mapping[str, Fact[int]]:
        """The first count beside the word of each kind."""
        found: dict[str, Fact[int]] = {}
        for match in find_numbered(self.stream):
            count = Fact(int(match["count"]), self.stream.line_at(match.start()))
            found.setdefault(STATES[match["state"][:3]], count)
        return found

    @cached_property
    def candidates(self) -> Mapping[str, Sequence[Fact[int]]]:
        """Every count, by kind."""
        return {kind: _candidates(self, kind) for kind in COUNTED}

    @cached_property
    def choice(self) -> Choice:
        """One count of each kind."""
        return choose(self.candidates, self.members, find_count(self.stream, ballots.TOOK_PART))


def read_head(act: Act) -> Head:
    """The lists of an act's head, each count that they give, and those that are chosen."""
    stream, lists = _lists(act)
    who, columns = name_members(act.head, stream, lists), count_columns(stream)
    president = find_president(act)
    return Head(
        stream=stream,
        lists=lists,
        who=who,
        members=_members(act) or columns.get("members"),
        chair=president.value if president and not who.has(president.value) else None,
        columns=columns,
    )


def _candidates(head: Head, kind: str) -> list[Fact[int]]:
    """Every count of a kind, the surest first."""
    called = head.called
    line = next((roll.line for roll in head.lists if roll.kind == kind), 1)
    by_names = _by_names(head, kind, line)
    by_roll = [Fact(called[kind], line, CALLED)] if kind in called else []
    by_roll += [Fact(len(rows), line, TABLE)] if (rows := head.who.table.get(kind)) else []
    by_roll += [head.columns[kind].by(COLUMNS)] if kind in head.columns else []
    printed = [fact.by(PRINTED) for fact in [_printed(head.lists, kind)] if fact]
    if printed and by_names and printed[0].value * MISREAD < by_names[0].value:
        printed = []
    sure, others = _by_proxies(head) if kind == "represented" else ([], [])
    told = [fact.by(TOLD) for fact in [head.numbered.get(kind)] if fact and not printed]
    if printed and sure and printed[0].value == sure[0].value:
        sure = []
    return [*by_roll, *sure, *printed, *others, *told, *by_names]


def _by_names(head: Head, kind: str, line: int) -> list[Fact[int]]:
    """Members named in the lists of a kind; the chair is present even where no list names it."""
    named = head.who.named[kind]
    if not named.names:
        return []
    if kind == "present" and head.chair:
        return [Fact(len(named.names) + 1, line, WITH_CHAIR if named.whole else IN_PART)]
    return [Fact(len(named.names), line, NAMED if named.whole else IN_PART)]


def _by_proxies(head: Head) -> tuple[list[Fact[int]], list[Fact[int]]]:
    """Counts of proxies surer than a printed one, and others.

    Proxies are counted by their names and by the words that give them: where both counts agree they are sure, else a
    name or such a word cannot be read, and the greater one is nearer.
    """
    giving = [roll for roll in head.lists if proxies_of(roll, loose=head.who.loose)]
    if not giving:
        return [], []
    links = sum(count_links(roll.text, bare=roll.kind == "represented") for roll in giving)
    named = Fact(len(head.who.proxies), giving[0].line, PROXIES)
    given = Fact(links, giving[0].line, GIVEN)
    if named.value == given.value:
        return [named], []
    return [], sorted((named, given), key=lambda one: -one.value)


def _lists(act: Act) -> tuple[Stream, list[Roll]]:
    """Lists of the head; of the lines below it when « le quorum étant atteint » stands above them."""
    stream = calm_stream(act.head)
    lists = find_rolls(stream)
    if not any(roll.kind == "present" for roll in lists):
        stream = calm_stream(act.lines[: act.body + BELOW_HEAD])
        lists = find_rolls(stream)
    return stream, lists


def _printed(lists: Sequence[Roll], kind: str) -> Fact[int] | None:
    """The first count printed at a label; titulars and stand-ins that are counted apart are added."""
    counted = [(roll, roll.count) for roll in lists if roll.kind == kind and roll.count is not None]
    if not counted:
        return None
    first, count = counted[0]
    others = counted[1:2] if "titulaire" in first.label else []
    stand_ins = sum(value for roll, value in others if "suppleant" in roll.label)
    return Fact(count + stand_ins, first.line)


def _members(act: Act) -> Fact[int] | None:
    stream = calm_stream(act.lines[:80])
    match = rolls.MEMBERS.search(stream.flat)
    return Fact(int(next(g for g in match.groups() if g)), stream.line_at(match.start())) if match else None


def find_withdrawn(act: Act) -> tuple[str, ...]:
    """Members named in the sentences that say who took no part in the vote."""
    found: list[str] = []
    for line in act.lines[act.body :]:
        if WITHDRAWN.search(line.flat):
            found += [match["name"] for match in MEMBER_NAMED.finditer(line.text)]
    return tuple(dict.fromkeys(found))
