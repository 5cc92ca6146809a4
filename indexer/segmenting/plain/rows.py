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
    outside = [line.blank or n in furniture for n, line in enumerate(lines)]
    halved = _double_spaced([line for line, out in zip(lines, outside, strict=True) if not out])
    found, row, end, turned = [], 0, 0, False
    for position, (line, out) in enumerate(zip(lines, outside, strict=True)):
        if out:
            turned = turned or position in furniture
            found.append(line if line.blank else line.placed(row + 1, furniture.get(position)))
            continue
        row += 1 if turned else _distance(line.number - end, halved=halved)
        end, turned = line.last, False
        found.append(line.placed(row, line.furniture))
    return found


def _distance(apart: int, *, halved: bool) -> int:
    """Rows from a line to the next by their numbers: pieces of one line follow each other."""
    lines = max(apart, 1)
    return (lines + 1) // 2 if halved else lines
