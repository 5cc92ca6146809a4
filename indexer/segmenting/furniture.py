"""What belongs to the page and not to the text: stamps, running numbers and heads, page numbers, debris."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise, takewhile, zip_longest

from indexer.model import Furniture, FurnitureKind
from indexer.patterns.facts import receipts
from indexer.patterns.structure import documents, layout, pages
from indexer.segmenting.lines import Line

STAMP_RESIDUE = 8
"""Letters and digits that may stand beside a stamp on its line and still be debris of the stamp."""
DEBRIS_REACH = 6
"""Printed lines after a stamp in which debris of its logo and signature is looked for."""
DEBRIS = 8
"""Characters of such debris."""
FEW_PAGES = 10
"""Of fewer pages, one number alone is one of them."""
IDENTIFIERS = (layout.ACTES_IDENTIFIER, layout.DAMAGED_IDENTIFIER)
"""What a stamp prints of an act."""
SHORT_PAGE = 15
"""A page has so many lines, blank ones included."""
STAMPED_HEAD = 2
"""So many lines that stand again around the identifier of an act are the head of its pages."""
HEAD_REPEATS = 3
"""A line that tops so many pages is a running head."""


def is_receipt(line: Line) -> bool:
    """Whether a line is a prefecture's stamp and next to nothing else."""
    rest = layout.STAMP.sub(" ", layout.STAMP_OPENS.sub(" ", line.flat))
    if receipts.STAMPED_DAY.search(rest):
        for identifier in IDENTIFIERS:
            rest = identifier.sub(" ", rest)
    if rest == line.flat or documents.OPENS_PART.match(line.flat):
        return False
    rest = layout.STAMP_DATE.regex.sub(" ", rest)
    return sum(c.isalnum() for c in rest) <= STAMP_RESIDUE


def _receipts(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    found: dict[int, FurnitureKind] = {}
    since = DEBRIS_REACH
    for position, line in enumerate(lines):
        if line.blank:
            continue
        stamped = is_receipt(line) or (since < DEBRIS_REACH and layout.PUBLISHED_DAY.match(line.flat))
        since = 0 if stamped else since + 1
        debris = 0 < since <= DEBRIS_REACH and _is_debris(line)
        if since == 0 or debris:
            found[position] = FurnitureKind.NOISE if debris else FurnitureKind.RECEIPT
    return found


def _is_debris(line: Line) -> bool:
    said = layout.WORD.search(line.flat) or layout.LINK_WORD.match(line.flat)
    return len(line.text) <= DEBRIS and not said


def _page_marks(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    return {n: FurnitureKind.PAGE_NUMBER for n, line in enumerate(lines) if pages.PAGE_MARK.match(line.flat)}


def _footers(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """Lines that end with a page number and are else the same, three times at least, the number growing."""
    groups: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for position, line in enumerate(lines):
        match = pages.FOOTER.match(line.flat) if line.flat[-1:].isdigit() else None
        if match:
            groups[match["head"].strip(" -")].append((position, int(match["page"])))
    return {
        position: FurnitureKind.PAGE_NUMBER
        for counted in groups.values()
        if len(counted) >= HEAD_REPEATS and all(a[1] < b[1] for a, b in pairwise(counted))
        for position, _ in counted
    }


def _counted_pages(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """« 3 / 12 » alone on a line, counting up by one of the same total, each a page below the last."""
    groups: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for position, line in enumerate(lines):
        match = pages.PAGE_OF.match(line.flat)
        if match:
            groups[match["pages"]].append((position, int(match["page"])))
    return {
        position: FurnitureKind.PAGE_NUMBER
        for total, counted in groups.items()
        if _are_pages(counted, int(total)) and all(_a_page_below(a, b) for a, b in pairwise(counted))
        for position, _ in counted
    }


def _are_pages(counted: Sequence[tuple[int, int]], total: int) -> bool:
    """Whether there are several, or « 1 / 2 » at the end of a page: no act has so low a number of so early a year."""
    position, page = counted[0]
    return len(counted) > 1 or (position >= SHORT_PAGE and page <= total < FEW_PAGES)


def _a_page_below(above: tuple[int, int], below: tuple[int, int]) -> bool:
    return below[1] == above[1] + 1 and below[0] - above[0] >= SHORT_PAGE


def _page_edges(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """Bare numbers beside a form feed."""
    printed = [n for n, line in enumerate(lines) if not line.blank]
    return {
        n: FurnitureKind.PAGE_NUMBER
        for n, below in zip_longest(printed, printed[1:])
        if pages.BARE_NUMBER.match(lines[n].flat)
        and (below is None or lines[n].raw.startswith("\f") or lines[below].raw.startswith("\f"))
    }


def _page_heads(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    tops = [n for n, line in enumerate(lines) if line.raw.startswith("\f") and len(line.flat) >= 12]
    often = Counter(lines[n].flat for n in tops)
    return {n: FurnitureKind.RUNNING_HEAD for n in tops if often[lines[n].flat] >= HEAD_REPEATS}


def _stamped_heads(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """What each page repeats around the identifier of its act, from the second page of the act on."""
    found: dict[int, FurnitureKind] = {}
    printed = [n for n, line in enumerate(lines) if not line.blank]
    stamps = [(k, m["number"]) for k, n in enumerate(printed) if (m := layout.ACTES_IDENTIFIER.search(lines[n].flat))]
    for (above, number), (below, again) in pairwise(stamps):
        if number == again:
            texts = (lines[n].flat for n in printed[above + 1 : below])
            after = _same(texts, (lines[n].flat for n in printed[below + 1 :]))
            texts = (lines[n].flat for n in reversed(printed[:above]))
            before = _same(texts, (lines[n].flat for n in reversed(printed[above + 1 : below])))
            if before + after >= STAMPED_HEAD:
                found |= dict.fromkeys(printed[below - before : below + after + 1], FurnitureKind.RUNNING_HEAD)
    return found


def _same(some: Iterable[str], others: Iterable[str]) -> int:
    """How many texts are the same, from the first on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))


FINDERS: tuple[Callable[[Sequence[Line]], dict[int, FurnitureKind]], ...] = (
    _stamped_heads,
    _page_heads,
    _page_edges,
    _counted_pages,
    _footers,
    _page_marks,
    _receipts,
)


def find_furniture(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """Positions in `lines` of what is furniture wherever it stands; running titles are found later."""
    found: dict[int, FurnitureKind] = {}
    for finder in FINDERS:
        found |= finder(lines)
    return found


def as_records(lines: Sequence[Line], found: dict[int, FurnitureKind]) -> tuple[Furniture, ...]:
    """The furniture by line number; a line of which a piece is text is no furniture."""
    kept = {line.number for n, line in enumerate(lines) if n not in found and not line.blank}
    kinds = {lines[n].number: kind for n, kind in sorted(found.items())}
    return tuple(Furniture(kind=kind, line=number) for number, kind in kinds.items() if number not in kept)
