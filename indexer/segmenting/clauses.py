"""Clauses of a document: its printed lines cut at its headings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from indexer.model import Block, DocumentKind, FurnitureKind, Section
from indexer.segmenting.blocks import Style, make_blocks, measure
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.headings import anchor, find_headings
from indexer.segmenting.lines import Line, part
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


def split_clauses(span: Span, printed: Sequence[Line]) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """Introduction and sections of a document, from its printed lines."""
    style = measure(printed)
    articles_only = span.item or span.kind in ARTICLES_ONLY
    headings = find_headings(printed, articles_only=articles_only)
    first = headings[0].position if headings else len(printed)
    introduction = make_blocks(printed[:first], style)
    return introduction, _sections(span, printed, headings, style)


def _sections(
    span: Span, printed: Sequence[Line], headings: Sequence[Heading], style: Style
) -> tuple[Section, ...]:
    taken: set[str] = set()
    ends = [*(heading.position for heading in headings), len(printed)]
    found = []
    for heading, (start, end) in zip(headings, pairwise(ends), strict=True):
        last = printed[end].number - 1 if end < len(printed) else span.end
        found.append(
            _section(
                printed[start:end], heading, anchor(heading, taken), max(last, printed[start].number), style
            )
        )
    return tuple(found)


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
