"""What belongs to the page and not to the text: stamps, running numbers and heads, page numbers, debris."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from indexer.french import first_date
from indexer.model import Furniture, FurnitureKind
from indexer.patterns.structure import pages
from indexer.patterns.structure.titles import ARTICLE
from indexer.segmenting.lines import Line, PageParts, printed_positions
from indexer.segmenting.pages.counting import counting_numbers
from indexer.segmenting.pages.numbers import (
    HEAD_REPEATS,
    counted_pages,
    footers,
    marked,
    page_edges,
    page_marks,
)
from indexer.segmenting.pages.stamps import find_receipts, stamped_heads
from indexer.segmenting.roles import role

HEAD_LENGTH = 12
"""Characters of a running head: a shorter line tops several pages by chance."""
TOLD = "PVDdvasp-"
"""Roles of lines that acts print alike, a vote or a signature: they may end a page, and are no head of it."""


def _page_heads(lines: Sequence[Line]) -> PageParts:
    tops = [n for n, line in enumerate(lines) if line.after_feed and len(line.flat) >= HEAD_LENGTH]
    often = Counter(lines[n].flat for n in tops)
    return {n: FurnitureKind.RUNNING_HEAD for n in tops if often[lines[n].flat] >= HEAD_REPEATS}


def _beside_marks(lines: Sequence[Line]) -> PageParts:
    """Lines that always stand on one side of the mark of a page: twice, or with the day of a session."""
    marks = marked(lines)
    if not marks:
        return {}
    printed = printed_positions(lines)
    times = Counter(lines[n].flat for n in printed)
    running = {text for text in _always_beside(lines, printed, marks, times) if _runs(text, times[text], lines)}
    repeated = [n for n in printed if lines[n].flat in running]
    return dict.fromkeys(_without_names(lines, repeated), FurnitureKind.RUNNING_HEAD)


def _always_beside(
    lines: Sequence[Line], printed: Sequence[int], marks: Sequence[int], times: Mapping[str, int]
) -> Iterator[str]:
    """Texts that stand on one side of a mark each time that they are printed."""
    places = [bisect_left(printed, mark) for mark in marks]
    for side in (-1, 1):
        near = Counter(_near(lines, printed, places, side))
        yield from (text for text, often in near.items() if often == times[text])


def _near(lines: Sequence[Line], printed: Sequence[int], places: Sequence[int], side: int) -> Iterator[str]:
    """Texts right above the marks of pages, with a side of -1, or right below them; no marks."""
    beside = sorted({n + side for n in places} - set(places))
    found = (lines[printed[n]] for n in beside if 0 <= n < len(printed))
    return (line.flat for line in found if _may_run(line))


def _may_run(line: Line) -> bool:
    """Whether a line may be a head: it is no piece of a sentence, no article, and tells nothing of an act."""
    if line.starts_lower or line.text[-1] in ".,;:" or ARTICLE.match(line.flat):
        return False
    return role(line) not in TOLD


def _runs(text: str, often: int, lines: Sequence[Line]) -> bool:
    """Whether a text is long enough for a head, and printed again, or of a session whose day another line tells."""
    return len(text) >= HEAD_LENGTH and (often > 1 or (_of_session(text) and _tells_again(text, lines)))


def _of_session(text: str) -> bool:
    return pages.SESSION_HEAD.match(text) is not None


def _tells_again(text: str, lines: Sequence[Line]) -> bool:
    """Whether another line tells the day that a text tells."""
    day = first_date(text)
    return any(line.flat != text and first_date(line.flat) == day for line in lines)


def _without_names(lines: Sequence[Line], repeated: Sequence[int]) -> list[int]:
    """Positions of heads; what names the act is text where it stands first."""
    names = (n for n in reversed(repeated) if pages.NAMES_ACT.search(lines[n].flat))
    firsts = {lines[n].flat: n for n in names}
    return [n for n in repeated if firsts.get(lines[n].flat) != n]


FINDERS: tuple[Callable[[Sequence[Line]], PageParts], ...] = (
    stamped_heads,
    _page_heads,
    _beside_marks,
    page_edges,
    counting_numbers,
    counted_pages,
    footers,
    page_marks,
    find_receipts,
)


def find_furniture(lines: Sequence[Line]) -> PageParts:
    """Positions in `lines` of what is furniture wherever it stands; running titles are found later."""
    found: PageParts = {}
    for finder in FINDERS:
        found |= finder(lines)
    return found


def as_records(lines: Sequence[Line], found: PageParts) -> tuple[Furniture, ...]:
    """The furniture by line number; a line of which a piece is text is no furniture."""
    kept = {line.number for n, line in enumerate(lines) if n not in found and not line.blank}
    kinds = {lines[n].number: kind for n, kind in sorted(found.items())}
    return tuple(Furniture(kind=kind, line=number) for number, kind in kinds.items() if number not in kept)
