"""Numbers of pages that stand alone, where no form feed tells where a page ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from indexer.model import FurnitureKind
from indexer.patterns.core import Pattern
from indexer.patterns.structure.pages import BARE_NUMBER, FOLIO
from indexer.segmenting.lines import Line, PageParts
from indexer.segmenting.pages.numbers import SHORT_PAGE, lone_numbers
from indexer.segmenting.roles import TEXT, role

COUNTED: tuple[tuple[Pattern, int, int], ...] = ((BARE_NUMBER, 4, 2), (FOLIO, 2, 1))
"""What may number pages: how many that count up may do so, and how many of them stand within a sentence then, as the
numbers of items and acts never do."""


def counting_numbers(lines: Sequence[Line]) -> PageParts:
    """Numbers that count up by one, each a page below the last, where some of them cut a sentence."""
    found = (_counting(lines, *row) for row in COUNTED)
    return dict.fromkeys(chain.from_iterable(found), FurnitureKind.PAGE_NUMBER)


def _counting(lines: Sequence[Line], pattern: Pattern, fewest: int, cutting: int) -> Sequence[int]:
    longest = max(_chains(lines, pattern), key=len, default=())
    sure = len(longest) >= fewest and sum(_cuts(lines, n) for n in longest) >= cutting
    return longest if sure else ()


def _cuts(lines: Sequence[Line], position: int) -> bool:
    """Whether the next printed line goes on with a sentence of the text above, and is no title below a head."""
    below = _printed(lines, range(position + 1, len(lines)))
    above = _printed(lines, range(position - 1, -1, -1))
    return bool(above and below and below.starts_lower and role(above) == TEXT)


def _printed(lines: Sequence[Line], positions: range) -> Line | None:
    """The first printed line at some positions."""
    return next((lines[n] for n in positions if not lines[n].blank), None)


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
