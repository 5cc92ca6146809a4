"""Clauses of a document: its printed lines cut at its headings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.model import Block, DocumentKind, FurnitureKind, Section
from indexer.segmenting.blocks import Style, make_blocks, measure
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.endings import Ending, find_endings
from indexer.segmenting.headings import anchor, find_headings
from indexer.segmenting.lines import Line, part
from indexer.segmenting.notes import Note, without_notes
from indexer.segmenting.numbering import Heading

ARTICLES_ONLY = frozenset(
    {
        DocumentKind.DELIBERATION,
        DocumentKind.ORDER,
        DocumentKind.DECISION,
        DocumentKind.LIST,
        DocumentKind.MINUTES,
        DocumentKind.OTHER,
    }
)
"""Kinds of documents in which a bare number heads no clause."""


def printed_lines(span: Span, furniture: dict[int, FurnitureKind], offset: int) -> list[Line]:
    """Lines of a span below its title, without blanks and furniture; `offset` is the position of its first line."""
    return [
        line
        for n, line in enumerate(span.lines)
        if n >= span.body and not line.blank and offset + n not in furniture
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """A document cut: what stands before its first clause, its clauses, what follows the last one."""

    introduction: tuple[Block, ...]
    sections: tuple[Section, ...]
    closing: tuple[Section, ...]
    closed_by: Line | None
    """First line of what follows the last clause."""


def split_clauses(span: Span, printed: Sequence[Line]) -> Clauses:
    """The clauses of a document, from its printed lines; a note of a page's foot goes to the part that calls it."""
    text, notes = without_notes(printed)
    style = measure(text)
    headings = find_headings(text, articles_only=span.item or span.kind in ARTICLES_ONLY)
    last = headings[-1] if headings else None
    endings = find_endings(text, span.kind, max(last.end, last.position + 1) if last else None)
    tops = [*(heading.position for heading in headings), *(position for position, _ in endings), len(text)]
    taken: set[str] = set()
    parts = [
        _section(text[start:end], heading, anchor(heading, taken), _end(span, text, start, end), style)
        for heading, (start, end) in zip(headings, pairwise(tops), strict=False)
    ]
    closing = [
        _closing(text[start:end], ending, _end(span, text, start, end), style)
        for (_, ending), (start, end) in zip(endings, pairwise(tops[len(headings) :]), strict=True)
    ]
    noted = _with_notes([*parts, *closing], notes)
    before = [note.block for note in notes if not noted or note.called_at < noted[0].start_line]
    return Clauses(
        introduction=(*make_blocks(text[: tops[0]], style), *before),
        sections=noted[: len(parts)],
        closing=noted[len(parts) :],
        closed_by=text[endings[0][0]] if endings else None,
    )


def _with_notes(parts: Sequence[Section], notes: Sequence[Note]) -> tuple[Section, ...]:
    """The parts, each with the notes that it calls at its end."""
    starts = [part.start_line for part in parts]
    called = [(bisect_right(starts, note.called_at) - 1, note.block) for note in notes]
    return tuple(
        replace(part, blocks=(*part.blocks, *(block for owner, block in called if owner == n)))
        for n, part in enumerate(parts)
    )


def _end(span: Span, printed: Sequence[Line], start: int, end: int) -> int:
    """Number of the last line of a part: the one above the next part, or the last of the document."""
    last = printed[end].number - 1 if end < len(printed) else span.end
    return max(last, printed[start].number)


def _closing(lines: Sequence[Line], ending: Ending, last: int, style: Style) -> Section:
    return Section(
        label="",
        heading="",
        title=ending.title,
        level=1,
        anchor=ending.anchor,
        start_line=lines[0].number,
        end_line=last,
        blocks=make_blocks(lines, style, signing=ending.signed),
    )


def _is_sentence(lines: Sequence[Line], heading: Heading) -> bool:
    """Whether a numbered line with nothing below it is a clause by itself and no heading."""
    return len(lines) == 1 and heading.heading.endswith((".", ";")) and heading.words < len(lines[0].text)


def _section(lines: Sequence[Line], heading: Heading, name: str, last: int, style: Style) -> Section:
    size = heading.end - heading.position
    offset = heading.offset or (heading.words if _is_sentence(lines, heading) else 0)
    if offset:
        first = lines[0]
        title, body = first.text[:offset], [part(first, offset), *lines[1:]]
    else:
        title, body = " ".join(line.text for line in lines[:size]), list(lines[size:])
    return Section(
        label=heading.label,
        heading="" if offset else heading.heading,
        title=title.strip().rstrip(":–—-_ ").strip(),
        level=heading.level,
        anchor=name,
        start_line=lines[0].number,
        end_line=last,
        blocks=make_blocks(body, style),
    )
