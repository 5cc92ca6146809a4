"""What is told of each word of a paragraph: itself, its neighbours, the sentence before it, its line, its column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from indexer.french import fold
from indexer.patterns.learnt.words import LABEL, WORD
from indexer.patterns.presumed.columns import CELLS
from indexer.privacy.learnt.words import Word, word_of

Told = tuple[tuple[int, int], list[str]]
"""First and last position of a word, and its attributes."""
ROW = 3
"""Cells of a row of a table."""
LAST_COLUMN = 8
"""From here on columns are told together."""
REMEMBERED = 6
"""Words of the sentence so far that a word is told."""
AHEAD = 7
"""Words of the sentence after it that are looked at."""
CIVILITY_REACH = 3
BODY_REACH = 6
ENDS = frozenset(".;")
"""Signs that end what is remembered; so do they, or a colon, at a line's end."""


def told_of(paragraph: str) -> Iterator[Told]:
    """Each word of a paragraph, in order, with its attributes."""
    titles: list[str] = []
    said: list[str] = []
    starts = accumulate((len(line) + 1 for line in paragraph.split("\n")), initial=0)
    for start, line in zip(starts, paragraph.split("\n"), strict=False):
        cells = CELLS.regex.split(line)
        is_row = len(cells) >= ROW
        opens = is_row and len(cells) != len(titles)
        titles = _titles(cells) if opens else titles if is_row else []
        yield from _line(line, start, said, [""] * len(titles) if opens else titles)
        if is_row or line.rstrip()[-1:] in (*ENDS, ":"):
            said.clear()


def _titles(cells: Sequence[str]) -> list[str]:
    """First word of each cell of a row that opens a table."""
    return [_first(cell) for cell in cells]


def _first(printed: str) -> str:
    return next(iter(fold(printed).split()), "")


def _line(line: str, start: int, said: list[str], titles: Sequence[str]) -> Iterator[Told]:
    places = [match.span() for match in WORD.regex.finditer(line)]
    words = [word_of(line[first:last]) for first, last in places]
    shared = _of_line(line, words)
    columns = _columns(line, places, titles) if titles else [()] * len(words)
    for place, (word, (first, last), column) in enumerate(zip(words, places, columns, strict=True)):
        told = [*word.own, *_before(words, place), *_behind(words, place), *shared, *column]
        told += [f"L={each}" for each in said[-REMEMBERED:]]
        yield (start + first, start + last), told
        if word.folded in ENDS:
            said.clear()
        elif word.is_told:
            said.append(word.folded)


def _of_line(line: str, words: Sequence[Word]) -> list[str]:
    label = LABEL.match(line)
    told = [f"lab={_first(label['label']) or '-'}"] if label else []
    return [*told, *(f"fw={word.folded}" for word in words[:1])]


def _columns(line: str, places: Sequence[tuple[int, int]], titles: Sequence[str]) -> Iterator[tuple[str, ...]]:
    signs = [match.start() for match in CELLS.regex.finditer(line)]
    column = 0
    for first, _ in places:
        while column < len(signs) and signs[column] < first:
            column += 1
        told = f"col={min(column, LAST_COLUMN)}"
        yield (told, f"head={titles[column]}") if titles[column] else (told,)


def _before(words: Sequence[Word], place: int) -> Iterator[str]:
    """Of the three words before, and whether a civility or a legal person opens what the word may be part of."""
    word, one = words[place], words[place - 1] if place else None
    if one is None:
        yield "BOL"
        return
    yield from (f"-1w={one.folded}", f"-1s={one.shape}", f"-1k={one.kind}", f"-1|k={one.folded}|{word.kind}")
    yield f"bi={one.folded}|{word.folded}"
    if place > 1:
        two = words[place - 2]
        yield from (f"-2w={two.folded}", f"-2k={two.kind}", f"b2={two.folded}|{one.folded}")
    if place > 2:  # noqa: PLR2004
        three = words[place - 3]
        yield from (f"-3w={three.folded}", f"-3s={three.shape}")
    if any(each.is_civility for each in words[max(0, place - CIVILITY_REACH) : place]):
        yield "civ"
    if any(each.is_body for each in words[max(0, place - BODY_REACH) : place]):
        yield "org"


def _behind(words: Sequence[Word], place: int) -> Iterator[str]:
    """Of the two words behind, and of those that the sentence goes on with."""
    following = words[place + 1 : place + 1 + AHEAD]
    if not following:
        yield "EOL"
    for one in following[:1]:
        yield from (f"+1w={one.folded}", f"+1s={one.shape}", f"+1k={one.kind}")
    for two in following[1:2]:
        yield from (f"+2w={two.folded}", f"+2s={two.shape}")
    for word in following:
        if word.folded in ENDS:
            return
        if word.is_told:
            yield f"R={word.folded}"
