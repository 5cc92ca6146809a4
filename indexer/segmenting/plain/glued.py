"""Titles that stand on the line of what is told or decided below them, on a line of their own."""

from __future__ import annotations

from indexer.patterns.structure.glued import TITLES
from indexer.segmenting.lines import Line, part

SHORTEST = 40
"""Characters of a line that holds a title and a sentence."""


def titled_apart(line: Line) -> list[Line]:
    """The line in two, where a title and a sentence stand on it."""
    if len(line.text) < SHORTEST or line.furniture:
        return [line]
    found = (pattern.match(line.text) for pattern in TITLES)
    match = next(filter(None, found), None)
    return [part(line, 0, match.start("after")), part(line, match.start("after"))] if match else [line]
