"""How far apart printed lines stand on their page, whatever the extraction put between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from indexer.model import FurnitureKind
from indexer.segmenting.lines import Line

TELLING = 10
"""So many printed lines, of which none follows another without a blank one, are set with double spacing."""
CLOSE = 0.02
"""Share of them that may follow without one all the same."""


def _double_spaced(printed: Sequence[Line]) -> bool:
    steps = [b.number - a.last for a, b in pairwise(printed) if b.number > a.last]
    return len(steps) >= TELLING and sum(step == 1 for step in steps) <= CLOSE * len(steps)


def with_rows(lines: Sequence[Line], furniture: Mapping[int, FurnitureKind]) -> list[Line]:
    """The lines with their rows: furniture and the blanks around it count for nothing, nor does double spacing."""
    printed = [line for n, line in enumerate(lines) if not line.blank and n not in furniture]
    halved = _double_spaced(printed)
    found, row, end, between = [], 0, 0, 0
    for position, line in enumerate(lines):
        if line.blank or position in furniture:
            between += position in furniture
            found.append(line.placed(row + 1, furniture.get(position)))
            continue
        apart = max(line.number - end, 1)
        distance = 1 if between else (apart + 1) // 2 if halved else apart
        row, end, between = row + distance, line.last, 0
        found.append(line.placed(row, line.furniture))
    return found
