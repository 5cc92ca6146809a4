"""Documents of a dossier: named, numbered, nested, with what their clauses say of an agreement."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.extraction.acts.head import make_act
from indexer.extraction.acts.naming import annexed_numbers, document_slugs
from indexer.extraction.acts.object import find_object
from indexer.extraction.lists.rows import listed_acts
from indexer.extraction.money.agreements import agreement_facts
from indexer.kinds import AGREEMENTS
from indexer.model import Decision, Document, DocumentKind
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.clauses import Clauses
from indexer.segmenting.lines import Line

ANNOUNCED = (DocumentKind.REPORT, DocumentKind.DELIBERATION)
"""Documents whose title is their object."""


def make_documents(
    spans: Sequence[Span],
    printed: Sequence[Sequence[Line]],
    clauses: Sequence[Clauses],
    *,
    position: int,
    members: Sequence[int],
    decisions: Sequence[Decision],
    about: str | None,
) -> tuple[Document, ...]:
    """Documents in printed order; `position` is the deliberation's, `members` the places of the spans in the source."""
    parents = [
        members.index(s.parent) if s.parent is not None and s.parent in members else None for s in spans
    ]
    numbers = annexed_numbers(spans, decisions)
    slugs = document_slugs(spans, position, numbers, parents)
    ends = [
        max([s.end, *(c.end for c in spans if c.parent == n)]) for n, s in zip(members, spans, strict=True)
    ]
    return tuple(
        Document(
            kind=span.kind,
            title=_title(span, lines, about if n == position else None, about),
            slug=slugs[n],
            start_line=lines[0].number if lines else span.start,
            end_line=ends[n],
            number=numbers.get(n) or (span.number if not span.item else None),
            parent=parents[n],
            introduction=cut.introduction,
            sections=cut.sections,
            closing=cut.closing,
            items=listed_acts(lines) if span.kind == DocumentKind.LIST else (),
            **(agreement_facts(cut) if span.kind in AGREEMENTS else {}),
        )
        for n, (span, lines, cut) in enumerate(zip(spans, printed, clauses, strict=True))
    )


def _title(span: Span, lines: Sequence[Line], own: str | None, about: str | None) -> str:
    if own or span.kind not in ANNOUNCED or span.item:
        return own or span.title
    found = find_object(make_act(lines))
    return found.value if found else about or span.title
