"""The agenda of a session, and the headings below that repeat its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from indexer.french import flat
from indexer.patterns.structure import layout
from indexer.patterns.structure.ranks import RANK
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.items.series import HEADINGS, Heading, Rank
from indexer.segmenting.items.titles_of_items import without_number
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import role

AGENDA_REACH = 90
"""An agenda is never longer, in printed lines."""
SAME_TITLE = 28
"""Letters by which a heading is known from the agenda."""
REPEATED = 2
"""A line that is printed more often below the agenda is the head of a page."""
SHORT_TITLE = 8
"""Letters below which a title says too little to be known again."""
FIRST_WORDS = 12
"""Letters by which a heading is known from the point of the same number."""
KEPT = 1 << 12
"""Lines whose letters are remembered: each is counted, then known again."""
NOWHERE = -2
"""A position that no line follows."""


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
    keys = {n: _key(printed[n]) for n in range(start + 1, reach)}
    first = next((n for n, key in keys.items() if len(key) >= SHORT_TITLE), start + 1)
    end = next((n for n in range(first + 1, reach) if _ends(printed[n], keys[n], keys[first])), reach)
    return Agenda(start=start + 1, end=end)


def _ends(line: Line, key: str, first: str) -> bool:
    """Whether an agenda ends above a line: at a rule, or where its first point is printed again."""
    again = len(first) >= SHORT_TITLE and key == first
    return again or layout.RULE.match(line.text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Announced:
    """What headings below an agenda are known by."""

    titles: Set[str]
    points: Set[tuple[str, str]]

    def repeated_by(self, line: Line) -> bool:
        """Whether a line is one of the agenda, or one of its points in other words."""
        return not line.starts_lower and (_key(line) in self.titles or _numbered(line) in self.points)


def announced(printed: Sequence[Line], agenda: Agenda | None) -> list[Heading]:
    """Headings that repeat a line of the agenda; the second line of a long title is no heading."""
    if agenda is None:
        return []
    known = _announced(printed[agenda.start : agenda.end], printed[agenda.end :])
    repeated = [n for n in range(agenda.end, len(printed)) if known.repeated_by(printed[n])]
    return [Heading(position=n, rank=_rank(printed[n])) for n in _heads(printed, repeated)]


def _heads(printed: Sequence[Line], repeated: Sequence[int]) -> Iterator[int]:
    """The first of lines that follow each other, and those that open a point."""
    for above, n in pairwise([NOWHERE, *repeated]):
        if n - above > 1 or _opens(printed[n]):
            yield n


def _announced(lines: Sequence[Line], below: Sequence[Line]) -> _Announced:
    times = Counter(map(_key, below))
    titles = {key for key in map(_key, lines) if len(key) >= SHORT_TITLE and times[key] <= REPEATED}
    return _Announced(titles=titles, points=set(filter(None, map(_numbered, lines))))


def _opens(line: Line) -> bool:
    """Whether a line opens a point of its own, whatever stands above."""
    return role(line) in HEADINGS or line.bulleted


def _rank(line: Line) -> Rank:
    match = RANK.match(line.flat)
    return (int(match["number"]),) if match else ()


def letters(lines: Sequence[Line]) -> str:
    """Letters and digits of some lines, flat."""
    return NOT_WORD.regex.sub("", " ".join(line.flat for line in lines))


def _key(line: Line) -> str:
    return _letters(line.text)


@lru_cache(maxsize=KEPT)
def _letters(title: str) -> str:
    """First letters of a title without its number."""
    return NOT_WORD.regex.sub("", flat(without_number(title)))[:SAME_TITLE]


def _numbered(line: Line) -> tuple[str, str] | None:
    """Number and first words: enough to know a heading that was reworded after the agenda."""
    match = RANK.match(line.flat)
    return (match["number"], _key(line)[:FIRST_WORDS]) if match else None
