"""Stamps of prefectures: what they print on a page, their debris, and the heads that their identifier tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, pairwise, takewhile

from indexer.model import FurnitureKind
from indexer.patterns.facts import receipts
from indexer.patterns.structure import documents, layout
from indexer.segmenting.lines import Line, PageParts, printed_positions

STAMP_RESIDUE = 8
"""Letters and digits that may stand beside a stamp on its line and still be debris of the stamp."""
DEBRIS_REACH = 6
"""Printed lines after a stamp in which debris of its logo and signature is looked for."""
DEBRIS = 8
"""Characters of such debris."""
IDENTIFIERS = (layout.ACTES_IDENTIFIER, layout.DAMAGED_IDENTIFIER)
"""What a stamp prints of an act."""
STAMPED_HEAD = 2
"""So many lines that stand again around the identifier of an act are the head of its pages."""


def find_receipts(lines: Sequence[Line]) -> PageParts:
    """Stamps, and debris of their logo and signature right below them."""
    found: PageParts = {}
    since = DEBRIS_REACH
    for position in printed_positions(lines):
        kind = _of_stamp(lines[position], since)
        since = 0 if kind is FurnitureKind.RECEIPT else since + 1
        if kind:
            found[position] = kind
    return found


def _is_receipt(line: Line) -> bool:
    """Whether a line is a prefecture's stamp and next to nothing else."""
    rest = layout.STAMP.sub(" ", layout.STAMP_OPENS.sub(" ", line.flat))
    if receipts.STAMPED_DAY.search(rest):
        for identifier in IDENTIFIERS:
            rest = identifier.sub(" ", rest)
    if rest == line.flat or documents.OPENS_PART.match(line.flat):
        return False
    rest = layout.STAMP_DATE.regex.sub(" ", rest)
    return sum(c.isalnum() for c in rest) <= STAMP_RESIDUE


def _of_stamp(line: Line, since: int) -> FurnitureKind | None:
    """What a line is of a stamp, so many printed lines below one: the stamp, its day alone, or its debris."""
    below = since < DEBRIS_REACH
    if _is_receipt(line) or (below and layout.PUBLISHED_DAY.match(line.flat)):
        return FurnitureKind.RECEIPT
    return FurnitureKind.NOISE if below and _is_debris(line) else None


def _is_debris(line: Line) -> bool:
    said = layout.WORD.search(line.flat) or layout.LINK_WORD.match(line.flat)
    return len(line.text) <= DEBRIS and not said


def stamped_heads(lines: Sequence[Line]) -> PageParts:
    """What each page repeats around the identifier of its act, from the second page of the act on."""
    printed = printed_positions(lines)
    texts = [lines[n].flat for n in printed]
    stamps = [(k, m["number"]) for k, text in enumerate(texts) if (m := layout.ACTES_IDENTIFIER.search(text))]
    same_act = ((above, below) for (above, one), (below, other) in pairwise(stamps) if one == other)
    heads = [printed[_repeated(texts, above, below)] for above, below in same_act]
    return dict.fromkeys(chain.from_iterable(heads), FurnitureKind.RUNNING_HEAD)


def _repeated(texts: Sequence[str], above: int, below: int) -> slice:
    """Positions around the second of two stamps where the lines around the first stand again; none when few do."""
    between = texts[above + 1 : below]
    before = _same(reversed(texts[:above]), reversed(between))
    after = _same(between, texts[below + 1 :])
    return slice(below - before, below + after + 1) if before + after >= STAMPED_HEAD else slice(0)


def _same(some: Iterable[str], others: Iterable[str]) -> int:
    """How many texts are the same, from the first on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))
