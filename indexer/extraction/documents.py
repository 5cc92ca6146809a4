"""Documents of a dossier: named, numbered, nested, with what their clauses say of an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.extraction.acts.head import make_act
from indexer.extraction.acts.naming import annexed_numbers, document_slugs
from indexer.extraction.acts.object import find_object
from indexer.extraction.lists.rows import listed_acts
from indexer.extraction.money.agreements import NO_AGREEMENT, Agreement, read_agreement
from indexer.extraction.rules import value_of
from indexer.kinds import AGREEMENTS
from indexer.model import Decision, Document, DocumentKind, ListedAct
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.clauses import Clauses
from indexer.segmenting.lines import Line

ANNOUNCED = (DocumentKind.REPORT, DocumentKind.DELIBERATION)
"""Documents whose title is their object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a document of a dossier is made from."""

    place: int
    """Among the spans of the source."""
    span: Span
    lines: tuple[Line, ...]
    """All printed ones."""
    clauses: Clauses

    @property
    def start(self) -> int:
        """Number of its first printed line."""
        return self.lines[0].number if self.lines else self.span.start

    @property
    def agreement(self) -> Agreement:
        """What it says of itself as an agreement, if it is one."""
        return read_agreement(self.clauses) if self.span.kind in AGREEMENTS else NO_AGREEMENT

    @property
    def items(self) -> tuple[ListedAct, ...]:
        """The acts that it lists, if it is a list."""
        return listed_acts(self.lines) if self.span.kind == DocumentKind.LIST else ()


def make_documents(
    parts: Sequence[Part], *, position: int, decisions: Sequence[Decision], about: str | None
) -> tuple[Document, ...]:
    """Documents in printed order; `position` is the deliberation's, `about` its object."""
    spans = [part.span for part in parts]
    places: dict[int | None, int] = {part.place: n for n, part in enumerate(parts)}
    parents = [places.get(span.parent) for span in spans]
    numbers = annexed_numbers(spans, decisions)
    slugs = document_slugs(spans, position, numbers, parents)
    return tuple(
        _document(
            part,
            title=_title(part, about, is_main=n == position),
            slug=slugs[n],
            number=numbers.get(n),
            parent=parents[n],
            end=_end(part, spans),
        )
        for n, part in enumerate(parts)
    )


def _end(part: Part, spans: Sequence[Span]) -> int:
    """Last line of a document and of what is annexed to it."""
    return max([part.span.end, *(span.end for span in spans if span.parent == part.place)])


def _document(
    part: Part, *, title: str, slug: str, number: str | None, parent: int | None, end: int
) -> Document:
    agreement, cut = part.agreement, part.clauses
    return Document(
        kind=part.span.kind,
        title=title,
        slug=slug,
        start_line=part.start,
        end_line=end,
        number=number or (None if part.span.item else part.span.number),
        parent=parent,
        introduction=cut.introduction,
        sections=cut.sections,
        closing=cut.closing,
        items=part.items,
        parties=agreement.parties,
        signatories=agreement.signatories,
        duration=agreement.duration,
        end_date=agreement.end_date,
    )


def _title(part: Part, about: str | None, *, is_main: bool) -> str:
    span = part.span
    if is_main and about:
        return about
    if span.kind not in ANNOUNCED or span.item:
        return span.title
    return value_of(find_object(make_act(part.lines))) or about or span.title
