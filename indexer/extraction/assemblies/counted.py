"""Every count that the head of an act gives of its members, and the choice among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from indexer.extraction.acts.below_roll import title_below_roll
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
from indexer.extraction.assemblies.session import find_president
from indexer.extraction.members.head_lists import Members, name_members, proxies_of
from indexer.extraction.members.proxies import count_links
from indexer.extraction.members.roll_tables import count_columns
from indexer.extraction.members.rolls import Roll, count_called, find_numbered, find_rolls
from indexer.extraction.rules import value_of
from indexer.extraction.stream import Stream, calm_stream
from indexer.model import Fact
from indexer.patterns.assemblies import ballots, rolls

IN_OFFICE = 80
"""Printed lines in which the members in office are counted."""
BELOW_HEAD = 60
"""Printed lines below the head in which its lists may still stand."""
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


@dataclass(frozen=True, kw_only=True)
class Head:
    """The lists of a head, and who they name; what is counted in it is counted once."""

    stream: Stream
    lists: Sequence[Roll]
    who: Members
    members: Fact[int] | None
    """In office."""
    president: str | None
    chair: str | None
    """Who presides, where no list names them."""
    columns: Mapping[str, Fact[int]]
    """Counts of a row of figures, by kind."""

    @cached_property
    def called(self) -> Mapping[str, int]:
        """Members of each state, where they are called one by one."""
        return count_called(self.stream, value_of(self.members))

    @cached_property
    def numbered(self) -> Mapping[str, Fact[int]]:
        """The first count beside the word of each kind."""
        found: dict[str, Fact[int]] = {}
        for state, count in find_numbered(self.stream):
            found.setdefault(STATES[state[:3]], count)
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
    president = value_of(find_president(act))
    return Head(
        stream=stream,
        lists=lists,
        who=who,
        members=_members(act) or columns.get("members"),
        president=president,
        chair=None if president and who.has(president) else president,
        columns=columns,
    )


def _candidates(head: Head, kind: str) -> list[Fact[int]]:
    """Every count of a kind, the surest first."""
    line = next((roll.line for roll in head.lists if roll.kind == kind), 1)
    by_names = _by_names(head, kind, line)
    printed = _printed(head, kind, by_names)
    sure, others = _by_proxies(head) if kind == "represented" else ([], [])
    if printed and sure and printed.value == sure[0].value:
        sure = []
    return [
        *_told(_counted(head.called.get(kind, 0), line), CALLED),
        *_told(_counted(len(head.who.table.get(kind, ())), line), TABLE),
        *_told(head.columns.get(kind), COLUMNS),
        *sure,
        *_told(printed, PRINTED),
        *others,
        *_told(None if printed else head.numbered.get(kind), TOLD),
        *by_names,
    ]


def _told(fact: Fact[int] | None, rule: str) -> list[Fact[int]]:
    return [fact.by(rule)] if fact else []


def _counted(count: int, line: int) -> Fact[int] | None:
    return Fact(count, line) if count else None


def _printed(head: Head, kind: str, by_names: Sequence[Fact[int]]) -> Fact[int] | None:
    """The count printed at the label of a kind, unless its list names so many that a digit of it was lost."""
    printed = _at_label(head.lists, kind)
    lost = printed and by_names and printed.value * MISREAD < by_names[0].value
    return None if lost else printed


def _by_names(head: Head, kind: str, line: int) -> list[Fact[int]]:
    """Members named in the lists of a kind; the chair is present even where no list names it."""
    named = head.who.named[kind]
    if not named.names:
        return []
    with_chair = kind == "present" and head.chair is not None
    rule = (WITH_CHAIR if with_chair else NAMED) if named.whole else IN_PART
    return [Fact(len(named.names) + with_chair, line, rule)]


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
    """Lists of the head, without the title below them; of more lines when « le quorum étant atteint » stands above."""
    title = title_below_roll(act)
    stream = calm_stream([line for line in act.head if line not in title])
    lists = find_rolls(stream)
    if any(roll.kind == "present" for roll in lists):
        return stream, lists
    longer = calm_stream(act.lines[: act.body + BELOW_HEAD])
    return longer, find_rolls(longer)


def _at_label(lists: Sequence[Roll], kind: str) -> Fact[int] | None:
    """The first count printed at a label; titulars and stand-ins that are counted apart are added."""
    counted = [(roll, roll.count) for roll in lists if roll.kind == kind and roll.count is not None]
    if not counted:
        return None
    first, count = counted[0]
    others = counted[1:2] if "titulaire" in first.label else []
    stand_ins = sum(value for roll, value in others if "suppleant" in roll.label)
    return Fact(count + stand_ins, first.line)


def _members(act: Act) -> Fact[int] | None:
    return find_count(calm_stream(act.lines[:IN_OFFICE]), rolls.MEMBERS)
