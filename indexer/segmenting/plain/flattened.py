"""A text on one line gets line ends where its parts open; then it is read like any other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from indexer.french import squeeze
from indexer.patterns import flattened

LONG = 1000
"""A text of so many characters on a line, and next to no other line, has lost its line ends."""


def is_flattened(lines: Sequence[str]) -> bool:
    """Whether a text lost its line ends."""
    printed = [line for line in lines if line.strip()]
    return 0 < len(printed) <= 3 and max(map(len, printed)) >= LONG


def parts(raw: str) -> list[str]:
    """The pieces of such a line."""
    text = squeeze(raw)
    cuts = sorted({m.start() for p in flattened.STARTS for m in p.finditer(text)} | {0, len(text)})
    return [text[a:b].strip() for a, b in pairwise(cuts) if text[a:b].strip()] or [raw]
