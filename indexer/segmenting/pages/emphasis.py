"""Lines that a page prints in bold or in larger letters than its text, in files that have pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from indexer.model import Origin
from indexer.segmenting.pages.placed import Placed, placed_lines

LARGER = 1.15
"""Times the size of the text from which letters are larger: 13 points beside 11."""
MOST = 0.4
"""Share of the letters of a text that may stand out: where more do, none does."""


def emphasised(lines: Sequence[str], origin: Origin | None) -> frozenset[int]:
    """Numbers of the lines that stand out; none for a text without pages."""
    placed = placed_lines(lines, origin)
    larger = _usual_size(placed) * LARGER
    strong = [line for line in placed if line.place.bold or line.place.size > larger]
    few = _letters(strong) <= MOST * _letters(placed)
    return frozenset(line.number for line in strong) if few else frozenset()


def _letters(lines: Sequence[Placed]) -> int:
    return sum(len(line.text) for line in lines)


def _usual_size(placed: Sequence[Placed]) -> float:
    """Size in points of most letters, half a point being no difference."""
    sizes: Counter[float] = Counter()
    for line in placed:
        sizes[round(line.place.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)
