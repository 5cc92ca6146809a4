"""Attendance: counts and names of present, represented, excused and absent members.

A printed count wins over the number of printed names; where both stand and differ, `checks` says so. A count above
that of the members in office is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from indexer.extraction.ballots import find_count
from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.extraction.people import names_in
from indexer.extraction.proxies import find_proxies
from indexer.extraction.rolls import Roll, above, count_called, find_numbered, find_rolls
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import fold
from indexer.model import Attendance, Proxy
from indexer.patterns import attendance as p
from indexer.patterns import ballots, rolls

BELOW_HEAD = 60
"""Printed lines below the head in which its lists may still stand."""
MISREAD = 2
"""A printed count so many times smaller than its list of names lost a digit in the scan."""
COUNTED = ("present", "represented", "excused", "absent")
STATES = {
    "pre": "present",
    "pro": "represented",
    "pou": "represented",
    "rep": "represented",
    "exc": "excused",
    "abs": "absent",
}
"""First letters of a word after a number and what it counts: « 22 présents et 5 procurations »."""


def find_attendance(act: Act) -> tuple[Attendance, dict[str, int]]:
    """Attendance of a session, and the line of each count."""
    stream, lists = _lists(act)
    loose = not any(names_in(roll.text) for roll in lists if roll.kind == "present")
    proxies = tuple(dict.fromkeys(proxy for roll in lists for proxy in _proxies(roll, loose=loose)))
    givers = {fold(proxy.giver) for proxy in proxies}
    named = {kind: _named(stream, lists, kind, givers, loose=loose) for kind in COUNTED}
    members = _members(act)
    called = count_called(stream, members.value if members else None)
    counts = {
        kind: Fact(called[kind], lists[0].line if lists else 1)
        if kind in called
        else _count(stream, lists, kind, named[kind])
        for kind in COUNTED
    }
    if proxies and (counts["represented"] is None or not _printed(lists, "represented")):
        line = next(roll.line for roll in lists if _proxies(roll, loose=loose))
        counts["represented"] = Fact(len(proxies), line)
    counts = {
        kind: None if fact and members and fact.value > members.value else fact
        for kind, fact in counts.items()
    }
    counts = _agreed(counts, lists, find_count(stream, ballots.TOOK_PART))
    found = Attendance(
        members=members.value if members else None,
        present_names=named["present"],
        excused_names=named["excused"],
        absent_names=named["absent"],
        proxies=proxies,
        withdrawn=find_withdrawn(act),
        **{kind: fact.value if fact else None for kind, fact in counts.items()},
    )
    lines = {
        f"attendance.{kind}": fact.line for kind, fact in (*counts.items(), ("members", members)) if fact
    }
    return found, lines


def _agreed(
    counts: dict[str, Fact[int] | None], lists: Sequence[Roll], voters: Fact[int] | None
) -> dict[str, Fact[int] | None]:
    """Present and represented make up the voters; where they do not, what was only counted from names is none."""
    present, represented = counts["present"], counts["represented"]
    if not (voters and present and represented) or present.value + represented.value == voters.value:
        return counts
    kept = {kind: counts[kind] if _printed(lists, kind) else None for kind in ("present", "represented")}
    return counts | kept


def _lists(act: Act) -> tuple[Stream, list[Roll]]:
    """Lists of the head; of the lines below it when « le quorum étant atteint » stands above them."""
    stream = calm_stream(act.head)
    lists = find_rolls(stream)
    if not any(roll.kind == "present" for roll in lists):
        stream = calm_stream(act.lines[: act.body + BELOW_HEAD])
        lists = find_rolls(stream)
    return stream, lists


def _named(
    stream: Stream, lists: Sequence[Roll], kind: str, givers: set[str], *, loose: bool
) -> tuple[str, ...]:
    """Names of all lists of a kind; among the present, one who gave a proxy is not."""
    found: dict[str, str] = {}
    for roll in lists:
        if roll.kind == kind:
            for name in _names_of(roll, loose=loose) or (above(stream, roll) if kind == "present" else ()):
                found.setdefault(fold(name), name)
    return tuple(name for key, name in found.items() if kind != "present" or key not in givers)


def _names_of(roll: Roll, *, loose: bool) -> tuple[str, ...]:
    """Names of a list, but for those who only hold a proxy of another."""
    proxies = _proxies(roll, loose=loose)
    holders = {fold(proxy.holder) for proxy in proxies} - {fold(proxy.giver) for proxy in proxies}
    names = names_in(roll.text, loose=loose)
    return names if roll.kind == "present" else tuple(name for name in names if fold(name) not in holders)


def _printed(lists: Sequence[Roll], kind: str) -> Fact[int] | None:
    counted = (Fact(roll.count, roll.line) for roll in lists if roll.kind == kind and roll.count is not None)
    return next(counted, None)


def _count(stream: Stream, lists: Sequence[Roll], kind: str, names: Sequence[str]) -> Fact[int] | None:
    line = next((roll.line for roll in lists if roll.kind == kind), 1)
    by_names = Fact(len(names), line) if names else None
    printed = _printed(lists, kind) or _numbered(stream, kind)
    misread = printed and by_names and printed.value * MISREAD < by_names.value
    return by_names if misread else printed or by_names


def _numbered(stream: Stream, kind: str) -> Fact[int] | None:
    for match in find_numbered(stream):
        if STATES[match["state"][:3]] == kind:
            return Fact(int(match["count"]), stream.line_at(match.start()))
    return None


def _members(act: Act) -> Fact[int] | None:
    stream = calm_stream(act.lines[:80])
    match = rolls.MEMBERS.search(stream.flat)
    return Fact(int(next(g for g in match.groups() if g)), stream.line_at(match.start())) if match else None


def _proxies(roll: Roll, *, loose: bool) -> tuple[Proxy, ...]:
    return find_proxies(roll.text, bare=roll.kind == "represented", loose=loose)


def find_withdrawn(act: Act) -> tuple[str, ...]:
    """Members named in the sentences that say who took no part in the vote."""
    found: list[str] = []
    for line in act.lines[act.body :]:
        if p.WITHDRAWN.search(line.flat):
            found += [match["name"] for match in p.MEMBER_NAMED.finditer(line.text)]
    return tuple(dict.fromkeys(found))
