"""The pages of a dossier: the deliberation, and each of its documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from indexer.extraction.money.terms import term
from indexer.french import format_date
from indexer.kinds import WORDS
from indexer.linking.archive import Linked
from indexer.linking.model import Place
from indexer.model import Document, Dossier
from indexer.publishing.acts.bundle import bundle_tree
from indexer.publishing.acts.cited import cited_texts, where_cited
from indexer.publishing.acts.clause_notes import text_of
from indexer.publishing.acts.essentials import essentials
from indexer.publishing.acts.facts import facts
from indexer.publishing.acts.legal import legal_rows
from indexer.publishing.acts.references import references_note
from indexer.publishing.acts.shown_act import ShownAct
from indexer.publishing.acts.states import states
from indexer.publishing.lists import drawing
from indexer.publishing.lists.comparison_pages import versions
from indexer.publishing.lists.people_addresses import member_page
from indexer.publishing.lists.thread_pages import thread_steps
from indexer.publishing.originals.shown import NONE, Originals
from indexer.publishing.sources.source_addresses import path_address, text_file
from indexer.publishing.versions.edition import Edition
from indexer.publishing.writing.display import ballot, document_name
from indexer.publishing.writing.frontmatter import document_facts
from indexer.publishing.writing.render import Page, page
from indexer.publishing.writing.trails import parents, short_name, step_name, way_to
from indexer.publishing.writing.verdicts import verdict
from indexer.sequences import grouped
from indexer.subjects import matter

_BALLOT = (
    ("pour", "Pour", "for"),
    ("contre", "Contre", "against"),
    ("abstention", "Abstentions", "abstain"),
)
_RESULT = ("vote.unanimous", "vote.outcome")


def dossier_pages(
    dossier: Dossier,
    linked: Linked,
    edition: Edition | None = None,
    originals: Originals = NONE,
    pdf: bool = False,
) -> Iterator[Page]:
    """One page per document, the main one first; `edition` says which of several texts of its act this is.

    With `pdf`, the act leads to its PDF.
    """
    act = ShownAct(dossier, linked, edition, originals, pdf)
    main = dossier.main_document
    yield _deliberation(act, main)
    for document in dossier.documents:
        if document is not main:
            yield _document(act, document)


def _summary(dossier: Dossier) -> str:
    day = f"{format_date(dossier.meeting_date)}" if dossier.meeting_date else None
    parts = [short_name(dossier), dossier.body, dossier.publisher.name, day]
    return " · ".join(part for part in parts if part)


def _deliberation(act: ShownAct, document: Document) -> Page:
    dossier, linked = act.dossier, act.linked
    counts, lines, told = _counts(dossier), dossier.fact_lines, essentials(dossier)
    topic = matter(dossier).confirmed
    known = document_facts(dossier, document)
    known |= {"description": _description(dossier, told.headline), "subject": topic.code if topic else None}
    return page(
        act.page_address(document),
        "deliberation.md",
        known | _robots(act),
        **_common(act, document),
        trail=[*way_to(dossier, act.edition), (step_name(dossier, act.edition), None)],
        summary=_summary(dossier),
        essentials=told,
        sums_of={each.slug: told.sums_for(each) for each in dossier.documents},
        card=facts(dossier, with_pages=not act.is_earlier),
        ballot=ballot(dossier.vote),
        counts=counts,
        vote_line=next((lines[name] for name in _RESULT if name in lines), None),
        seats=drawing.hemicycle({choice: count for choice, _, count, _ in counts}),
        cited=cited_texts(dossier.citations) if not act.is_earlier else (),
        remarks=_remarks(dossier),
        tree=bundle_tree(dossier, dossier.main, whole=True),
        mentions=[(mention, path_address(mention.path)) for mention in dossier.mentions],
        is_deliberation=dossier.is_deliberation,
        cited_by=linked.cited_by.get(dossier.id, ()),
        where_cited=partial(where_cited, dossier, linked),
        legal_rows=legal_rows(dossier) if not act.is_earlier else (),
        states=states(dossier, linked),
        thread=thread_steps(linked.thread_of.get(dossier.id), linked, dossier),
        member_page=partial(member_page, linked.people, dossier.publisher.slug),
        text=text_of(act, document, first_level=3),
    )


def _common(act: ShownAct, document: Document) -> dict[str, Any]:
    """What the templates of all pages of an act are given."""
    return {
        "origin": str(act.dossier.source.path),
        "edition": act.edition,
        "pdf": act.leads_to_pdf,
        "dossier": act.dossier,
        "document": document,
        "source": act.source,
        "text_file": text_file(act.dossier.source),
        "original": act.original,
        "proof": act.originals.proof,
    }


def _robots(act: ShownAct) -> dict[str, str]:
    return {"robots": "noindex"} if act.is_earlier else {}


def _description(dossier: Dossier, headline: str) -> str:
    result = verdict(dossier.vote)
    return " ".join(filter(None, [headline, f"{_summary(dossier)}.", f"{result}." if result else ""]))


def _document(act: ShownAct, document: Document) -> Page:
    dossier, linked = act.dossier, act.linked
    place, here = dossier.documents.index(document), Place(dossier=dossier, document=document)
    before, after = _neighbours(dossier, place)
    known = document_facts(dossier, document)
    known["description"] = f"{document_name(document)}. {_summary(dossier)}."
    return page(
        act.page_address(document),
        "document.md",
        known | _robots(act),
        **_common(act, document),
        trail=[
            *way_to(dossier, act.edition),
            *parents(dossier, document, act.edition),
            (document_name(document), None),
        ],
        feminine=WORDS[document.kind].feminine,
        owner=dossier.documents[document.parent] if document.parent not in (None, dossier.main) else None,
        tree=bundle_tree(dossier, place),
        before=before,
        after=after,
        references=references_note(act.page_address(document), here, linked),
        versions=versions(dossier, document, linked),
        term=term(document),
        amendments=linked.amendments.get(f"/{act.page_address(document)}", ()),
        text=text_of(act, document, first_level=2),
    )


def _neighbours(dossier: Dossier, place: int) -> tuple[Document | None, Document | None]:
    run = dossier.documents
    return run[place - 1] if place else None, run[place + 1] if place + 1 < len(run) else None


def _counts(dossier: Dossier) -> list[tuple[str, str, int, int | None]]:
    """Choice, label, votes and line of each count that the text prints."""
    vote, lines = dossier.vote, dossier.fact_lines
    found = zip(_BALLOT, (vote.for_, vote.against, vote.abstain), strict=True)
    return [
        (name, label, count, lines.get(f"vote.{field}"))
        for (name, label, field), count in found
        if count is not None
    ]


def _remarks(dossier: Dossier) -> list[tuple[str, str, list[int]]]:
    """Each remark once: its code, its message, every line that it is about."""
    groups = grouped(dossier.notices, lambda notice: (notice.code, notice.message))
    return [
        (code, message, [notice.line for notice in run if notice.line])
        for (code, message), run in groups.items()
    ]
