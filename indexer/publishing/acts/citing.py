"""How an act is cited: who, what, when, under which title; its address stands beside it."""

from __future__ import annotations

from indexer.extraction.shown_titles import shown_title
from indexer.french import format_date
from indexer.model import Document, Dossier
from indexer.publishing.writing.display import document_name, kind_name
from indexer.typography import FIXED


def citation(dossier: Dossier, document: Document) -> str:
    """`Commune de Valmorin, conseil municipal, délibération n° 12 du 3 mai 2023, « Tarifs »`.

    A document that is joined comes before the act, `convention, annexe n° 2, délibération…`. What the act does not
    print is left out.
    """
    main = dossier.main_document
    number = f" n°{FIXED}{dossier.number}" if dossier.number else ""
    day = f" du {format_date(dossier.meeting_date)}" if dossier.meeting_date else ""
    parts = (
        dossier.publisher.name,
        _small(dossier.body or ""),
        _small(document_name(document)) if document is not main else "",
        f"{_small(kind_name(main.kind))}{number}{day}",
        f"«{FIXED}{shown_title(dossier, document)}{FIXED}»",
    )
    return ", ".join(filter(None, parts))


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"
