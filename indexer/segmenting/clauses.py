"""Clauses of a document: its printed lines cut at its headings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.model import Block, DocumentKind, Section
from indexer.segmenting.blocks import Style, make_blocks, measure
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.endings import Ending, find_endings
from indexer.segmenting.headings import anchors, find_headings
from indexer.segmenting.lines import Line, PageParts, part
from indexer.segmenting.notes import Note, without_notes
from indexer.segmenting.numbering import Heading
from indexer.sequences import grouped

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


def printed_lines(span: Span, furniture: PageParts) -> tuple[Line, ...]:
    """Lines of a span below its title, without blanks and furniture, which is known by position in the source."""
    below = enumerate(span.lines[span.body :], span.top + span.body)
    return tuple(line for n, line in below if not line.blank and n not in furniture)


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
    headings = find_headings(text, articles_only=span.item or span.kind in ARTICLES_ONLY)
    endings = find_endings(text, span.kind, _below(headings))
    numbered, tops = len(headings), [*(h.position for h in headings), *(position for position, _ in endings)]
    introduction, *parts = _parts(span, text, tops)
    sections = [
        *map(_section, parts, headings, anchors(headings)),
        *map(_closing, parts[numbered:], (ending for _, ending in endings)),
    ]
    above, noted = _with_notes(sections, notes)
    return Clauses(
        introduction=(*make_blocks(introduction.lines, introduction.style), *above),
        sections=noted[:numbered],
        closing=noted[numbered:],
        closed_by=parts[numbered].lines[0] if endings else None,
    )


def _below(headings: Sequence[Heading]) -> int | None:
    """Position below the last heading; None where there is none."""
    return max(headings[-1].end, headings[-1].position + 1) if headings else None


def _with_notes(
    sections: Sequence[Section], notes: Iterable[Note]
) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """Notes that what stands above the first section calls, and the sections with their own."""
    starts = [section.start_line for section in sections]
    called = grouped(notes, lambda note: bisect_right(starts, note.called_at))
    above, *own = (tuple(note.block for note in called.get(n, ())) for n in range(len(sections) + 1))
    pairs = zip(sections, own, strict=True)
    return above, tuple(replace(section, blocks=(*section.blocks, *blocks)) for section, blocks in pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """The printed lines of a clause, of what stands above the first or of what follows the last."""

    lines: Sequence[Line]
    limit: int
    """Number of the line above the next part, or of the last line of the document."""
    style: Style

    @property
    def start(self) -> int:
        """Number of its first line."""
        return self.lines[0].number

    @property
    def end(self) -> int:
        """Number of its last line; the next part may start on the same one."""
        return max(self.limit, self.start)


def _parts(span: Span, text: Sequence[Line], tops: Sequence[int]) -> list[_Part]:
    """What stands above the first of some positions, and what follows each."""
    style = measure(text)
    limits = [*(text[top].number - 1 for top in tops), span.end]
    cuts = zip(pairwise([0, *tops, len(text)]), limits, strict=True)
    return [_Part(lines=text[a:b], limit=limit, style=style) for (a, b), limit in cuts]


def _closing(part: _Part, ending: Ending) -> Section:
    return Section(
        label="",
        heading="",
        title=ending.title,
        level=1,
        anchor=ending.anchor,
        start_line=part.start,
        end_line=part.end,
        blocks=make_blocks(part.lines, part.style, signing=ending.signed),
    )


def _is_sentence(lines: Sequence[Line], heading: Heading) -> bool:
    """Whether a numbered line with nothing below it is a clause by itself and no heading."""
    return len(lines) == 1 and heading.heading.endswith((".", ";")) and heading.words < len(lines[0].text)


def _section(part: _Part, heading: Heading, name: str) -> Section:
    runs_on = heading.offset or (heading.words if _is_sentence(part.lines, heading) else 0)
    title, body = _parted(part.lines, heading, runs_on)
    return Section(
        label=heading.label,
        heading="" if runs_on else heading.heading,
        title=title.strip().rstrip(":–—-_ ").strip(),
        level=heading.level,
        anchor=name,
        start_line=part.start,
        end_line=part.end,
        blocks=make_blocks(body, part.style),
    )


def _parted(lines: Sequence[Line], heading: Heading, runs_on: int) -> tuple[str, list[Line]]:
    """Title and text of a clause, whose text may start on the line of its number at a position of that line."""
    first, *below = lines
    if runs_on:
        return first.text[:runs_on], [part(first, runs_on), *below]
    size = heading.end - heading.position
    return " ".join(line.text for line in lines[:size]), list(lines[size:])
