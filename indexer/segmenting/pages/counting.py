"""Numbers of pages that stand alone, where no form feed tells where a page ends."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.model import FurnitureKind
from indexer.patterns.structure.pages import BARE_NUMBER
from indexer.segmenting.lines import Line, PageParts
from indexer.segmenting.pages.numbers import SHORT_PAGE, lone_numbers

COUNTING = 4
"""So many bare numbers that count up may be those of pages."""
CUTTING = 2
"""So many of them stand within a sentence then: the numbers of items never do."""


def counting_numbers(lines: Sequence[Line]) -> PageParts:
    """Bare numbers that count up by one, each a page below the last, where some of them cut a sentence."""
    longest = max(_chains(lines), key=len, default=())
    if len(longest) < COUNTING or sum(_cuts(lines, n) for n in longest) < CUTTING:
        return {}
    return dict.fromkeys(longest, FurnitureKind.PAGE_NUMBER)


def _cuts(lines: Sequence[Line], position: int) -> bool:
    """Whether the next printed line goes on with a sentence."""
    below = (lines[n] for n in range(position + 1, len(lines)))
    return next((line.starts_lower for line in below if not line.blank), False)


def _chains(lines: Sequence[Line]) -> Sequence[tuple[int, ...]]:
    """Positions of numbers that count up, the longest for each number that ends one."""
    chains: dict[int, tuple[int, ...]] = {}
    for n in lone_numbers(lines):
        match = BARE_NUMBER.match(lines[n].flat)
        if match is None:
            continue
        page = int(match["page"])
        above = chains.get(page - 1, ())
        chain = (*above, n) if above and n - above[-1] >= SHORT_PAGE else (n,)
        chains[page] = max(chains.get(page, ()), chain, key=len)
    return [*chains.values()]
