"""Numbers that stand below the titles of their items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from indexer.segmenting.items.series import HEADINGS, Heading
from indexer.segmenting.items.titles_of_items import ALONE, STOPS, UNTITLED
from indexer.segmenting.lines import Line

OPENS = HEADINGS + "O"
"""Roles of lines that a title starts with."""
DECIDES = "VDd"
"""Roles of lines that end the item above: the next line starts a title."""
NEAR = 6
"""A title stands so near above its number, in printed lines."""


def named(printed: Sequence[Line], roles: str, series: Sequence[Heading]) -> int:
    """How many headings of a series have a title: a number may also stand below it, above what is told or decided."""
    below = (len(roles) - len(roles[h.position :].lstrip(UNTITLED)) for h in series)
    return sum(n < len(roles) and _names(printed[n], roles[n]) for n in below)


def _names(line: Line, role: str) -> bool:
    return role in OPENS or (role not in STOPS and not line.text.endswith("."))


def raised(printed: Sequence[Line], roles: str, series: Sequence[Heading], spacing: int) -> Sequence[Heading]:
    """The series at its titles, where most of its numbers stand below them."""
    if 2 * named(printed, roles, series) >= len(series):
        return series
    return [
        replace(h, position=_title_above(printed, roles, h.position, spacing)) if roles[h.position] in ALONE else h
        for h in series
    ]


def _title_above(printed: Sequence[Line], roles: str, position: int, spacing: int) -> int:
    """First line of the title above a number: its heading, else what stands apart; the number where there is none."""
    for n in range(position - 1, max(position - NEAR, 0), -1):
        if roles[n] in OPENS:
            return n
        if roles[n] in DECIDES:
            return n + 1
        if roles[n] in STOPS + ALONE or printed[n].text[-1] in ".;":
            return position
        if printed[n].row - printed[n - 1].row > spacing and not printed[n].starts_lower:
            return n
    return position
