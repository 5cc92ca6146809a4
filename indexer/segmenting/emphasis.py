"""Lines that a page prints in bold or in larger letters than its text, in files that have pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from indexer.model import Origin, Place

LARGER = 1.15
"""Times the size of the text from which letters are larger: 13 points beside 11."""
MOST = 0.4
"""Share of the letters of a text that may stand out: where more do, none does."""


def emphasised(lines: Sequence[str], origin: Origin | None) -> frozenset[int]:
    """Numbers of the lines that stand out; none for a text without pages."""
    placed = [
        (number, len(text.strip()), place)
        for number, (text, place) in enumerate(zip(lines, origin.places if origin else (), strict=False), 1)
        if place and text.strip()
    ]
    usual = _usual_size([(letters, place) for _, letters, place in placed])
    found = {
        number: letters for number, letters, place in placed if place.bold or place.size > usual * LARGER
    }
    few = sum(found.values()) <= MOST * sum(letters for _, letters, _ in placed)
    return frozenset(found) if few else frozenset()


def _usual_size(placed: Sequence[tuple[int, Place]]) -> float:
    """Size in points of most letters, half a point being no difference."""
    sizes: Counter[float] = Counter()
    for letters, place in placed:
        sizes[round(place.size * 2) / 2] += letters
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)
