"""Lines to blocks: paragraphs rejoined, lists, tables, signatures.

How far apart the lines of one paragraph stand differs by extraction: none, one or two blank lines between them.
`Style` measures it once per document, so the rules below hold for all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from indexer.model import Block, BlockKind
from indexer.patterns.structure import layout
from indexer.segmenting import tables
from indexer.segmenting.items.page_width import usual_width
from indexer.segmenting.lines import Line
from indexer.sequences import runs

ONE_PARAGRAPH_A_LINE = 180
"""If lines are commonly as long as this, each holds a whole paragraph."""
SHORT = 0.65
"""A line shorter than this share of the usual width ends its paragraph."""
FULL = 0.9
"""A line that ends a sentence and is as long as this goes on all the same."""
SUBHEADING = 90
"""A subheading is never longer."""
REACH = 3
"""Steps over which a sentence that was cut is still joined: a page may turn inside it."""
LINKS = frozenset({"et", "entre"})
"""Words that part the parties of an agreement, alone on their line."""
ENDS = (".", ":", ";", "?", "!")
"""What a short paragraph ends with, and a cell of a table does not."""
SIGNATURE = 70
"""Nor is a line of a signature."""
SUBHEADING_LINES = 2
"""Nor has a subheading more lines."""
SENTENCE = 60
"""So many characters right above a printed line are the start of a sentence: how far apart they stand is measured."""
FAR = 3
"""Steps that are so long or longer are alike: no text is set so wide."""
NESTED_INDENT = 8
"""A list inside another stands so many spaces from the margin; what stands further is set apart otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the lines of a document are set."""

    step: int
    """Usual distance between the numbers of two lines of one paragraph: 1, or 2 when blank lines alternate."""
    width: int
    """Usual length of a full line, in characters."""


def measure(lines: Sequence[Line]) -> Style:
    """Style of a run of printed lines; of few lines, a neutral one."""
    steps = Counter(
        min(below.rows_below(above), FAR)
        for above, below in pairwise(lines)
        if below.starts_lower or len(above.text) > SENTENCE
    )
    ((step, _),) = steps.most_common(1) or [(1, 0)]
    return Style(step=max(step, 1), width=usual_width(lines))


def make_blocks(lines: Sequence[Line], style: Style, *, signing: bool = False) -> tuple[Block, ...]:
    """Blocks of a run of printed lines, in order; every word of every line stands in one of them.

    From a line that opens a signature, or from the first when they are `signing`, short lines belong to it.
    """
    return tuple(_heading_something(list(_blocks(lines, style, signing=signing))))


def _blocks(lines: Sequence[Line], style: Style, *, signing: bool) -> Iterator[Block]:
    for region in tables.regions(lines):
        if region.kind is not None:
            yield tables.make_table(region)
            continue
        paragraphs = list(runs(region.lines, partial(_joins, style=style)))
        lasts = [None, *(paragraph[-1] for paragraph in paragraphs)]
        for above, paragraph in zip(lasts, paragraphs, strict=False):
            signing = (signing or _signs(paragraph)) and _is_short(paragraph)
            yield _block(paragraph, signing=signing, item=_opens_item(paragraph[0], above))


def _heading_something(blocks: Sequence[Block]) -> list[Block]:
    """Blocks; short ones that stand over nothing are paragraphs: cells of a table, addresses, lines of a head."""
    found: list[Block] = []
    for block in reversed(blocks):
        if block.kind is BlockKind.SUBHEADING and not _can_be_headed(found[-1:], found[-2:-1]):
            block = replace(block, kind=BlockKind.PARAGRAPH)
        found.append(block)
    return found[::-1]


def _can_be_headed(below: Sequence[Block], after: Sequence[Block]) -> bool:
    """Whether what stands below a short line is a text, a list or a table; one more subheading may stand between."""
    if _subheads(below):
        return not _subheads(after)
    return any(block.kind is not BlockKind.PARAGRAPH or _is_text(block) for block in below)


def _subheads(blocks: Sequence[Block]) -> bool:
    return any(block.kind is BlockKind.SUBHEADING for block in blocks)


def _is_text(block: Block) -> bool:
    """Whether a paragraph says something: a cell of a table is short and ends like none."""
    return len(block.text) > SUBHEADING or block.text.endswith(ENDS)


def _signs(paragraph: Sequence[Line]) -> bool:
    return layout.DONE_AT.match(paragraph[0].flat) is not None


def _is_short(paragraph: Sequence[Line]) -> bool:
    """Whether all lines of a paragraph may stand in a signature."""
    return all(len(line.text) <= SIGNATURE for line in paragraph)


def _joins(paragraph: Sequence[Line], line: Line, *, style: Style) -> bool:
    """Whether a line goes on with the paragraph above it."""
    above = paragraph[-1]
    if len(paragraph) == 1 and above.lone_bullet:
        return True
    if _opens_item(line, above) or not LINKS.isdisjoint((above.flat, line.flat)):
        return False
    if line.starts_lower or above.hangs:
        return _ends_sentence(above, line, style)
    near = line.rows_below(above) <= style.step
    return near and not _starts_anew(above, line, style) and _is_full(above, style)


def _ends_sentence(above: Line, line: Line, style: Style) -> bool:
    """Whether a line ends the sentence that the one above leaves open; a page may turn inside it."""
    distance = line.rows_below(above)
    opens = distance > 1 and layout.OPENS_SENTENCE.match(line.text)
    return distance <= style.step * REACH and not opens


def _starts_anew(above: Line, line: Line, style: Style) -> bool:
    """Whether a line right below another opens a paragraph of its own, by its words, its case or the style."""
    if style.width >= ONE_PARAGRAPH_A_LINE or layout.STARTS_PARAGRAPH.match(line.flat):
        return True
    return above.text.isupper() != line.text.isupper()


def _is_full(line: Line, style: Style) -> bool:
    """Whether a line is so long that a paragraph goes on below it; the more so where it ends a sentence."""
    ended = layout.SENTENCE_END.search(line.text) is not None
    return len(line.text) >= style.width * (FULL if ended else SHORT)


def _opens_item(line: Line, above: Line | None) -> bool:
    """Whether a list item starts: at its bullet, or at the lone space that a lost bullet left after « : » or « ; »."""
    if line.bulleted or line.lone_bullet:
        return True
    if above is None or not line.lone_space or above.text[-1:] not in ":;" or above.row == line.row:
        return False
    return layout.STARTS_PARAGRAPH.match(line.flat) is None


def _block(paragraph: Sequence[Line], *, signing: bool, item: bool) -> Block:
    texts = [line.text for line in paragraph]
    block = Block(
        kind=BlockKind.LIST_ITEM if item else _kind(paragraph),
        text=" ".join(texts),
        start_line=paragraph[0].number,
        end_line=paragraph[-1].last,
    )
    if signing:
        return replace(block, kind=BlockKind.SIGNATURE, text="\n".join(texts))
    bullet = layout.BULLET.match(block.text) if item else None
    return (
        replace(block, text=block.text[bullet.end() :], depth=_depth(paragraph[0], block.text))
        if bullet
        else block
    )


def _kind(paragraph: Sequence[Line]) -> BlockKind:
    short = sum(len(line.text) for line in paragraph) <= SUBHEADING and len(paragraph) <= SUBHEADING_LINES
    return BlockKind.SUBHEADING if short and _names(paragraph) else BlockKind.PARAGRAPH


def _names(paragraph: Sequence[Line]) -> bool:
    """Whether the words of a short paragraph name what stands below, as no sentence, figure or field of a form does."""
    first, last = paragraph[0], paragraph[-1]
    if _goes_on(first) or first.text[0].isdigit() or last.text[-1:] in ".;,:€":
        return False
    return layout.WORD.search(first.flat) is not None and not layout.LABELLED.search(first.text)


def _goes_on(line: Line) -> bool:
    """Whether a line is a piece of a sentence or a formula."""
    return line.starts_lower or line.flat in LINKS or layout.STARTS_PARAGRAPH.match(line.flat) is not None


def _depth(line: Line, text: str) -> int:
    """0 for a list, 1 for one inside another."""
    return int(layout.NESTED_BULLET.match(text) is not None or 1 <= line.indent <= NESTED_INDENT)
