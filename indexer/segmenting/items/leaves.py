"""Numbers of the leaves of a register, which look like those of its acts: « 2023 / 045 »."""

from __future__ import annotations

from collections.abc import Sequence, Set

from indexer.patterns.structure.pages import LEAF
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import role

TITLED = "AMSBUEOoKWRtNk"
"""Roles of lines that stand below the number of an act: its head, its object, its title."""


def is_leaf(printed: Sequence[Line], position: int) -> bool:
    """Whether a line is « 2023 / 045 » and stands where no act is named: below it nothing of a head opens."""
    if not LEAF.match(printed[position].flat):
        return False
    below = printed[position + 1 : position + 2]
    return not below or role(below[0]) not in TITLED


def leaves_among(printed: Sequence[Line], codes: Sequence[int], *, others: bool) -> Set[int]:
    """Positions of those codes that number leaves: all that look so where acts have other codes."""
    alike = {n for n in codes if LEAF.match(printed[n].flat)}
    told = others or len(alike) < len(codes)
    return alike if told else {n for n in alike if is_leaf(printed, n)}
