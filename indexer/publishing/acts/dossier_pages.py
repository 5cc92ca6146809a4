"""The pages of a dossier: the deliberation, and each of its documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from indexer.addresses import address
from indexer.extraction.money.terms import term
from indexer.french import format_date
from indexer.linking.archive import Linked
from indexer.linking.model import Place
from indexer.model import Document, Dossier, Section
from indexer.publishing.acts.bundle import bundle_tree
from indexer.publishing.acts.cited import cited_texts, where_cited
from indexer.publishing.acts.essentials import essentials
from indexer.publishing.acts.facts import facts
from indexer.publishing.acts.legal import legal_rows
from indexer.publishing.acts.references import references_note
from indexer.publishing.acts.states import states
from indexer.publishing.archive import (
    authority_of,
    grouped,
    is_deliberation,
    main_document,
)
from indexer.publishing.lists import drawing
from indexer.publishing.lists.comparison_pages import twins_note, versions
from indexer.publishing.lists.people_addresses import member_page
from indexer.publishing.lists.thread_pages import thread_steps
from indexer.publishing.originals.shown import NONE, Originals
from indexer.publishing.sources.source_addresses import path_address, source_address, text_file
from indexer.publishing.versions.edition import Edition
from indexer.publishing.writing import markdown
from indexer.publishing.writing.display import ballot, document_name
from indexer.publishing.writing.frontmatter import document_facts
from indexer.publishing.writing.kinds import FEMININE
from indexer.publishing.writing.render import Page, page, relative
from indexer.publishing.writing.trails import parents, short_name, step_name, way_to
from indexer.publishing.writing.verdicts import verdict
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
    main = main_document(dossier)
    yield _deliberation(dossier, main, linked, edition, originals, pdf)
    for document in dossier.documents:
        if document is not main:
            yield _document(dossier, document, linked, edition, originals, pdf)


def _summary(dossier: Dossier) -> str:
    day = f"{format_date(dossier.meeting_date)}" if dossier.meeting_date else None
    parts = [short_name(dossier), dossier.body, authority_of(dossier).name, day]
    return " · ".join(part for part in parts if part)


def _deliberation(
    dossier: Dossier,
    document: Document,
    linked: Linked,
    edition: Edition | None,
    originals: Originals,
    pdf: bool,
) -> Page:
    is_earlier = edition is not None and edition.is_earlier
    counts = _counts(dossier)
    lines = dossier.fact_lines
    topic = matter(dossier).confirmed
    told = essentials(dossier)
    sums_of = {document.slug: told.sums_for(document) for document in dossier.documents}
    known = document_facts(dossier, document)
    known |= {"description": _description(dossier, told.headline), "subject": topic.code if topic else None}
    known |= {"robots": "noindex"} if is_earlier else {}
    return page(
        address(dossier, document).lstrip("/"),
        "deliberation.md",
        known,
        origin=str(dossier.source.path),
        trail=[*way_to(dossier, edition), (step_name(dossier, edition), None)],
        edition=edition,
        pdf=pdf and not is_earlier,
        dossier=dossier,
        document=document,
        summary=_summary(dossier),
        essentials=told,
        sums_of=sums_of,
        card=facts(dossier, with_pages=not is_earlier),
        source=source_address(dossier.source),
        text_file=text_file(dossier.source),
        original=originals.by_source.get(source_address(dossier.source)),
        proof=originals.proof,
        ballot=ballot(dossier.vote),
        counts=counts,
        vote_line=next((lines[name] for name in _RESULT if name in lines), None),
        seats=drawing.hemicycle({choice: count for choice, _, count, _ in counts}),
        cited=cited_texts(dossier.citations) if not is_earlier else (),
        remarks=_remarks(dossier),
        tree=bundle_tree(dossier, dossier.main, whole=True),
        mentions=[(mention, path_address(mention.path)) for mention in dossier.mentions],
        is_deliberation=is_deliberation(dossier),
        cited_by=linked.cited_by.get(dossier.id, ()),
        where_cited=partial(where_cited, dossier, linked),
        legal_rows=legal_rows(dossier) if not is_earlier else (),
        states=states(dossier, linked),
        thread=thread_steps(linked.thread_of.get(dossier.id), linked, dossier),
        member_page=partial(member_page, linked.people, authority_of(dossier).slug),
        text=_text(dossier, document, linked, originals, first_level=3),
    )


def _description(dossier: Dossier, headline: str) -> str:
    result = verdict(dossier.vote)
    return " ".join(filter(None, [headline, f"{_summary(dossier)}.", f"{result}." if result else ""]))


def _document(
    dossier: Dossier,
    document: Document,
    linked: Linked,
    edition: Edition | None,
    originals: Originals,
    pdf: bool,
) -> Page:
    place = dossier.documents.index(document)
    before, after = _neighbours(dossier, place)
    known = document_facts(dossier, document)
    known["description"] = f"{document_name(document)}. {_summary(dossier)}."
    known |= {"robots": "noindex"} if edition and edition.is_earlier else {}
    return page(
        address(dossier, document).lstrip("/"),
        "document.md",
        known,
        origin=str(dossier.source.path),
        trail=[
            *way_to(dossier, edition),
            *parents(dossier, document, edition),
            (document_name(document), None),
        ],
        edition=edition,
        pdf=pdf and not (edition and edition.is_earlier),
        dossier=dossier,
        document=document,
        feminine=document.kind in FEMININE,
        owner=dossier.documents[document.parent] if document.parent not in (None, dossier.main) else None,
        source=source_address(dossier.source),
        text_file=text_file(dossier.source),
        original=originals.by_source.get(source_address(dossier.source)),
        proof=originals.proof,
        tree=bundle_tree(dossier, place),
        before=before,
        after=after,
        references=references_note(
            address(dossier, document)[1:], Place(dossier=dossier, document=document), linked
        ),
        versions=versions(dossier, document, linked),
        term=term(document),
        amendments=linked.amendments.get(address(dossier, document), ()),
        text=_text(dossier, document, linked, originals, first_level=2),
    )


def _text(
    dossier: Dossier, document: Document, linked: Linked, originals: Originals, *, first_level: int
) -> Markup:
    introduction = markdown.blocks(document.introduction)
    notes = {
        section.anchor: _note(dossier, document, section, linked, originals) for section in document.parts
    }
    body = markdown.clauses(document.parts, first_level=first_level, notes=notes)
    return Markup("\n\n".join(filter(None, [markdown.former(document.former_anchors), introduction, body])))


def _note(
    dossier: Dossier, document: Document, section: Section, linked: Linked, originals: Originals
) -> Markup:
    """What stands under a clause: where it is printed, its references, the same clause elsewhere."""
    here, origin = Place(dossier=dossier, document=document, section=section), address(dossier, document)[1:]
    references = references_note(origin, here, linked)
    twins = twins_note(dossier, document, section, linked.twins)
    printed = _printed(origin, source_address(dossier.source), section.start_line, originals)
    return Markup("\n\n".join(filter(None, [printed, references, twins])))


def _printed(origin: str, source: str, line: int, originals: Originals) -> str:
    """« p. 3 de l'original » under a clause, where its page is shown."""
    original = originals.by_source.get(source)
    if original is None or original.page_of(line) is None:
        return ""
    proof = originals.proof(source, line)
    told = f"{proof.sign}&nbsp;{proof.number} de l’original"
    return f'<p class="renvois"><a class="ligne" href="{relative(origin, proof.address)}">{told}</a></p>'


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
