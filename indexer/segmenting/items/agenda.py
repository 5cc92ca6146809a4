"""The agenda of a session, and the headings below that repeat its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from indexer.french import flat
from indexer.patterns.structure import layout
from indexer.patterns.structure.ranks import RANK
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.items.series import Heading
from indexer.segmenting.items.titles_of_items import without_number
from indexer.segmenting.lines import Line

AGENDA_REACH = 90
"""An agenda is never longer, in printed lines."""
SAME_TITLE = 28
"""Letters by which a heading is known from the agenda."""
REPEATED = 2
"""A line that is printed more often below the agenda is the head of a page."""
SHORT_TITLE = 8
"""Letters below which a title says too little to be known again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The lines of an agenda, by positions in the printed lines."""

    start: int
    end: int


def find_agenda(printed: Sequence[Line], roles: str) -> Agenda | None:
    """The first agenda in the head of a session."""
    start = roles.find("G", 0, AGENDA_REACH)
    if start < 0 or start + 1 >= len(printed):
        return None
    reach = min(start + AGENDA_REACH, len(printed))
    first = next((n for n in range(start + 1, reach) if len(_key(printed[n])) >= SHORT_TITLE), start + 1)
    end = next((n for n in range(first + 1, reach) if _ends(printed[n], _key(printed[first]))), reach)
    return Agenda(start=start + 1, end=end)


def _ends(line: Line, first: str) -> bool:
    again = len(first) >= SHORT_TITLE and _key(line) == first
    return again or layout.RULE.match(line.text) is not None


def announced(printed: Sequence[Line], agenda: Agenda | None) -> list[Heading]:
    """Headings that repeat a line of the agenda; the second line of a long title is no heading."""
    if agenda is None:
        return []
    lines = printed[agenda.start : agenda.end]
    times = Counter(_key(line) for line in printed[agenda.end :])
    titles = {key for line in lines if len(key := _key(line)) >= SHORT_TITLE and times[key] <= REPEATED}
    numbered = {pair for line in lines if (pair := _numbered(line))}
    matched = [
        n
        for n in range(agenda.end, len(printed))
        if not printed[n].starts_lower and (_key(printed[n]) in titles or _numbered(printed[n]) in numbered)
    ]
    taken = set(matched)
    heads = [n for n in matched if n - 1 not in taken or _opens(printed[n])]
    ranks = {n: RANK.match(printed[n].flat) for n in heads}
    return [Heading(position=n, rank=(int(m["number"]),) if m else ()) for n, m in ranks.items()]


def _opens(line: Line) -> bool:
    """Whether a line opens a point of its own, whatever stands above."""
    return RANK.match(line.flat) is not None or layout.BULLET.match(line.text) is not None


def letters(lines: Sequence[Line]) -> str:
    """Letters and digits of some lines, flat."""
    return NOT_WORD.regex.sub("", " ".join(line.flat for line in lines))


def _key(line: Line) -> str:
    return NOT_WORD.regex.sub("", flat(without_number(line.text)))[:SAME_TITLE]


def _numbered(line: Line) -> tuple[str, str] | None:
    """Number and first words: enough to know a heading that was reworded after the agenda."""
    match = RANK.match(line.flat)
    return (match["number"], _key(line)[: SHORT_TITLE + 4]) if match else None
