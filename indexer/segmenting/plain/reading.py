"""The lines of a source as every rule sees them: the steps that make a layout plain, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from indexer.model import FurnitureKind
from indexer.patterns import layout
from indexer.segmenting.furniture import find_furniture
from indexer.segmenting.lines import Line, joined, make_line
from indexer.segmenting.plain.flattened import is_flattened, parts
from indexer.segmenting.plain.rows import with_rows
from indexer.segmenting.plain.spacing import even
from indexer.segmenting.plain.widths import runs
from indexer.segmenting.plain.words import make_lexicon, make_whole

REACH = 3
"""Physical lines over which a divided word is looked for, unless furniture stands between."""


def read_lines(lines: Sequence[str]) -> list[Line]:
    """Lines of a source, numbered from 1; pieces of one share its number, a line of several knows them all."""
    cut = parts if is_flattened(lines) else _pieces
    printed = [make_line(number, piece) for number, raw in enumerate(even(lines), 1) for piece in cut(raw)]
    furniture = find_furniture(printed)
    texts = _whole_words(printed, furniture)
    found: list[Line] = []
    kinds: dict[int, FurnitureKind] = {}
    position = 0
    for run in runs(printed, frozenset(furniture)):
        if position in furniture:
            kinds[len(found)] = furniture[position]
        pieces = texts[position : position + len(run)]
        plain = len(run) == 1 and pieces[0] == run[0].text
        found.append(run[0] if plain else joined(run, pieces))
        position += len(run)
    return with_rows(found, kinds)


def _pieces(raw: str) -> list[str]:
    glued = layout.GLUED_BOLD.match(raw)
    return [glued["before"], glued["after"]] if glued else [raw]


def _whole_words(lines: Sequence[Line], furniture: Mapping[int, FurnitureKind]) -> list[str]:
    """The text of each line, words that were divided at its end made whole."""
    texts = [line.text for line in lines]
    lexicon = make_lexicon(lines)
    running = [n for n, line in enumerate(lines) if n not in furniture and _runs(line)]
    for above, below in pairwise(running):
        near = below - above <= REACH or any(n in furniture for n in range(above + 1, below))
        whole = make_whole(texts[above], texts[below], lexicon) if near else None
        if whole:
            texts[above], texts[below] = whole
    return texts


def _runs(line: Line) -> bool:
    return not (line.blank or "\t" in line.text or layout.LAYOUT_GAP.search(line.raw))
