"""Pages that are printed sideways or upside down: words are read as a person reads who turns the sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from indexer.sources.readers.pdf_pages.printed import Box, PrintedLine, Word

Turned = Callable[[Box, float, float], Box]
"""From a box, width and height of the page as shown."""


class Way(Enum):
    """Where the lines of a page run, as it is shown."""

    RIGHT = "right"
    LEFT = "left"
    DOWN = "down"
    UP = "up"


_UPRIGHT: Mapping[Way, Turned] = {
    Way.LEFT: lambda box, width, height: (width - box[2], height - box[3], width - box[0], height - box[1]),
    Way.DOWN: lambda box, width, height: (box[1], width - box[2], box[3], width - box[0]),
    Way.UP: lambda box, width, height: (height - box[3], box[0], height - box[1], box[2]),
}
_BACK: Mapping[Way, Turned] = {
    Way.LEFT: _UPRIGHT[Way.LEFT],
    Way.DOWN: lambda box, width, height: (width - box[3], box[0], width - box[1], box[2]),
    Way.UP: lambda box, width, height: (box[1], height - box[2], box[3], height - box[0]),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page with the way of its lines."""

    way: Way
    width: float
    height: float

    def upright(self, box: Box) -> Box:
        """A box of the page where it stands when its lines run to the right."""
        return _UPRIGHT[self.way](box, self.width, self.height) if self.way in _UPRIGHT else box

    def turned(self, words: Sequence[Word]) -> Sequence[Word]:
        """Words of the page where they stand when its lines run to the right."""
        if self.way not in _UPRIGHT:
            return words
        return [word._replace(box=self.upright(word.box)) for word in words]

    def as_shown(self, line: PrintedLine) -> PrintedLine:
        """A line of the upright page where the page is shown."""
        if self.way not in _BACK:
            return line
        return replace(line, box=_BACK[self.way](line.box, self.width, self.height))


def sheet_of(words: Sequence[Word], width: float, height: float) -> Sheet:
    """The page of some words; its way is that of most words of one run that follow each other."""
    ways = Counter(_way(before, word) for before, word in pairwise(words) if before.run == word.run)
    way = ways.most_common(1)[0][0] if ways else Way.RIGHT
    return Sheet(way=way, width=width, height=height)


def _way(before: Word, word: Word) -> Way:
    a, b = before.box, word.box
    across, down = b[0] + b[2] - a[0] - a[2], b[1] + b[3] - a[1] - a[3]
    if abs(across) >= abs(down):
        return Way.RIGHT if across >= 0 else Way.LEFT
    return Way.DOWN if down > 0 else Way.UP
