"""Numbers of the leaves of a register, which look like those of its acts: « 2023 / 045 »."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.patterns.structure.pages import LEAF
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import role

TITLED = "AMSBUEOoKWRtNk"
"""Roles of lines that stand below the number of an act: its head, its object, its title."""


def leaf_like(printed: Sequence[Line]) -> list[int]:
    """Positions of lines that are « 2023 / 045 »."""
    return [n for n, line in enumerate(printed) if LEAF.match(line.flat)]


def placed_as_numbers(printed: Sequence[Line]) -> list[int]:
    """Positions of those that stand above a head or a title: acts may be numbered so."""
    return [n for n in leaf_like(printed) if _is_titled(printed[n + 1 : n + 2])]


def _is_titled(below: Sequence[Line]) -> bool:
    return any(role(line) in TITLED for line in below)


def without_leaves(printed: Sequence[Line], codes: Sequence[int]) -> Sequence[int]:
    """Codes that number no leaves: where some look otherwise, all that look so do; else those that have no title."""
    alike = set(leaf_like(printed))
    others = [n for n in codes if n not in alike]
    return others or [n for n in placed_as_numbers(printed) if n in codes]
