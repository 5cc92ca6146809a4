"""How wide a text is printed, and which of its lines are full."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from indexer.segmenting.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWidth:
    """Characters of a full line; a line that was put together again may be full by its last physical one alone."""

    line: int
    piece: int
    """Of a full physical line."""

    def fills(self, line: Line, following: Line) -> bool:
        """Whether a line has no room for the first word of the next."""
        word = 1 + len(following.text.split(" ", 1)[0])
        return len(line.text) + word > self.line or line.pieces[-1] + word > self.piece


def width_of(printed: Sequence[Line]) -> PageWidth:
    """The widths of a text: nine lines in ten are shorter."""
    return PageWidth(
        line=usual_width(printed),
        piece=_widest(chain.from_iterable(line.pieces for line in printed)),
    )


def usual_width(lines: Sequence[Line]) -> int:
    """Characters of a full line: nine in ten are shorter."""
    return _widest(len(line.text) for line in lines)


def _widest(lengths: Iterable[int]) -> int:
    ranked = sorted(lengths)
    return ranked[len(ranked) * 9 // 10] if ranked else 0
