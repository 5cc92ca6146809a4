"""Attendance: counts and names of present, represented, excused and absent members.

A printed count wins over the number of printed names; where both stand and differ, `checks` says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.extraction.stream import make_stream
from indexer.french import flat, squeeze
from indexer.model import Attendance, Proxy
from indexer.patterns import attendance as p
from indexer.patterns import facts as f
from indexer.patterns import heads, layout
from indexer.patterns.core import Match
from indexer.segmenting.lines import Line

KINDS: tuple[tuple[str, str], ...] = (
    ("non excus", "absent"),
    ("deliberative", "other"),
    ("exercice", "other"),
    ("votant", "other"),
    ("president", "other"),
    ("secretaire", "other"),
    ("assist", "other"),
    ("represente", "represented"),
    ("pouvoir", "represented"),
    ("procuration", "represented"),
    ("excus", "excused"),
    ("absent", "absent"),
    ("pre", "present"),
    ("etai", "present"),
)
"""Word in a label and what its list holds; the first that fits wins."""

BELOW_HEAD = 30
"""Printed lines below the head in which its lists may still stand."""
MISREAD = 2
"""A printed count so many times smaller than its list of names lost a digit in the scan."""


@dataclass(slots=True)
class _List:
    kind: str
    line: int
    parts: list[str] = field(default_factory=list)
    announced: int | None = None
    """Count printed before the label: « 07 procurations : »."""

    @property
    def text(self) -> str:
        return squeeze(" ".join(self.parts))


def find_attendance(act: Act) -> tuple[Attendance, dict[str, int]]:
    """Attendance of a session, and the line of each count."""
    lists = _all_lists(act)
    members = _members(act)
    counts = {kind: _count(lists, kind) for kind in ("present", "represented", "excused", "absent")}
    proxies = tuple(proxy for entry in lists for proxy in _proxies(entry))
    if counts["represented"] is None and proxies:
        counts["represented"] = Fact(len(proxies), next(entry.line for entry in lists if _proxies(entry)))
    names = {kind: _names_of(lists, kind) for kind in ("present", "excused", "absent")}
    found = Attendance(
        members=members.value if members else None,
        present_names=names["present"],
        excused_names=names["excused"],
        absent_names=names["absent"],
        proxies=proxies,
        withdrawn=find_withdrawn(act),
        **{kind: fact.value if fact else None for kind, fact in counts.items()},
    )
    lines = {
        f"attendance.{kind}": fact.line for kind, fact in (*counts.items(), ("members", members)) if fact
    }
    return found, lines


def _all_lists(act: Act) -> list[_List]:
    """Lists of the head; of the lines below it when « le quorum étant atteint » stands above them."""
    lists = list(_lists(act.head))
    listed = any(entry.kind == "present" for entry in lists)
    return lists if listed else [*lists, *_lists(act.lines[act.body : act.body + BELOW_HEAD])]


def _members(act: Act) -> Fact[int] | None:
    stream = make_stream(act.lines[:80])
    match = p.MEMBERS.search(stream.flat)
    return (
        Fact(int(match["count"] or match["legal"] or match["listed"]), stream.line_at(match.start()))
        if match
        else None
    )


def _lists(head: Sequence[Line]) -> Iterator[_List]:
    """The labelled lists of a head: each runs to the next label or to what no list goes on with."""
    current: _List | None = None
    for line in head:
        labels = _labels(line)
        if current and (not labels or labels[0].start("label") > 2):
            if _ends(line):
                yield current
                current = None
            else:
                current.parts.append(line.text[: labels[0].start("label")] if labels else line.text)
        for n, label in enumerate(labels):
            if current:
                yield current
            end = labels[n + 1].start("label") if n + 1 < len(labels) else len(line.text)
            inside = p.COUNT_IN_LABEL.search(label[0])
            before = inside or p.COUNT_BEFORE.search(line.flat[: label.start("label")])
            announced = int(before["count"]) if before else None
            current = _List(_kind(label["label"]), line.number, [line.text[label.end() : end]], announced)
    if current:
        yield current


def _labels(line: Line) -> list[Match]:
    alone = p.LONE_LABEL.match(line.flat)
    return [alone] if alone else list(p.LABEL.finditer(line.flat))


def _ends(line: Line) -> bool:
    stops = (
        p.LIST_ENDS,
        heads.HEAD_NUMBER,
        heads.HEAD_END,
        heads.ACT_TITLE,
        layout.RULE,
        heads.BODY_STARTS,
        f.NUMBER_AND_OBJECT,
        f.POINT_AND_OBJECT,
    )
    said = (layout.STAMP, f.ELECTED_SECRETARY, heads.SESSION_FORMULA)
    return any(pattern.match(line.flat) for pattern in stops) or any(s.search(line.flat) for s in said)


def _kind(label: str) -> str:
    plain = label.replace("(", "").replace(")", "")
    return next((kind for word, kind in KINDS if word in plain), "other")


def _count(lists: Sequence[_List], kind: str) -> Fact[int] | None:
    entries = [entry for entry in lists if entry.kind == kind]
    named = [(len(names), entry.line) for entry in entries if (names := _named(entry))]
    by_names = Fact(sum(count for count, _ in named), named[0][1]) if named else None
    printed = next((fact for entry in entries if (fact := _printed_count(entry))), None)
    misread = printed and by_names and printed.value * MISREAD < by_names.value
    return by_names if misread else printed or by_names


def _printed_count(entry: _List) -> Fact[int] | None:
    match = p.COUNT.match(entry.text)
    if match:
        return Fact(int(match["count"]), entry.line)
    return Fact(entry.announced, entry.line) if entry.announced is not None else None


def _named(entry: _List) -> tuple[str, ...]:
    """Names of a list; among the present, one who gave a proxy (« Elsa (procuration à Bruno) ») is not."""
    givers = tuple(proxy.giver for proxy in _proxies(entry))
    if entry.kind == "represented" and givers:
        return givers
    names = names_in(entry.text)
    return tuple(name for name in names if name not in givers) if entry.kind == "present" else names


def _names_of(lists: Sequence[_List], kind: str) -> tuple[str, ...]:
    return next((names for entry in lists if entry.kind == kind and (names := _named(entry))), ())


def names_in(text: str) -> tuple[str, ...]:
    """Persons of a list: `M. Jean DUPONT, maire, Mme Zoé NOËL (arrivée à 19 h)` gives two names."""
    plain = p.PARENTHESIS.regex.sub(" ", text)
    pieces = [_without_proxy(squeeze(piece).strip(" .:-−–")) for piece in p.SPLIT.regex.split(plain)]
    named = [_without_title(piece) for piece in pieces if p.SURNAME.search(piece) and len(piece) <= 60]
    if named:
        return tuple(name for name in named if name)
    return tuple(piece for piece in pieces if p.FIRST_NAME.match(piece) and not p.ROLE.search(piece.lower()))


def _without_proxy(piece: str) -> str:
    given = p.GIVES_PROXY.search(flat(piece))
    return piece[: given.start()] if given else piece


def _without_title(piece: str) -> str:
    lowered = piece.lower()
    match = p.TITLE_OF_MEMBER.match(lowered)
    return piece[match.end() :] if match else piece


def _proxies(entry: _List) -> tuple[Proxy, ...]:
    found = [_proxy(entry.text, match) for match in p.PROXY.finditer(flat(entry.text))]
    if found or entry.kind != "represented":
        return tuple(found)
    pieces = p.PROXY_BREAK.regex.split(entry.text)
    return tuple(_proxy(piece, match) for piece in pieces if (match := p.GIVEN_TO.match(flat(piece))))


def _proxy(text: str, match: Match) -> Proxy:
    giver, holder = (text[slice(*match.span(name))] for name in ("giver", "holder"))
    giver = p.SPLIT.regex.split(giver)[-1]
    return Proxy(giver=_without_title(giver.strip(" .-−–*+")), holder=_without_title(holder.strip(" .)")))


def find_withdrawn(act: Act) -> tuple[str, ...]:
    """Members named in the sentences that say who took no part in the vote."""
    found: list[str] = []
    for line in act.lines[act.body :]:
        if p.WITHDRAWN.search(line.flat):
            found += [match["name"] for match in p.MEMBER_NAMED.finditer(line.text)]
    return tuple(dict.fromkeys(found))
