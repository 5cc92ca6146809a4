"""What belongs to the page and not to the text: stamps, running numbers and heads, page numbers, debris."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise, takewhile, zip_longest
from operator import attrgetter

from indexer.model import Furniture, FurnitureKind
from indexer.patterns.core import Pattern
from indexer.patterns.facts import facts, receipts
from indexer.patterns.structure import documents, heads, items, layout, pages
from indexer.segmenting.lines import Line
from indexer.sequences import grouped

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
OF_ACT = (heads.ACT_TITLE, heads.OBJECT_LABEL, heads.HEAD_NUMBER, items.LONE_CODE, facts.NUMBER_SIGN)
"""What names an act, which its pages may repeat."""
HEAD_LENGTH = 12
"""Characters of one: a shorter line tops several pages by chance."""

Found = dict[int, FurnitureKind]
"""What some lines are, by position."""


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


def _receipts(lines: Sequence[Line]) -> Found:
    found: Found = {}
    since = DEBRIS_REACH
    for position in _printed(lines):
        kind = _of_stamp(lines[position], since)
        since = 0 if kind is FurnitureKind.RECEIPT else since + 1
        if kind:
            found[position] = kind
    return found


def _of_stamp(line: Line, since: int) -> FurnitureKind | None:
    """What a line is of a stamp, so many printed lines below one: the stamp, its day alone, or its debris."""
    below = since < DEBRIS_REACH
    if is_receipt(line) or (below and layout.PUBLISHED_DAY.match(line.flat)):
        return FurnitureKind.RECEIPT
    return FurnitureKind.NOISE if below and _is_debris(line) else None


def _is_debris(line: Line) -> bool:
    said = layout.WORD.search(line.flat) or layout.LINK_WORD.match(line.flat)
    return len(line.text) <= DEBRIS and not said


def _page_marks(lines: Sequence[Line]) -> Found:
    return {n: FurnitureKind.PAGE_NUMBER for n, line in enumerate(lines) if pages.PAGE_MARK.match(line.flat)}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """A line that may print the number of its page."""

    position: int
    page: int
    beside: str
    """What it prints beside the number: the same on each page."""


def _counted(
    lines: Sequence[Line], positions: Iterable[int], pattern: Pattern, beside: str
) -> Iterator[_Counted]:
    for n in positions:
        if match := pattern.match(lines[n].flat):
            yield _Counted(position=n, page=int(match["page"]), beside=match[beside].strip(" -"))


def _page_numbers(found: Iterable[_Counted], number_pages: Callable[[Sequence[_Counted]], bool]) -> Found:
    series = grouped(found, attrgetter("beside")).values()
    numbers = (one.position for counted in series if number_pages(counted) for one in counted)
    return dict.fromkeys(numbers, FurnitureKind.PAGE_NUMBER)


def _footers(lines: Sequence[Line]) -> Found:
    """Lines that end with a page number and are else the same, three times at least, the number growing."""
    numbered = (n for n, line in enumerate(lines) if line.flat[-1:].isdigit())
    return _page_numbers(_counted(lines, numbered, pages.FOOTER, "head"), _grow)


def _grow(counted: Sequence[_Counted]) -> bool:
    return len(counted) >= HEAD_REPEATS and all(above.page < below.page for above, below in pairwise(counted))


def _counted_pages(lines: Sequence[Line]) -> Found:
    """« 3 / 12 » alone on a line, counting up by one of the same total, each a page below the last."""
    return _page_numbers(_counted(lines, range(len(lines)), pages.PAGE_OF, "pages"), _are_pages)


def _are_pages(counted: Sequence[_Counted]) -> bool:
    """Whether there are several, or « 1 / 2 » at the end of a page: no act has so low a number of so early a year."""
    if len(counted) > 1:
        return all(_a_page_below(above, below) for above, below in pairwise(counted))
    (only,) = counted
    return only.position >= SHORT_PAGE and only.page <= int(only.beside) < FEW_PAGES


def _a_page_below(above: _Counted, below: _Counted) -> bool:
    return below.page == above.page + 1 and below.position - above.position >= SHORT_PAGE


def _printed(lines: Sequence[Line]) -> list[int]:
    """Positions of the lines that are not blank."""
    return [n for n, line in enumerate(lines) if not line.blank]


def _page_edges(lines: Sequence[Line]) -> Found:
    """Bare numbers beside a form feed."""
    printed = _printed(lines)
    return {
        n: FurnitureKind.PAGE_NUMBER
        for n, below in zip_longest(printed, printed[1:])
        if pages.BARE_NUMBER.match(lines[n].flat)
        and (below is None or _turns(lines[n]) or _turns(lines[below]))
    }


def _turns(line: Line) -> bool:
    """Whether a page is marked to begin with a line."""
    return line.raw.startswith("\f")


def _page_heads(lines: Sequence[Line]) -> Found:
    tops = [n for n, line in enumerate(lines) if _turns(line) and len(line.flat) >= HEAD_LENGTH]
    often = Counter(lines[n].flat for n in tops)
    return {n: FurnitureKind.RUNNING_HEAD for n in tops if often[lines[n].flat] >= HEAD_REPEATS}


def _beside_marks(lines: Sequence[Line]) -> Found:
    """Lines that stand right beside the mark of a page and nowhere else: twice, or with the day of a session.

    What names the act is text where it stands first.
    """
    texts = [lines[n].flat for n in _printed(lines)]
    marked = [pages.PAGE_MARK.match(text) is not None for text in texts]
    beside = [k for k, mark in enumerate(marked) if not mark and any(marked[max(k - 1, 0) : k + 2])]
    often, times = Counter(texts[k] for k in beside), Counter(texts)
    running = {
        text
        for text, n in often.items()
        if len(text) >= HEAD_LENGTH and n == times[text] and (n > 1 or pages.SESSION_HEAD.match(text))
    }
    repeated = [n for n in _printed(lines) if lines[n].flat in running]
    firsts = {lines[n].flat: n for n in reversed(repeated) if any(lines[n].matched(p) for p in OF_ACT)}
    return {n: FurnitureKind.RUNNING_HEAD for n in repeated if firsts.get(lines[n].flat) != n}


def _stamped_heads(lines: Sequence[Line]) -> Found:
    """What each page repeats around the identifier of its act, from the second page of the act on."""
    printed = _printed(lines)
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


FINDERS: tuple[Callable[[Sequence[Line]], Found], ...] = (
    _stamped_heads,
    _page_heads,
    _beside_marks,
    _page_edges,
    _counted_pages,
    _footers,
    _page_marks,
    _receipts,
)


def find_furniture(lines: Sequence[Line]) -> Found:
    """Positions in `lines` of what is furniture wherever it stands; running titles are found later."""
    found: Found = {}
    for finder in FINDERS:
        found |= finder(lines)
    return found


def as_records(lines: Sequence[Line], found: Found) -> tuple[Furniture, ...]:
    """The furniture by line number; a line of which a piece is text is no furniture."""
    kept = {line.number for n, line in enumerate(lines) if n not in found and not line.blank}
    kinds = {lines[n].number: kind for n, kind in sorted(found.items())}
    return tuple(Furniture(kind=kind, line=number) for number, kind in kinds.items() if number not in kept)
