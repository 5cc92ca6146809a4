"""The head of an act: the printed lines from its top to its first visa or decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.patterns.assemblies.attendance import APPOINTS
from indexer.patterns.assemblies.votes import ACT_CLOSED
from indexer.patterns.structure import documents, heads, items
from indexer.segmenting.lines import Line, first_match

HEAD_LINES = 120
"""A head is never longer, in printed lines."""

NAMED_ABOVE = 15
"""Printed lines from the name of the rapporteur down to the attendance, when it stands above."""

SIGNATURE = 6
"""Printed lines from the formula that closes an act down to who signs, which is no one who speaks."""
TITLE_LINES = 5
"""Printed lines from the name of the rapporteur down to who speaks, when the title stands between."""
SAYS_TITLE = (heads.OBJECT_LABEL, items.LONE_CODE, items.CODED_TITLE)
"""What a line opens with that is of the title of an act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Printed lines of a deliberation, and where its head ends."""

    lines: tuple[Line, ...]
    body: int
    """Position of the first line after the head: the visas, the report read out, the decision."""
    below: tuple[Line, ...] = ()
    """Of the frame of a session: the lines of its first items, in which its secretary may be named."""

    @property
    def head(self) -> tuple[Line, ...]:
        """Lines of the head, the object included."""
        return self.lines[: self.body]


def make_act(lines: Sequence[Line]) -> Act:
    """An act from its printed lines: its head ends where someone speaks or something is considered, else decided."""
    end = min(len(lines), HEAD_LINES)
    found = next(_ends_of_head(lines, range(1, end)), end)
    closed = first_match(lines[: found + 1], ACT_CLOSED, end)
    signs = found < end and 0 <= found - closed < SIGNATURE
    return Act(lines=tuple(lines), body=next(_voted(lines, range(1, closed)), found) if signs else found)


def _ends_of_head(lines: Sequence[Line], reach: range) -> Iterator[int]:
    """Positions at which the head of an act may end, the surest first."""
    yield from (n for n in reach if _starts_body(lines, n))
    yield from (n for n in reach if documents.DELIBERATED.search(lines[n].flat))
    yield from _voted(lines, reach)


def _voted(lines: Sequence[Line], reach: range) -> Iterator[int]:
    """Positions of votes, but for that on who keeps the minutes and those above who sat."""
    voted = (n for n in reach if items.OUTCOME.search(lines[n].flat) and not APPOINTS.search(lines[n].flat))
    return (n for n in voted if not _attended(lines[n : reach.stop]))


def _starts_body(lines: Sequence[Line], position: int) -> bool:
    """Whether someone speaks; a rapporteur may also be named in the head, above those present or above the title."""
    if not heads.BODY_STARTS.match(lines[position].flat):
        return False
    if not heads.RAPPORTEUR.match(lines[position].flat):
        return True
    above, below = lines[:position], lines[position : position + NAMED_ABOVE]
    early = not _attended(above) and _attended(below)
    return not (early or _titled(lines[position + 1 : position + 1 + TITLE_LINES]))


def _titled(below: Sequence[Line]) -> bool:
    """Whether lines below a rapporteur are a title: no sentence ends above who speaks, or they say so themselves."""
    for n, line in enumerate(below):
        if _says_title(line):
            return True
        if _speaks(line) or line.text[-1] in ".;:,":
            return n > 0 and _speaks(line)
    return False


def _says_title(line: Line) -> bool:
    return any(line.matched(pattern) for pattern in SAYS_TITLE)


def _speaks(line: Line) -> bool:
    return bool(line.matched(items.SPEAKS) or line.matched(heads.BODY_STARTS))


def _attended(lines: Sequence[Line]) -> bool:
    return any(heads.ATTENDANCE_LINE.search(line.flat) for line in lines)
