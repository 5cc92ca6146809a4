"""Dossiers of a source: documents named and bundled, facts read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from indexer.extraction.attendance import find_attendance
from indexer.extraction.bundling import Bundle, bundle
from indexer.extraction.citations import find_citations
from indexer.extraction.decisions import find_decisions
from indexer.extraction.fact import Fact
from indexer.extraction.head import Act, make_act
from indexer.extraction.identity import (
    find_authority,
    find_body,
    find_convocation,
    find_meeting_date,
    find_number,
    find_object,
    find_president,
    find_secretary,
    find_signatory,
)
from indexer.extraction.naming import annexed_numbers, document_slugs, dossier_id
from indexer.extraction.receipts import find_receipt
from indexer.extraction.votes import find_vote
from indexer.model import Decision, Document, DocumentKind, Dossier, FurnitureKind, SourceText
from indexer.segmenting.clauses import printed_lines, split_clauses
from indexer.segmenting.documents import Layout, Span
from indexer.segmenting.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A source laid out: its spans, the printed lines of each, and those below its title."""

    source: SourceText
    spans: tuple[Span, ...]
    printed: tuple[tuple[Line, ...], ...]
    body: tuple[tuple[Line, ...], ...]
    session: Act | None
    """The frame of minutes; None for acts that stand alone."""


def lay_out(source: SourceText, layout: Layout) -> Pages:
    """The printed lines of each document."""
    printed, body, offset = [], [], 0
    for span in layout.spans:
        printed.append(tuple(printed_lines(replace(span, body=0), layout.furniture, offset)))
        body.append(tuple(printed_lines(span, layout.furniture, offset)))
        offset += len(span.lines)
    session = make_act(printed[0]) if any(span.item for span in layout.spans) else None
    return Pages(source=source, spans=layout.spans, printed=tuple(printed), body=tuple(body), session=session)


def read_dossiers(source: SourceText, layout: Layout) -> tuple[Dossier, ...]:
    """All dossiers of a source, in printed order."""
    pages = lay_out(source, layout)
    found: list[Dossier] = []
    for order, group in enumerate(bundle(pages.spans, pages.printed), 1):
        dossier = _dossier(pages, group, order)
        taken = {other.id for other in found}
        found.append(dossier if dossier.id not in taken else replace(dossier, id=f"{dossier.id}-bis-{order}"))
    return tuple(found)


def _dossier(pages: Pages, group: Bundle, order: int) -> Dossier:
    main = group.main if group.main is not None else group.members[0]
    act = make_act(pages.printed[main])
    identity, lines = _identity(pages, main, act, has_act=group.main is not None)
    clauses = [split_clauses(pages.spans[n], pages.body[n]) for n in group.members]
    item = pages.spans[main].item
    body = Act(lines=act.lines, body=0) if item else act
    sections = clauses[group.members.index(main)][1]
    decisions = find_decisions(body, sections) if group.main is not None else ()
    vote, vote_lines = find_vote(body)
    attendance, attendance_lines = find_attendance(pages.session or act)
    receipt, receipt_lines = find_receipt(pages.spans[main].lines)
    documents = _documents(pages, group, main, clauses, decisions, identity["object"])
    facts = {name: fact.value if fact else None for name, fact in identity.items()}
    number = facts["number"] or _item_number(pages.spans[main], group) or ""
    fallback = "seance" if item and group.main is None else f"acte-{order}"
    dossier = Dossier(
        id=dossier_id(pages.source.authority, facts["authority"], facts["meeting_date"], number, fallback),
        source=pages.source,
        documents=documents,
        main=group.members.index(main),
        decisions=decisions,
        vote=vote,
        attendance=attendance,
        receipt=receipt,
        citations=find_citations([line for n in group.members for line in pages.printed[n]]),
        fact_lines={**lines, **attendance_lines, **vote_lines, **receipt_lines},
        **facts,
    )
    return dossier


def _item_number(span: Span, group: Bundle) -> str | None:
    return f"point-{span.number}" if span.item and span.number and group.main is not None else None


def _identity(
    pages: Pages, main: int, act: Act, *, has_act: bool
) -> tuple[dict[str, Fact[Any] | None], dict[str, int]]:
    """Facts of the head, those of the session for an item of minutes; what the sidecar gives wins."""
    head = pages.session or act
    span = pages.spans[main]
    body = find_body(head)
    whole = [line for lines in pages.printed for line in lines]
    facts: dict[str, Fact[Any] | None] = {
        "authority": find_authority(head, body.value if body else None, whole),
        "body": body,
        "meeting_date": find_meeting_date(head),
        "convocation_date": find_convocation(head),
        "number": _item_code(span) if span.item else find_number(act) if has_act else None,
        "object": _item_object(span) if span.item else find_object(act) if has_act else None,
        "president": find_president(head),
        "secretary": find_secretary(head),
        "signatory": None if span.item else find_signatory(act.lines),
    }
    lines = {name: fact.line for name, fact in facts.items() if fact}
    return facts | _overridden(pages.source.overrides), lines


def _item_code(span: Span) -> Fact[str] | None:
    coded = span.number is not None and not span.number.isdigit() and span.kind == DocumentKind.DELIBERATION
    return Fact(span.number or "", span.start) if coded else None


def _item_object(span: Span) -> Fact[str] | None:
    return Fact(span.title, span.start) if span.kind == DocumentKind.DELIBERATION else None


def _overridden(overrides: Mapping[str, str]) -> dict[str, Fact[Any] | None]:
    names = {"body", "number", "object", "president", "secretary"}
    found: dict[str, Fact[Any] | None] = {name: Fact(overrides[name], 1) for name in names & set(overrides)}
    if "meeting_date" in overrides:
        found["meeting_date"] = Fact(date.fromisoformat(overrides["meeting_date"]), 1)
    return found


def _documents(
    pages: Pages,
    group: Bundle,
    main: int,
    clauses: Sequence[Any],
    decisions: Sequence[Decision],
    about: Fact[str] | None,
) -> tuple[Document, ...]:
    spans = [pages.spans[n] for n in group.members]
    parents = [
        group.members.index(s.parent) if s.parent in group.members and s.parent is not None else None
        for s in spans
    ]
    numbers = annexed_numbers(spans, decisions)
    position = group.members.index(main)
    slugs = document_slugs(spans, position, numbers, parents)
    ends = [
        max([s.end, *(c.end for c in spans if c.parent == n)])
        for n, s in zip(group.members, spans, strict=True)
    ]
    return tuple(
        Document(
            kind=span.kind,
            title=about.value if about and n == position else span.title,
            slug=slugs[n],
            start_line=_first_printed(pages.printed[group.members[n]], span),
            end_line=ends[n],
            number=numbers.get(n) or (span.number if not span.item else None),
            parent=parents[n],
            introduction=clauses[n][0],
            sections=clauses[n][1],
        )
        for n, span in enumerate(spans)
    )


def _first_printed(printed: Sequence[Line], span: Span) -> int:
    return printed[0].number if printed else span.start


FurnitureFound = dict[int, FurnitureKind]
