"""Whoever a text speaks of, by a name or by what they are in the matter: « l'agent », « la requérante »."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from indexer.patterns.apposed import health
from indexer.privacy.detectors.findings import NAMES, Finding, Text

Span = tuple[int, int]


def whoever(text: Text, persons: Sequence[Finding]) -> list[Span]:
    """Places of the names, and of persons whom the text does not name, in its order."""
    return sorted([*((f.start, f.end) for f in persons if f.category in NAMES), *unnamed(text.flat)])


@lru_cache(maxsize=2)
def unnamed(flat: str) -> tuple[Span, ...]:
    """Places of persons whom a flat text does not name."""
    return tuple(match.span() for match in health.UNNAMED.finditer(flat))
