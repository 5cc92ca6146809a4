"""Where the items of a session start: at the headings of its best series, and at others that open one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from indexer.segmenting.items.agenda import Agenda
from indexer.segmenting.items.page_width import PageWidth
from indexer.segmenting.items.series import Decided, Heading
from indexer.segmenting.items.titles_of_items import UNTITLED
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import having

NEAR = 6
"""A code stands so near to the title of its item, in printed lines."""
SURE = "KOW"
"""Roles of headings that open an item whatever the style of the others."""
CHAPTERS = "RN"
"""Roles of headings above ranks such as « 2.1 », that may decide themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What the finding of items looks at."""

    printed: Sequence[Line]
    roles: str
    done: Decided
    """Where something is decided."""
    codes: list[Heading]
    """Headings with the codes of its acts."""
    agenda: Agenda | None
    width: PageWidth
    spacing: int


def with_first(
    session: Session, first: Heading | None, opened: list[tuple[int, str | None]]
) -> list[tuple[int, str | None]]:
    """Starts, and above them that of the item which adopts the minutes of the session before."""
    top = _top(session, first.position) if first else len(session.printed)
    return [(top, None), *opened] if top < opened[0][0] else opened


def with_others(
    session: Session, best: Sequence[Heading], series: Sequence[Sequence[Heading]]
) -> list[tuple[int, str | None]]:
    """Starts with their codes: of the best series, of other business, of other styles below a decision."""
    starts = {_top(session, heading.position): heading.number for heading in best}
    sure = SURE + CHAPTERS * (len(best[0].rank) > 1)
    for heading in chain.from_iterable(series):
        top = _top(session, heading.position)
        if session.roles[heading.position] in sure and _opens(session, starts, heading, top):
            starts[top] = heading.number
    others = (n for n in having(session.roles, "Q", min(starts) + 1) if n - 1 not in starts)
    return sorted({**dict.fromkeys(others), **starts}.items())


def _opens(session: Session, starts: Collection[int], heading: Heading, top: int) -> bool:
    """Whether a heading of another style opens an item: the item above has decided, and it decides itself."""
    below = min((start for start in starts if start > top), default=session.done.end)
    return session.done.between(top, below) and _follows(session, starts, heading, top)


def _follows(session: Session, starts: Iterable[int], heading: Heading, top: int) -> bool:
    """Whether an item may open below the one above; above all others only the chapter of some may."""
    above = max((start for start in starts if start <= top), default=None)
    if above is None:
        return session.roles[heading.position] in CHAPTERS
    return top - above >= NEAR // 2 and session.done.between(above, top)


def _top(session: Session, position: int) -> int:
    """First line of a heading: its number may stand alone on the lines above, and a field."""
    while position and session.roles[position - 1] in UNTITLED:
        position -= 1
    return position
