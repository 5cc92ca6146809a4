"""Lines to blocks: paragraphs rejoined, lists, tables, signatures.

How far apart the lines of one paragraph stand differs by extraction: none, one or two blank lines between them.
`Style` measures it once per document, so the rules below hold for all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from indexer.model import Block, BlockKind
from indexer.patterns.structure import layout
from indexer.segmenting import tables
from indexer.segmenting.lines import Line

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the lines of a document are set."""

    step: int
    """Usual distance between the numbers of two lines of one paragraph: 1, or 2 when blank lines alternate."""
    width: int
    """Usual length of a full line, in characters."""


def measure(lines: Sequence[Line]) -> Style:
    """Style of a run of printed lines; of few lines, a neutral one."""
    steps = Counter(min(b.row - a.row, 3) for a, b in pairwise(lines) if b.starts_lower or len(a.text) > 60)
    step = steps.most_common(1)[0][0] if steps else 1
    lengths = sorted(len(line.text) for line in lines) or [0]
    return Style(step=max(step, 1), width=lengths[len(lengths) * 9 // 10])


def make_blocks(lines: Sequence[Line], style: Style, *, signing: bool = False) -> tuple[Block, ...]:
    """Blocks of a run of printed lines, in order; every word of every line stands in one of them.

    From a line that opens a signature, or from the first when they are `signing`, short lines belong to it.
    """
    found: list[Block] = []
    for is_table, group in groupby(tables.regions(lines), key=lambda region: region.kind is not None):
        for region in group:
            if is_table:
                found.append(tables.make_table(region))
                continue
            above: Line | None = None
            for paragraph in _paragraphs(region.lines, style):
                signing = (signing or _signs(paragraph)) and all(
                    len(line.text) <= SIGNATURE for line in paragraph
                )
                item = (
                    _is_item(paragraph[0], above) or layout.LONE_BULLET.match(paragraph[0].text) is not None
                )
                found.append(_block(paragraph, signing=signing, item=item))
                above = paragraph[-1]
    return tuple(_heading_something(found))


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
    if any(block.kind is BlockKind.SUBHEADING for block in below):
        return not any(block.kind is BlockKind.SUBHEADING for block in after)
    return any(
        block.kind is not BlockKind.PARAGRAPH or len(block.text) > SUBHEADING or block.text.endswith(ENDS)
        for block in below
    )


def _signs(paragraph: Sequence[Line]) -> bool:
    return layout.DONE_AT.match(paragraph[0].flat) is not None


def _paragraphs(lines: Sequence[Line], style: Style) -> Iterator[list[Line]]:
    current: list[Line] = []
    for line in lines:
        if current and not _joins(current, line, style):
            yield current
            current = []
        current.append(line)
    if current:
        yield current


def _joins(paragraph: Sequence[Line], line: Line, style: Style) -> bool:
    """Whether a line goes on with the paragraph above it."""
    above = paragraph[-1]
    if layout.LONE_BULLET.match(above.text) and len(paragraph) == 1:
        return True
    if _is_item(line, above) or layout.LONE_BULLET.match(line.text) or not LINKS.isdisjoint((above.flat, line.flat)):
        return False
    distance = line.row - above.row
    if line.starts_lower or above.hangs:
        opens = distance > 1 and layout.OPENS_SENTENCE.match(line.text)
        return distance <= style.step * REACH and not opens
    if (
        distance > style.step
        or layout.STARTS_PARAGRAPH.match(line.flat)
        or style.width >= ONE_PARAGRAPH_A_LINE
        or above.text.isupper() != line.text.isupper()
    ):
        return False
    ended = layout.SENTENCE_END.search(above.text) is not None
    return len(above.text) >= style.width * (FULL if ended else SHORT)


def _is_item(line: Line, above: Line | None) -> bool:
    """Whether a list item starts: at its bullet, or at the lone space that a lost bullet left after « : » or « ; »."""
    if layout.BULLET.match(line.text):
        return True
    if layout.STARTS_PARAGRAPH.match(line.flat):
        return False
    return above is not None and line.lone_space and above.text[-1:] in ":;" and above.row != line.row


def _block(paragraph: Sequence[Line], *, signing: bool, item: bool) -> Block:
    texts = [line.text for line in paragraph]
    kind = BlockKind.SIGNATURE if signing else BlockKind.LIST_ITEM if item else _kind(paragraph)
    text = "\n".join(texts) if signing else " ".join(texts)
    bullet = layout.BULLET.match(text) if kind == BlockKind.LIST_ITEM else None
    return Block(
        kind=kind,
        text=text[bullet.end() :] if bullet else text,
        start_line=paragraph[0].number,
        end_line=paragraph[-1].last,
        depth=_depth(paragraph[0], text) if bullet else 0,
    )


def _kind(paragraph: Sequence[Line]) -> BlockKind:
    first, last = paragraph[0], paragraph[-1]
    short = sum(len(line.text) for line in paragraph) <= SUBHEADING and len(paragraph) <= 2
    linked = first.starts_lower or first.flat in LINKS or layout.STARTS_PARAGRAPH.match(first.flat)
    named = not linked and not first.text[0].isdigit() and layout.WORD.search(first.flat)
    if short and named and last.text[-1:] not in ".;,:" and not layout.LABELLED.search(first.text):
        return BlockKind.SUBHEADING
    return BlockKind.PARAGRAPH


def _depth(line: Line, text: str) -> int:
    nested = layout.NESTED_BULLET.match(text) is not None
    return int(nested or 1 <= line.indent <= 8)
