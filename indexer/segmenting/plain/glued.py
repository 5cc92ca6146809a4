"""Titles that stand on the line of what is told or decided below them, on a line of their own."""

from __future__ import annotations

from indexer.patterns.core import Match
from indexer.patterns.structure.glued import CAPITAL_TITLE, GLUED_TITLE
from indexer.segmenting.lines import Line, part

SHORTEST = 40
"""Characters of a line that holds a title and a sentence."""
LONGEST = 150
"""Characters in which the title ends at its colon;"""
CAPITALS = 12
"""else so many open the line in capitals."""


def titled_apart(line: Line) -> list[Line]:
    """The line in two, where a title and a sentence stand on it."""
    match = _title(line.text) if len(line.text) >= SHORTEST else None
    return [part(line, 0, match.start("after")), part(line, match.start("after"))] if match else [line]


def _title(text: str) -> Match | None:
    if text[:CAPITALS].isupper() and not text.isupper():
        return CAPITAL_TITLE.match(text)
    return GLUED_TITLE.match(text) if ":" in text[:LONGEST] else None
