"""Lines of their own in a text that lost its line ends: a rapporteur in brackets, the foot of a page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from indexer.patterns.core import Match
from indexer.patterns.one_line.own_lines import ALONE, COUNTED_PAGE, ENDS
from indexer.segmenting.pages.numbers import LONG_PAGE
from indexer.sequences import grouped


def own_lines(text: str) -> set[int]:
    """Where lines of their own start and end: a rapporteur in brackets, a page; and where a person ends one."""
    alone = [*ALONE.finditer(text), *_pages(text)]
    closed = chain.from_iterable(pattern.finditer(text) for pattern in ENDS)
    return {match.start() for match in alone} | {match.end() for match in (*alone, *closed)}


def _pages(text: str) -> Iterator[Match]:
    """Pages of so many that count up, each as far below as a page is long; one alone may be the number of an act."""
    same = grouped(COUNTED_PAGE.finditer(text), lambda match: match["pages"])
    for found in same.values():
        if len(found) > 1 and all(_is_page_below(above, below) for above, below in pairwise(found)):
            yield from found


def _is_page_below(above: Match, below: Match) -> bool:
    return int(below["page"]) == int(above["page"]) + 1 and below.start() - above.start() >= LONG_PAGE
