"""Where the documents of a bundle open.

All rules work on the *printed* lines: neither blank nor furniture. They state how French acts are written:
a deliberation opens with a head (who, which body, which session, who was present), an agreement with its
title and « entre » the parties, an annex with its word, a report with its word or with a head without attendance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.model import DocumentKind
from indexer.patterns import documents, heads, items, layout
from indexer.patterns.core import Pattern
from indexer.segmenting.lines import Line

HEAD_REACH = 14
"""Printed lines in which the marks of a head stand together."""
ATTENDANCE_REACH = 45
"""Printed lines from the top of a head to its attendance or its first visa."""
PARTIES_REACH = 34
"""Printed lines from the title of an agreement to « entre »."""
TITLE_LINES = 6
"""A title is never longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The top of a document, by positions in the printed lines."""

    start: int
    title: int
    """First line of the title."""
    kind: DocumentKind


HEAD_MARKS: dict[str, Pattern] = {
    "act": heads.ACT_TITLE,
    "session": heads.SESSION_LINE,
    "body": heads.BODY_LINE,
    "minutes": heads.MINUTES_TITLE,
    "attendance": heads.ATTENDANCE_LINE,
    "formula": heads.SESSION_FORMULA,
}
ANCHORS = {"act", "session", "body", "minutes"}


def _marks(line: Line) -> set[str]:
    return {name for name, pattern in HEAD_MARKS.items() if pattern.search(line.flat)}


def _title_like(line: Line) -> bool:
    text = line.text
    return (
        0 < len(text) <= 110
        and not line.starts_lower
        and not layout.BULLET.match(text)
        and text[-1] not in ".;,:"
    )


def find_heads(printed: Sequence[Line]) -> Iterator[Opening]:
    """Deliberations, and reports that open like one."""
    marks = [_marks(line) for line in printed]
    position = 0
    while position < len(printed):
        kind = _head_kind(printed, marks, position) if marks[position] & ANCHORS else None
        if kind is None:
            position += 1
            continue
        yield Opening(start=_head_top(printed, position), title=position, kind=kind)
        position = _head_end(printed, position)


def _head_kind(printed: Sequence[Line], marks: Sequence[set[str]], position: int) -> DocumentKind | None:
    if printed[position].starts_lower or len(printed[position].text) > 220:
        return None
    near: set[str] = set().union(*marks[position : position + HEAD_REACH])
    if len(near) < 2 or near <= {"act", "body"} or near <= {"body", "formula"}:
        return None
    reach = printed[position : _next_anchor(marks, position)]
    if any(heads.ATTENDANCE_LINE.search(line.flat) for line in reach[:ATTENDANCE_REACH]):
        return DocumentKind.DELIBERATION
    if "session" in near and any(documents.REPORT_TEXT.search(line.flat) for line in reach):
        return DocumentKind.REPORT
    if "act" in near and any(items.VOTED.search(line.flat) for line in reach):
        return DocumentKind.DELIBERATION
    return None


def _next_anchor(marks: Sequence[set[str]], position: int) -> int:
    following = (n for n in range(position + HEAD_REACH, len(marks)) if "act" in marks[n])
    return next(following, len(marks))


def _head_end(printed: Sequence[Line], position: int) -> int:
    for n in range(position + 1, min(position + ATTENDANCE_REACH, len(printed))):
        if heads.HEAD_END.match(printed[n].flat):
            return n
    return position + HEAD_REACH


def _head_top(printed: Sequence[Line], position: int) -> int:
    """First line of the head: the authority, the number and the formulas printed above the anchor."""
    top = position
    while top > 0 and position - top < TITLE_LINES and _above_head(printed, top):
        top -= 1
    return top


def _above_head(printed: Sequence[Line], top: int) -> bool:
    line = printed[top - 1]
    return bool(
        heads.AUTHORITY_LINE.match(line.flat)
        or heads.HEAD_NUMBER.match(line.flat)
        or heads.SESSION_FORMULA.search(line.flat)
        or heads.EMBLEM.match(line.flat)
        or (line.text.isupper() and len(line.text) <= 60 and _gap_is_page(printed, top - 1, line))
    )


def _gap_is_page(printed: Sequence[Line], position: int, line: Line) -> bool:
    """Whether a page turns before the line: furniture or a mark stands between it and the line above."""
    return line.page_top or position == 0 or line.number - printed[position - 1].number > 6


def find_reports(printed: Sequence[Line]) -> Iterator[Opening]:
    """Reports that are called so."""
    for position, line in enumerate(printed):
        if not documents.REPORT_TITLE.match(line.flat) or line.starts_lower:
            continue
        following = printed[position + 1 : position + 200]
        if any(documents.REPORT_TEXT.search(other.flat) for other in following):
            top = _page_start(printed, position)
            yield Opening(start=top, title=top, kind=DocumentKind.REPORT)


def _page_start(printed: Sequence[Line], position: int) -> int:
    """Top of the page if only titles stand between it and the line, else the line."""
    for top in range(position, max(position - TITLE_LINES, -1), -1):
        if _gap_is_page(printed, top, printed[top]):
            return top
        if top and not _title_like(printed[top - 1]):
            break
    return position


def find_agreements(printed: Sequence[Line]) -> Iterator[Opening]:
    """Agreements and amendments: the title nearest above « entre », else a title in capitals above article 1."""
    taken = -1
    for position, line in enumerate(printed):
        title = None
        if documents.PARTIES_OPEN.match(line.flat) and line.text[:1] not in "e":
            title = _title_above(printed, position, taken, PARTIES_REACH, capitals=False)
        elif documents.ARTICLE_ONE.match(line.flat):
            title = _title_above(printed, position, taken, PARTIES_REACH, capitals=True)
        if title is not None:
            taken = position
            kind = (
                DocumentKind.AMENDMENT
                if documents.AMENDMENT_TITLE.match(printed[title].flat)
                else DocumentKind.AGREEMENT
            )
            yield Opening(start=title, title=title, kind=kind)


def _title_above(
    printed: Sequence[Line], position: int, taken: int, reach: int, *, capitals: bool
) -> int | None:
    stops = (documents.ARTICLE_ONE, heads.ATTENDANCE_LINE, *((heads.HEAD_END,) if capitals else ()))
    for n in range(position - 1, max(position - reach, taken, -1), -1):
        line = printed[n]
        if any(pattern.match(line.flat) for pattern in stops):
            return None
        if _opens_agreement(printed, n) and (not capitals or line.text[:40].isupper()):
            return _title_top(printed, n)
    return None


def _opens_agreement(printed: Sequence[Line], position: int) -> bool:
    line = printed[position]
    if not documents.AGREEMENT_TITLE.match(line.flat) or line.starts_lower or layout.BULLET.match(line.text):
        return False
    if line.text[-1:] in ";." or len(line.text) > 250:
        return False
    above = printed[position - 1] if position else None
    return above is None or not layout.UNFINISHED.search(above.flat) or line.row - above.row > 2


def _title_top(printed: Sequence[Line], position: int) -> int:
    """First line of a title of which a later line was found: « Avenant à la / Convention de coopération »."""
    top = position
    while top > 0 and printed[top].row - printed[top - 1].row == 1 and _opens_agreement(printed, top - 1):
        top -= 1
    return top


def find_annexes(printed: Sequence[Line]) -> Iterator[Opening]:
    """Annexes that are called so, references and tables of contents left aside."""
    for position, line in enumerate(printed):
        match = documents.ANNEX_TITLE.match(line.flat)
        if (
            not match
            or line.text[:1] not in 'AÀ"«*'
            or documents.REFERENCE_TAIL.search(line.flat)
            or len(line.text) > 200
        ):
            continue
        above = printed[position - 1] if position else None
        cut = above is not None and layout.UNFINISHED.search(above.flat) and line.row - above.row <= 2
        bare = match["bare"] and match["number"] and not line.text.isupper()
        if not cut and not bare:
            yield Opening(start=position, title=position, kind=DocumentKind.ANNEX)


def _same_document(one: Opening, other: Opening) -> bool:
    if one.start <= other.title + 1 and other.start <= one.title + 1:
        return True
    return one.kind == other.kind == DocumentKind.REPORT and abs(one.start - other.start) < HEAD_REACH


def find_openings(printed: Sequence[Line]) -> list[Opening]:
    """All openings in printed order; where two rules see one document, the more telling one wins."""
    ranked = [*find_reports(printed), *find_heads(printed), *find_agreements(printed), *find_annexes(printed)]
    kept: list[Opening] = []
    for opening in ranked:
        if not any(_same_document(opening, other) for other in kept):
            kept.append(opening)
    return sorted(kept, key=lambda opening: opening.start)
