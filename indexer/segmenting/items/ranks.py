"""Headings whose ranks count up, by one or below a chapter: « 3 – », « Point n° 3 », « III. », « 2.1 ».

Where a text counts again (an agenda, a list in an item) the run whose headings are followed by a decision wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter

from indexer.french import roman
from indexer.patterns.core import Pattern
from indexer.patterns.structure.ranks import (
    DOTTED_RANK,
    LETTERED,
    LONE_RANK,
    LONE_ROMAN,
    LONE_WORDED,
    RANK,
    ROMAN,
    WORDED_RANK,
)
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.items.series import Decided, Heading, Rank
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import having
from indexer.sequences import grouped

MISSING = 3
"""A rank may follow one that is smaller by so much: numbers are lost."""
HUNDRED = 100
"""Reports are counted by hundreds, one a commission: 101, 102, 201."""
MOST_RUNS = 40
"""So many counts that start from one are tried."""
FIRSTS: tuple[Rank, ...] = ((0,), (1,), (1, 1))
"""Ranks from which a text starts to count."""

Places = Mapping[Rank, Sequence[Heading]]
"""Headings by rank, in printed order."""


def whole_rank(text: str) -> Rank:
    """Rank printed as « 3 »; nothing for what is none."""
    return (int(text),)


def roman_rank(text: str) -> Rank:
    """Rank printed as « IV »; nothing for what is none."""
    value = roman(text.upper())
    return (value,) if value else ()


def dotted_rank(text: str) -> Rank:
    """Rank printed as « 2.1 » or « II-1 »; nothing for what is none."""
    chapter, _, rank = NOT_WORD.regex.sub(".", text).partition(".")
    above = whole_rank(chapter) if chapter.isdigit() else roman_rank(chapter)
    return (*above, int(rank)) if above else ()


def letter_rank(text: str) -> Rank:
    """Rank printed as « C »."""
    return (ord(text) - ord("A") + 1,)


RANKS: dict[str, tuple[Pattern, Callable[[str], Rank]]] = {
    "W": (WORDED_RANK, whole_rank),
    "w": (LONE_WORDED, whole_rank),
    "N": (RANK, whole_rank),
    "n": (LONE_RANK, whole_rank),
    "t": (DOTTED_RANK, dotted_rank),
    "R": (ROMAN, roman_rank),
    "r": (LONE_ROMAN, roman_rank),
    "l": (LETTERED, letter_rank),
}
"""Pattern and reading of each style of rank, by its role."""


def ranked(printed: Sequence[Line], roles: str, done: Decided, letters: str) -> list[Heading]:
    """Headings of some roles whose ranks count up; of several runs the one that decides most."""
    numbered = having(roles, letters)
    headings = [Heading(position=n, rank=_rank(printed[n], *RANKS[roles[n]])) for n in numbered]
    runs = _runs([heading for heading in headings if heading.rank], done)
    best = max(runs, key=lambda run: (done.count(run), run[0].position), default=[])
    return best if len(best) > 1 else []


def _rank(line: Line, pattern: Pattern, read: Callable[[str], Rank]) -> Rank:
    match = line.matched(pattern)
    if match is None or line.as_printed(match, "title")[:1].islower():
        return ()
    return read(match["number"])


def _runs(found: Sequence[Heading], done: Decided) -> list[list[Heading]]:
    """What counts up from each heading of a first rank; from the first of all where there is none."""
    firsts = [n for n, heading in enumerate(found) if heading.rank in FIRSTS] or [0]
    return [_run(found[n:], done) for n in firsts[:MOST_RUNS]] if found else []


def _run(found: Sequence[Heading], done: Decided) -> list[Heading]:
    """From the first heading on, each next rank: where it stands twice, the one after a decision."""
    places = grouped(found, attrgetter("rank"))
    run = [found[0]]
    while following := _next(run[-1], places, done):
        run.append(following)
    return run


def successors(rank: Rank, missing: int) -> Iterator[Rank]:
    """Ranks that may follow, at most so many further, the nearest first: of the same chapter, then of the next ones."""
    *chapter, last = rank
    yield from ((*chapter, last + n) for n in range(1, missing + 1))
    if last > HUNDRED and not chapter:
        yield (last + HUNDRED - last % HUNDRED + 1,)
    yield from ((above + n, 1) for above in chapter for n in range(1, missing + 1))


def _next(last: Heading, places: Places, done: Decided) -> Heading | None:
    for rank in successors(last.rank, MISSING):
        below = [heading for heading in places.get(rank, ()) if heading.position > last.position]
        if below:
            return max(below, key=lambda heading: (_fits(last, heading, places, done), -heading.position))
    return None


def _fits(last: Heading, heading: Heading, places: Places, done: Decided) -> int:
    """3 for a heading below a decision that decides itself, 2 if it only decides, 1 if it only stands below one."""
    following = (other.position for other in places.get(next(successors(heading.rank, 1)), ()))
    end = next((n for n in following if n > heading.position), done.end)
    decides = done.between(heading.position, end)
    return 2 * decides + done.between(last.position, heading.position)
