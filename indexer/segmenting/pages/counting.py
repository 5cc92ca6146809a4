"""Numbers of pages that stand alone, where no form feed tells where a page ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from itertools import chain

from indexer.model import FurnitureKind
from indexer.patterns.core import Pattern
from indexer.patterns.structure.pages import BARE_NUMBER, FOLIO
from indexer.segmenting.lines import Line, PageParts
from indexer.segmenting.pages.numbers import HEAD_REPEATS, SHORT_PAGE, lone_numbers
from indexer.segmenting.roles import TEXT, role
from indexer.sequences import grouped

COUNTED: tuple[tuple[Pattern, int, int], ...] = ((BARE_NUMBER, 4, 2), (FOLIO, 2, 1))
"""What may number pages: how many that count up may do so, and how many of them stand within a sentence then, as the
numbers of items and acts never do."""


def counting_numbers(lines: Sequence[Line]) -> PageParts:
    """Numbers that count up by one, each a page below the last, where some cut a sentence; the heads beside them."""
    found: PageParts = {}
    for row in COUNTED:
        found |= _counting(lines, *row)
    return found


def _counting(lines: Sequence[Line], pattern: Pattern, fewest: int, cutting: int) -> PageParts:
    longest = max(_chains(lines, pattern), key=len, default=())
    if len(longest) < fewest:
        return {}
    heads = _heads(lines, longest)
    pages = tuple(heads.values()) or longest
    if sum(_cuts(lines, n, heads.keys()) for n in pages) < cutting:
        return {}
    return dict.fromkeys(heads, FurnitureKind.RUNNING_HEAD) | dict.fromkeys(pages, FurnitureKind.PAGE_NUMBER)


def _heads(lines: Sequence[Line], numbers: Sequence[int]) -> dict[int, int]:
    """Positions of lines right below several of some numbers, the same each time and nowhere else, with the numbers."""
    below = _lines_below(lines, numbers)
    times = Counter(line.flat for line in lines)
    same = grouped(below, lambda head: lines[head].flat)
    sure = (run for text, run in same.items() if HEAD_REPEATS <= len(run) == times[text])
    return {head: below[head] for head in chain.from_iterable(sure)}


def _lines_below(lines: Sequence[Line], numbers: Sequence[int]) -> dict[int, int]:
    """Positions of the lines of text right below some numbers, with the numbers."""
    below = ((_printed(lines, n, 1), n) for n in numbers)
    return {head: n for head, n in below if head is not None and role(lines[head]) == TEXT}


def _cuts(lines: Sequence[Line], position: int, heads: Set[int]) -> bool:
    """Whether the next printed line goes on with a sentence of the text above, and is no title below a head."""
    below, above = (_printed(lines, position, side, heads) for side in (1, -1))
    if above is None or below is None:
        return False
    return lines[below].starts_lower and role(lines[above]) == TEXT


def _printed(lines: Sequence[Line], position: int, side: int, apart: Set[int] = frozenset()) -> int | None:
    """Position of the first printed line above another one, with a side of -1, or below it."""
    beside = range(position + side, len(lines) if side > 0 else -1, side)
    return next((n for n in beside if not lines[n].blank and n not in apart), None)


def _chains(lines: Sequence[Line], pattern: Pattern) -> Sequence[tuple[int, ...]]:
    """Positions of numbers that count up, the longest for each number that ends one."""
    chains: dict[int, tuple[int, ...]] = {}
    for n in lone_numbers(lines):
        match = pattern.match(lines[n].flat)
        if match is None:
            continue
        page = int(match["page"])
        above = chains.get(page - 1, ())
        run = (*above, n) if above and n - above[-1] >= SHORT_PAGE else (n,)
        chains[page] = max(chains.get(page, ()), run, key=len)
    return [*chains.values()]
