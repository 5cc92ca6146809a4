"""Words and runs of words of a page with their boxes: what every reader of pages works on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the top left corner of the page."""


class Word(NamedTuple):
    """What stands between blanks; a tuple, since a page has hundreds and a dataclass takes four times as long."""

    text: str
    box: Box
    run: int
    """Number of the run of text in which the file holds it."""
    bold: bool = False
    divided: bool = False
    """Whether it goes on in the next line; the text ends in a hyphen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """Words side by side, without a gap that could part columns."""

    words: tuple[Word, ...]
    box: Box
    height: float
    """Of the highest word, in points."""

    @property
    def text(self) -> str:
        """The words with a space between them."""
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where it begins, in points."""
        return self.box[0]

    @property
    def top(self) -> float:
        """How far down the page it begins, in points."""
        return self.box[1]

    @property
    def right(self) -> float:
        """Where it ends, in points."""
        return self.box[2]

    @property
    def bottom(self) -> float:
        """How far down the page it ends, in points."""
        return self.box[3]

    def gap_to(self, other: Fragment) -> float:
        """Points between it and another at its right."""
        return other.left - self.right

    def heights_to(self, other: Fragment) -> float:
        """The same, in heights of a letter of the smaller one."""
        return self.gap_to(other) / min(self.height, other.height)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    """A line of the text that a page gives."""

    text: str
    box: Box
    size: float
    bold: bool


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def over(words: Sequence[Word], others: Iterable[Word]) -> list[Word]:
    """Words, and those of the others that they do not cover: a stamp over the page that a machine read with it."""
    boxes = [word.box for word in words]
    return [*(other for other in others if not any(_covers(box, other.box) for box in boxes)), *words]


def _covers(box: Box, other: Box) -> bool:
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def make_fragment(words: Sequence[Word]) -> Fragment:
    """A fragment of words in order."""
    height = max(word.box[3] - word.box[1] for word in words)
    return Fragment(words=tuple(words), box=around(word.box for word in words), height=max(height, 1.0))


def make_line(fragments: Sequence[Fragment], gap: str) -> PrintedLine:
    """Fragments side by side, with `gap` between them."""
    words = [word for fragment in fragments for word in fragment.words]
    return PrintedLine(
        text=gap.join(fragment.text for fragment in fragments),
        box=around(fragment.box for fragment in fragments),
        size=round(max(fragment.height for fragment in fragments), 1),
        bold=all(word.bold for word in words),
    )
