"""Where things stand: the clause that holds a line, the passages of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from indexer.linking.model import Passage, Place, Use
from indexer.model import Block, BlockKind, Document, Dossier


def place_of_line(dossier: Dossier, line: int) -> Place:
    """The innermost clause that holds a line; the deliberation for a line of no document."""
    holding = [d for d in dossier.documents if d.start_line <= line <= d.end_line]
    document = min(holding, key=lambda d: d.end_line - d.start_line, default=dossier.main_document)
    inside = [s for s in document.parts if s.start_line <= line <= s.end_line]
    section = min(inside, key=lambda s: s.end_line - s.start_line, default=None)
    return Place(dossier=dossier, document=document, section=section)


def documents(dossiers: Iterable[Dossier]) -> list[Place]:
    """Every document of every dossier."""
    return [
        Place(dossier=dossier, document=document) for dossier in dossiers for document in dossier.documents
    ]


def uses(dossiers: Iterable[Dossier]) -> Iterator[Use]:
    """Every citation with its place, in the order of the dossiers and of the print."""
    for dossier in dossiers:
        for citation in dossier.citations:
            yield Use(place=place_of_line(dossier, citation.line), citation=citation)


def passages(dossier: Dossier, document: Document) -> tuple[Passage, ...]:
    """What stands before the first clause, the clauses, what follows them."""
    whole = Place(dossier=dossier, document=document)
    before = Passage(place=whole, label="", heading="", text=_text(document.introduction))
    clauses = [
        Passage(
            place=Place(dossier=dossier, document=document, section=section),
            label=section.label,
            heading=section.heading if section.label else section.title,
            text=section.text,
        )
        for section in document.parts
    ]
    return (*([before] if before.text else []), *clauses)


def paragraphs(passage: Passage) -> Iterator[str]:
    """Its text as a reader sees it: a paragraph for each block, and for each line of a signature."""
    section = passage.place.section
    for block in section.blocks if section else passage.place.document.introduction:
        yield from block.text.split("\n") if block.kind is BlockKind.SIGNATURE else (block.text,)


def _text(blocks: Iterable[Block]) -> str:
    return "\n".join(block.text for block in blocks)
