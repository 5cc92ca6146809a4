"""Where the documents of a bundle open.

All rules work on the *printed* lines: neither blank nor furniture. They state how French acts are written:
a deliberation opens with a head (who, which body, which session, who was present), an agreement with its
title and « entre » the parties, an annex with its word, a report with its word or with a head without attendance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from indexer.model import DocumentKind
from indexer.patterns.core import Pattern
from indexer.patterns.facts import orders
from indexer.patterns.first import FirstOf
from indexer.patterns.structure import documents, heads, items
from indexer.segmenting.bundles.agreements import find_agreements, find_annexes
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.items.series import shape
from indexer.segmenting.lines import Line, any_tells, first_match

HEAD_REACH = 14
"""Printed lines in which the marks of a head stand together."""
ATTENDANCE_REACH = 45
"""Printed lines from the top of a head to its attendance or its first visa."""
REPORT_REACH = 200
"""Printed lines from the title of a report to what makes it one."""
TITLE_LINES = 6
"""A title is never longer;"""
TITLE_LENGTH = 110
"""nor is a line of it, in characters."""
ANCHOR_LENGTH = 220
"""Nor is a line that a head is known by: a longer one is a sentence that names a session."""
NAME_LENGTH = 60
"""Nor is the name of an authority in capitals."""
PAGE_GAP = 6
"""Lines of the source between two printed ones that are more than a blank or two: the foot and the head of pages."""
ORDER_REACH = 80
"""Printed lines from the title of an order to what it orders."""
ORDERS = (
    (orders.ORDER_TITLE, DocumentKind.ORDER),
    (orders.DECISION_TITLE, DocumentKind.DECISION),
)
"""Titles of acts of one person."""
ONE_PERSON = frozenset(kind for _, kind in ORDERS)


HEAD_MARKS: dict[str, Pattern] = {
    "act": heads.ACT_TITLE,
    "session": heads.SESSION_LINE,
    "body": heads.BODY_LINE,
    "minutes": heads.MINUTES_TITLE,
    "attendance": heads.ATTENDANCE_LINE,
    "formula": heads.SESSION_FORMULA,
}
_OPENS = FirstOf([pattern for pattern in HEAD_MARKS.values() if pattern.opens_line])
_ANYWHERE = {name: pattern for name, pattern in HEAD_MARKS.items() if not pattern.opens_line}
ANCHORS = {"act", "session", "body", "minutes"}
FEWEST_MARKS = 2
"""Marks of which a head has several;"""
WEAK = ({"act", "body"}, {"body", "formula"})
"""these stand together in a sentence too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What below a head with some marks tells the kind of its document."""

    pattern: Pattern
    kind: DocumentKind
    marks: Set[str] = frozenset()
    reach: int | None = None
    """Printed lines; None for all up to the next head."""


TOLD = (
    _Told(pattern=heads.ATTENDANCE_LINE, kind=DocumentKind.DELIBERATION, reach=ATTENDANCE_REACH),
    _Told(pattern=items.VOTED, kind=DocumentKind.DELIBERATION, marks=frozenset({"act"})),
    _Told(pattern=heads.OBJECT_LABEL, kind=DocumentKind.DELIBERATION, marks=frozenset({"act", "session"})),
    _Told(pattern=documents.REPORT_TEXT, kind=DocumentKind.REPORT, marks=frozenset({"session"})),
)
"""The first row that fits."""
ABOVE_HEAD = (heads.AUTHORITY_LINE, heads.HEAD_NUMBER, items.LONE_CODE, heads.EMBLEM)
"""What lines above the anchor of a head start with."""


def _marks(line: Line) -> set[str]:
    possible = _ANYWHERE if _OPENS.rank(line.flat) is None else HEAD_MARKS
    return {name for name, pattern in possible.items() if pattern.search(line.flat)}


def _title_like(line: Line) -> bool:
    """Whether a line above the title of a report may go with it: short, and no piece of a sentence or a list."""
    if not 0 < len(line.text) <= TITLE_LENGTH or line.text[-1] in ".;,:":
        return False
    return not (line.starts_lower or line.bulleted)


def find_heads(printed: Sequence[Line]) -> Iterator[Opening]:
    """Deliberations, and reports that open like one."""
    marks = [_marks(line) for line in printed]
    position, known, last = 0, "", -HEAD_REACH
    while position < len(printed):
        anchored = marks[position] & ANCHORS and not _same_head(printed, last, position)
        kind = _head_kind(printed, marks, position, known) if anchored else None
        if kind is None:
            position += 1
            continue
        last = position
        known = known or shape(printed[position].text)
        yield Opening(start=_head_top(printed, position), title=position, kind=kind)
        position = _head_end(printed, position)


def _same_head(printed: Sequence[Line], last: int, position: int) -> bool:
    """Whether a head goes on that opened a few lines above, where nobody is said to sit or to decide in between."""
    near = printed[max(last, 0) : position]
    told = any_tells(near, heads.ATTENDANCE_LINE) or any_tells(near, items.VOTED)
    return position - last < HEAD_REACH and not told


def _next_head(printed: Sequence[Line], known: str, position: int) -> int:
    """Where the head of the first act is printed again; nothing below belongs to what stands above."""
    reach = range(position + 1, min(position + ATTENDANCE_REACH, len(printed)))
    return next((n for n in reach if known and shape(printed[n].text) == known), len(printed))


def _head_kind(
    printed: Sequence[Line], marks: Sequence[set[str]], position: int, known: str
) -> DocumentKind | None:
    line = printed[position]
    end = _next_head(printed, known, position)
    near: set[str] = set().union(*marks[position : min(position + HEAD_REACH, end)])
    if line.starts_lower or len(line.text) > ANCHOR_LENGTH or not _is_head(near):
        return None
    reach = printed[position : min(_next_anchor(marks, position), end)]
    told = (row.kind for row in TOLD if row.marks <= near and any_tells(reach[: row.reach], row.pattern))
    return next(told, None)


def _is_head(marks: Set[str]) -> bool:
    """Whether marks that stand together are those of a head."""
    return len(marks) >= FEWEST_MARKS and not any(marks <= weak for weak in WEAK)


def _next_anchor(marks: Sequence[set[str]], position: int) -> int:
    following = (n for n in range(position + HEAD_REACH, len(marks)) if "act" in marks[n])
    return next(following, len(marks))


def _head_end(printed: Sequence[Line], position: int) -> int:
    """Where a head ends; one that is repeated opens the next act, however short this one is."""
    first = shape(printed[position].text)
    for n in range(position + 1, min(position + ATTENDANCE_REACH, len(printed))):
        if heads.HEAD_END.match(printed[n].flat) or shape(printed[n].text) == first:
            return n
    return position + HEAD_REACH


def _head_top(printed: Sequence[Line], position: int) -> int:
    """First line of the head: the authority, the number and the formulas printed above the anchor."""
    top = position
    while top > 0 and position - top < TITLE_LINES and _above_head(printed, top):
        top -= 1
    return top


def _above_head(printed: Sequence[Line], top: int) -> bool:
    """Whether the line above a head belongs to it: it says so, or stands in capitals at the top of the page."""
    line = printed[top - 1]
    if heads.SESSION_FORMULA.search(line.flat) or any(pattern.match(line.flat) for pattern in ABOVE_HEAD):
        return True
    return line.text.isupper() and len(line.text) <= NAME_LENGTH and _gap_is_page(printed, top - 1, line)


def _gap_is_page(printed: Sequence[Line], position: int, line: Line) -> bool:
    """Whether a page turns before the line: furniture or a mark stands between it and the line above."""
    return line.page_top or position == 0 or line.number - printed[position - 1].number > PAGE_GAP


def find_reports(printed: Sequence[Line]) -> Iterator[Opening]:
    """Reports that are called so."""
    for position, line in enumerate(printed):
        named = documents.REPORT_TITLE.match(line.flat) and not (line.starts_lower or _is_acts(printed, position))
        if named and any_tells(printed[position + 1 : position + REPORT_REACH], documents.REPORT_TEXT):
            top = _page_start(printed, position)
            yield Opening(start=top, title=top, kind=DocumentKind.REPORT)


def _is_acts(printed: Sequence[Line], position: int) -> bool:
    """Whether the name of a report stands above the head of the act that follows it: there somebody sits."""
    below = printed[position + 1 : position + ATTENDANCE_REACH]
    return any_tells(below[:HEAD_REACH], heads.ACT_TITLE) and any_tells(below, heads.ATTENDANCE_LINE)


def _page_start(printed: Sequence[Line], position: int) -> int:
    """Top of the page if only titles stand between it and the line, else the line."""
    for top in range(position, max(position - TITLE_LINES, -1), -1):
        if _gap_is_page(printed, top, printed[top]):
            return top
        if top and not _title_like(printed[top - 1]):
            break
    return position


def find_orders(printed: Sequence[Line]) -> Iterator[Opening]:
    """Orders and decisions by delegation: their title above what is considered and « ARRETE » or the first article."""
    for position, line in enumerate(printed):
        kind = None if line.starts_lower else _order_kind(line)
        if kind and _orders(printed[position + 1 : position + ORDER_REACH]):
            yield Opening(start=_head_top(printed, position), title=position, kind=kind)


def _order_kind(line: Line) -> DocumentKind | None:
    return next((kind for pattern, kind in ORDERS if pattern.match(line.flat)), None)


def _orders(below: Sequence[Line]) -> bool:
    """Whether what follows considers, orders, and nobody sits."""
    ordered = first_match(below, orders.ORDERS, otherwise=len(below))
    head = below[:ordered]
    considered = first_match(head, items.VISA, otherwise=ordered)
    return considered < ordered < len(below) and not any_tells(head, heads.ATTENDANCE_LINE)


def _same_document(one: Opening, other: Opening) -> bool:
    if one.start <= other.title + 1 and other.start <= one.title + 1:
        return True
    if other.kind in ONE_PERSON and other.title <= one.start < other.title + HEAD_REACH:
        return True
    return one.kind == other.kind == DocumentKind.REPORT and abs(one.start - other.start) < HEAD_REACH


def find_openings(printed: Sequence[Line]) -> list[Opening]:
    """All openings in printed order; where two rules see one document, the more telling one wins."""
    ranked = [
        *find_orders(printed),
        *find_reports(printed),
        *find_heads(printed),
        *find_agreements(printed),
        *find_annexes(printed),
    ]
    kept: list[Opening] = []
    for opening in ranked:
        if not any(_same_document(opening, other) for other in kept):
            kept.append(opening)
    return sorted(kept, key=lambda opening: opening.start)
