"""Attendance: counts and names of present, represented, excused and absent members.

A printed count wins over the number of printed names; where both stand and differ, `checks` says so. A count above
that of the members in office is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from indexer.extraction.acts.head import Act
from indexer.extraction.assemblies.counted import Head, read_head
from indexer.extraction.assemblies.headcount import WORDS
from indexer.extraction.members.head_lists import Members
from indexer.extraction.presence.sessions import Movements, find_movements
from indexer.extraction.rules import lines_of, value_of
from indexer.model import Attendance, Fact, Notice
from indexer.patterns.assemblies.attendance import MEMBER_NAMED, WITHDRAWN
from indexer.segmenting.lines import Line, telling


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Attendance of a session as its head gives it."""

    attendance: Attendance
    lines: Mapping[str, int]
    """Line of each count, by `attendance.present`…"""
    notices: Mapping[str, Notice]
    """Why a count stays unsaid, by `attendance.present`…"""
    movements: Movements
    """Who comes to the session and who leaves it."""


def find_attendance(act: Act, told_in: Sequence[Line]) -> Sitting:
    """Attendance of a session, the line of each count, and what its text contradicts; `told_in` may tell who leaves."""
    head = read_head(act)
    counts, named = head.choice.counts, head.who.named
    found = Attendance(
        members=value_of(head.members),
        present=value_of(counts["present"]),
        represented=value_of(counts["represented"]),
        excused=value_of(counts["excused"]),
        absent=value_of(counts["absent"]),
        present_names=named["present"].names,
        excused_names=named["excused"].names,
        absent_names=named["absent"].names,
        proxies=head.who.proxies,
        represented_names=_without_holder(head.who, value_of(counts["represented"])),
        withdrawn=find_withdrawn(act),
    )
    facts = {f"attendance.{kind}": fact for kind, fact in (*counts.items(), ("members", head.members))}
    return Sitting(
        attendance=found,
        lines=lines_of(facts),
        notices=dict(_notices(head)),
        movements=find_movements(head, told_in),
    )


def _without_holder(who: Members, count: int | None) -> tuple[str, ...]:
    """Names of who is represented by nobody named; none where the text counts fewer than that and the proxies make."""
    named = who.without_holder
    return named if count is None or len(who.proxies) + len(named) <= count else ()


def _notices(head: Head) -> Iterator[tuple[str, Notice]]:
    """Why a count is not said of which the text gives one, by `attendance.present`…"""
    for kind in head.choice.unsaid(head.candidates):
        yield f"attendance.{kind}", _unsaid(kind, head.candidates[kind], head.choice.why)


def _unsaid(kind: str, found: Sequence[Fact[int]], why: str) -> Notice:
    given = ", ".join(f"{one.value} ({one.rule})" for one in found)
    return Notice(
        code="presence-douteuse",
        message=f"Le nombre de membres {WORDS[kind]} reste vide. Le texte donne {given} : {why}.",
        line=found[0].line,
    )


def find_withdrawn(act: Act) -> tuple[str, ...]:
    """Members named in the sentences that say who took no part in the vote."""
    lines = (line for line, _ in telling(act.lines[act.body :], WITHDRAWN))
    names = (match["name"] for line in lines for match in MEMBER_NAMED.finditer(line.text))
    return tuple(dict.fromkeys(names))
