"""Which of several patterns that open a line is the first to fit it, told by the character that the line opens with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from indexer.patterns.core import Find, Pattern
from indexer.patterns.openings import first_characters

Tried = tuple[tuple[int, Find], ...]
"""Ranks of patterns, and how each is matched, in order."""


class FirstOf:
    """Patterns that open a line, in order: of a line, only those are tried that may open with its first character."""

    __slots__ = ("_among", "_firsts", "_matches")

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        """In the order in which they are asked; nothing is compiled before a line asks for it."""
        self._matches = tuple(patterns)
        self._firsts: tuple[re.Pattern[str] | None, ...] | None = None
        self._among: dict[str, Tried] = {}

    def rank(self, text: str) -> int | None:
        """Rank of the first pattern that fits a line; None where none does."""
        first = text[:1]
        tried = self._among.get(first)
        if tried is None:
            tried = self._among[first] = self._opening_with(first)
        for rank, match in tried:
            if match(text):
                return rank
        return None

    def _opening_with(self, first: str) -> Tried:
        if self._firsts is None:
            self._firsts = tuple(first_characters(pattern.source) for pattern in self._matches)
        ranked = enumerate(zip(self._matches, self._firsts, strict=True))
        return tuple((n, pattern.match) for n, (pattern, may) in ranked if may is None or may.match(first))
