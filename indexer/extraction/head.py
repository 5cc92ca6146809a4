"""The head of an act: the printed lines from its top to its first visa or decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.patterns import heads
from indexer.segmenting.lines import Line

HEAD_LINES = 60
"""A head is never longer, in printed lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Printed lines of a deliberation, and where its head ends."""

    lines: tuple[Line, ...]
    body: int
    """Position of the first line after the head: the visas, the report read out, the decision."""

    @property
    def head(self) -> tuple[Line, ...]:
        """Lines of the head, the object included."""
        return self.lines[: self.body]


def make_act(lines: Sequence[Line]) -> Act:
    """An act from its printed lines: its head ends where someone speaks or something is considered."""
    ends = (n for n, line in enumerate(lines[:HEAD_LINES]) if n and heads.BODY_STARTS.match(line.flat))
    return Act(lines=tuple(lines), body=next(ends, min(len(lines), HEAD_LINES)))
