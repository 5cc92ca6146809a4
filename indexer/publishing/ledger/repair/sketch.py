"""Is a text nearly another one? A sketch is what remains of a text to tell: the smallest hashes of its runs of words.

Bottom-k sketches: Cohen and Kaplan, « Summarizing data using bottom-k sketches », PODC 2007.
"""

from __future__ import annotations

import zlib
from heapq import nsmallest

from indexer.linking.clauses.candidates import shingles

KEPT = 48
"""Hashes kept: the estimate of the overlap of two texts is off by 0.06 on average."""
ALIKE = 0.5
"""Overlap from which two texts are one act; acts that share a form alone stay below it."""
_DIGITS = 8


def sketch(text: str) -> str:
    """8 hexadecimal digits a hash, smallest first."""
    return "".join(f"{value:08x}" for value in nsmallest(KEPT, set(map(zlib.crc32, shingles(text)))))


def likeness(one: str, other: str) -> float:
    """Estimated share of the runs of words of both texts that they have in common, 0 to 1."""
    left, right = _hashes(one), _hashes(other)
    if not left or not right:
        return 0.0
    both = nsmallest(KEPT, left | right)
    return sum(value in left and value in right for value in both) / len(both)


def _hashes(text: str) -> frozenset[str]:
    return frozenset(text[n : n + _DIGITS] for n in range(0, len(text), _DIGITS))
