"""The lines of a source as every rule sees them: the steps that make a layout plain, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, pairwise

from indexer.model import FurnitureKind
from indexer.patterns.structure import layout
from indexer.segmenting.lines import Line, joined, make_line
from indexer.segmenting.pages.furniture import find_furniture
from indexer.segmenting.plain.flattened import is_flattened, parts
from indexer.segmenting.plain.glued import titled_apart
from indexer.segmenting.plain.ligatures import with_ligatures
from indexer.segmenting.plain.rows import with_rows
from indexer.segmenting.plain.spacing import even, without_margin
from indexer.segmenting.plain.widths import runs
from indexer.segmenting.plain.words import make_lexicon, make_whole

REACH = 3
"""Physical lines over which a divided word is looked for, unless furniture stands between."""
TIMES = 2
"""A text broken at a width may have been broken at a greater one before."""

Kinds = Mapping[int, FurnitureKind]
NOTHING: Kinds = {}


def read_lines(
    lines: Sequence[str], printed: Kinds = NOTHING, strong: frozenset[int] = frozenset()
) -> list[Line]:
    """Lines of a source, numbered from 1; pieces of one share its number, a line of several knows them all.

    `printed` are kinds of furniture by number, `strong` numbers of lines that stand out, as the pages of a file show
    them.
    """
    whole = _made(lines)
    kinds = _kinds(whole, printed)
    texts = _whole_words(whole, kinds)
    for _ in range(TIMES):
        broken = whole
        whole, kinds = _unbroken(broken, texts, kinds)
        if whole == broken:
            break
        texts = [line.text for line in whole]
    if is_flattened(whole):
        whole = [*chain.from_iterable(map(parts, whole))]
        kinds = _kinds(whole, printed)
    parted = [*chain.from_iterable(map(titled_apart, whole))]
    if len(parted) > len(whole):
        whole, kinds = parted, _kinds(parted, printed)
    return with_rows(_marked(whole, strong), kinds)


def _made(lines: Sequence[str]) -> list[Line]:
    """Lines from their text as received."""
    received = without_margin(lines)
    evened = even(received)
    stretched = [len(long.rstrip()) - len(raw.rstrip()) for long, raw in zip(received, evened, strict=True)]
    numbered = enumerate(zip(evened, stretched, strict=True), 1)
    return with_ligatures([make_line(n, piece, more) for n, (raw, more) in numbered for piece in _pieces(raw)])


def _kinds(lines: Sequence[Line], printed: Kinds) -> Kinds:
    """What is furniture, by position: as pages show it, else as the text does."""
    shown = {n: printed[line.number] for n, line in enumerate(lines) if line.number in printed}
    return shown | find_furniture(lines)


def _marked(lines: Sequence[Line], strong: Set[int]) -> list[Line]:
    """The lines, those that stand out known for it by their numbers."""
    return [replace(line, strong=True) if line.number in strong else line for line in lines]


def _pieces(raw: str) -> list[str]:
    glued = layout.GLUED_BOLD.match(raw)
    return [glued["before"], glued["after"]] if glued else [raw]


def _unbroken(lines: Sequence[Line], texts: Sequence[str], furniture: Kinds) -> tuple[list[Line], Kinds]:
    """Lines that the width of the page cut, whole again with these texts; and what is furniture among them."""
    together = [*runs(lines, frozenset(furniture))]
    if len(together) == len(lines) and texts == [line.text for line in lines]:
        return list(lines), furniture
    found: list[Line] = []
    kinds: dict[int, FurnitureKind] = {}
    position = 0
    for run in together:
        if position in furniture and len(run) == 1:
            kinds[len(found)] = furniture[position]
        pieces = texts[position : position + len(run)]
        found.append(_as_one(run, pieces, some_were=len(together) < len(lines)))
        position += len(run)
    return found, kinds


def _as_one(run: Sequence[Line], pieces: Sequence[str], *, some_were: bool) -> Line:
    """One line of a run; where some were several, one that was none is whole: a smaller width had broken it before."""
    if pieces != [run[0].text]:
        return joined(run, pieces)
    return replace(run[0], breaks=()) if some_were and run[0].breaks else run[0]


def _whole_words(lines: Sequence[Line], furniture: Iterable[int]) -> list[str]:
    """The text of each line, words that were divided at its end made whole."""
    texts = [line.text for line in lines]
    lexicon = make_lexicon(lines)
    for above, below in _followed(lines, frozenset(furniture)):
        whole = make_whole(texts[above], texts[below], lexicon)
        if whole:
            texts[above], texts[below] = whole
    return texts


def _followed(lines: Sequence[Line], page: Set[int]) -> Iterator[tuple[int, int]]:
    """Positions of lines of running text with that of the next one, where no more than a page's turn lies between."""
    running = [n for n, line in enumerate(lines) if n not in page and _runs(line)]
    for above, below in pairwise(running):
        if below - above <= REACH or not page.isdisjoint(range(above + 1, below)):
            yield above, below


def _runs(line: Line) -> bool:
    return not (line.blank or "\t" in line.text or line.gapped)
