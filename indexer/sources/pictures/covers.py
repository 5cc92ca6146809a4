"""What a picture must not show, and where that stands on a page."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from indexer.sources.readers.pdf_pages.printed import Box, Word, around

MARGIN = 1.5
"""Points painted around a word: letters of some fonts stand out of the box that they declare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Words of a printed line that are hidden."""

    box: Box
    """Of the line, in points."""
    words: tuple[str, ...] = ()
    """What stands between blanks, in NFC; empty to hide the whole line."""


def painted(words: Sequence[Word], covers: Iterable[Cover]) -> list[Box]:
    """Boxes to paint; the whole line where one of its hidden words is not found among the words of the page."""
    return [_widened(box) for cover in covers for box in _boxes(words, cover)]


def _boxes(words: Sequence[Word], cover: Cover) -> Iterable[Box]:
    within = [number for number, word in enumerate(words) if _is_in(word.box, cover.box)]
    hidden = [number for number in within if _text(words[number]) in cover.words]
    if not cover.words or {_text(words[number]) for number in hidden} != set(cover.words):
        return [cover.box]
    return [around(words[number].box for number in run) for run in _runs(words, hidden)]


def _runs(words: Sequence[Word], hidden: Sequence[int]) -> Iterator[Sequence[int]]:
    """Words one after the other on one level, painted as one: the gaps between them would tell their number."""
    cuts = [n for n, (a, b) in enumerate(pairwise(hidden), 1) if b > a + 1 or not _goes_on(words[a], words[b])]
    return (hidden[start:end] for start, end in pairwise([0, *cuts, len(hidden)]) if start < end)


def _goes_on(word: Word, following: Word) -> bool:
    middle = (following.box[1] + following.box[3]) / 2
    return word.box[1] < middle < word.box[3] and following.box[0] >= word.box[0]


def _is_in(box: Box, line: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return line[0] <= x <= line[2] and line[1] <= y <= line[3]


def _text(word: Word) -> str:
    return unicodedata.normalize("NFC", word.text)


def _widened(box: Box) -> Box:
    left, top, right, bottom = box
    return left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN
