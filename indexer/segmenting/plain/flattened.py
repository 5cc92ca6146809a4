"""A text on one line gets line ends where its parts open; then it is read like any other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from indexer.patterns import flattened
from indexer.segmenting.lines import Line, part

LONG = 1000
"""A line of so many characters is no paragraph."""
SHARE = 0.8
"""Share of a text on such lines from which its line ends are lost."""


def is_flattened(lines: Sequence[Line]) -> bool:
    """Whether a text lost its line ends."""
    lengths = [len(line.text) for line in lines]
    return sum(length for length in lengths if length >= LONG) > SHARE * sum(lengths)


def parts(line: Line) -> list[Line]:
    """The pieces of such a line."""
    cuts = sorted({m.start() for p in flattened.STARTS for m in p.finditer(line.text)} | {0, len(line.text)})
    pieces = (part(line, a, b) for a, b in pairwise(cuts))
    return [piece for piece in pieces if not piece.blank] or [line]
