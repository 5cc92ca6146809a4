"""Numbers of pages: by their word, by a total, at the end of what every page prints, beside the turn of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice, pairwise
from operator import attrgetter

from indexer.model import FurnitureKind
from indexer.patterns.core import Pattern
from indexer.patterns.structure import pages
from indexer.segmenting.lines import Line, PageParts
from indexer.sequences import grouped

FEW_PAGES = 10
"""Of fewer pages, one number alone is one of them."""
SHORT_PAGE = 15
"""A page has so many lines, blank ones included."""
LONG_PAGE = 600
"""Or so many characters, where a text lost its line ends."""
LOST_PAGE = 2
"""The number of one page may be lost in a sentence."""
HEAD_REPEATS = 3
"""A line that so many pages print in one place belongs to them."""


def lone_numbers(lines: Sequence[Line]) -> Sequence[int]:
    """Positions of lines that print a number alone, with the word and the total of pages or without."""
    return _lone_numbers(tuple(lines))


@lru_cache(maxsize=1)
def _lone_numbers(lines: tuple[Line, ...]) -> tuple[int, ...]:
    return tuple(n for n, line in enumerate(lines) if line.text and pages.LONE_NUMBER.match(line.flat))


def marked(lines: Sequence[Line]) -> Sequence[int]:
    """Positions of « Page 3 / 12 », « - 4 - », alone on their line."""
    return [n for n in lone_numbers(lines) if pages.PAGE_MARK.match(lines[n].flat)]


def page_marks(lines: Sequence[Line]) -> PageParts:
    """Numbers of pages that a word or a sign tells."""
    return dict.fromkeys(marked(lines), FurnitureKind.PAGE_NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """A line that may print the number of its page."""

    position: int
    at: int
    """Characters above it."""
    page: int
    beside: str
    """What it prints beside the number: the same on each page."""

    def is_page_below(self, other: _Counted, most: int) -> bool:
        """Whether it ends a page below the one that another ends, at most so many pages further."""
        apart = self.position - other.position >= SHORT_PAGE or self.at - other.at >= LONG_PAGE
        return apart and 0 < self.page - other.page <= most


def _counted(
    lines: Sequence[Line], positions: Iterable[int], pattern: Pattern, beside: str
) -> Iterator[_Counted]:
    found = {n: match for n in positions if (match := pattern.match(lines[n].flat))}
    above = [0, *accumulate(len(line.text) + 1 for line in lines)] if found else []
    for n, match in found.items():
        yield _Counted(position=n, at=above[n], page=int(match["page"]), beside=match[beside].strip(" -"))


def _page_numbers(found: Iterable[_Counted], number_pages: Callable[[Sequence[_Counted]], bool]) -> PageParts:
    series = grouped(found, attrgetter("beside")).values()
    numbers = (one.position for counted in series if number_pages(counted) for one in counted)
    return dict.fromkeys(numbers, FurnitureKind.PAGE_NUMBER)


def footers(lines: Sequence[Line]) -> PageParts:
    """Lines that end with a page number and are else the same, three times at least, the number growing."""
    numbered = (n for n, line in enumerate(lines) if line.flat[-1:].isdigit())
    return _page_numbers(_counted(lines, numbered, pages.FOOTER, "head"), _grow)


def _grow(counted: Sequence[_Counted]) -> bool:
    return len(counted) >= HEAD_REPEATS and all(above.page < below.page for above, below in pairwise(counted))


def counted_pages(lines: Sequence[Line]) -> PageParts:
    """« 3 / 12 » alone on a line, counting up to the same total, each below the last page."""
    return _page_numbers(_counted(lines, lone_numbers(lines), pages.PAGE_OF, "pages"), _are_pages)


def _are_pages(counted: Sequence[_Counted]) -> bool:
    """Whether there are several, or « 1 / 2 » at the end of a page: no act has so low a number of so early a year.

    A page may be lost where the first ones are there: acts are « 12/23 », « 14/23 » where others stand elsewhere.
    """
    if len(counted) > 1:
        most = LOST_PAGE if counted[0].page <= LOST_PAGE else 1
        return all(below.is_page_below(above, most) for above, below in pairwise(counted))
    (only,) = counted
    return only.position >= SHORT_PAGE and only.page <= int(only.beside) < FEW_PAGES


def page_edges(lines: Sequence[Line]) -> PageParts:
    """Bare numbers beside a form feed."""
    bare = (n for n in lone_numbers(lines) if pages.BARE_NUMBER.match(lines[n].flat))
    return {n: FurnitureKind.PAGE_NUMBER for n in bare if lines[n].after_feed or _ends_page(lines, n)}


def _ends_page(lines: Sequence[Line], position: int) -> bool:
    """Whether a page or the text ends below a line."""
    below = (line for line in islice(lines, position + 1, None) if not line.blank)
    return next((line.after_feed for line in below), True)
