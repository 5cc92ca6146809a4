"""The trail that leads to an act, to its documents, and to one of its earlier texts."""

from __future__ import annotations

from indexer.addresses import address
from indexer.french import format_date
from indexer.model import Document, Dossier
from indexer.publishing.archive import ALL, Step, authority_address, session_address
from indexer.publishing.versions.edition import Edition
from indexer.publishing.writing.display import document_name, kind_name
from indexer.typography import FIXED


def steps_to(dossier: Dossier) -> list[Step]:
    """The way to an act: its authority, its year, its session."""
    authority = dossier.publisher
    year = dossier.year
    steps: list[Step] = [
        ALL,
        (authority.name, authority_address(authority.slug)),
        (year.replace("-", " "), f"{authority_address(authority.slug)}{year}/"),
    ]
    meeting = session_address(dossier)
    if meeting and dossier.meeting_date and dossier.is_deliberation:
        steps.append((f"Séance du {format_date(dossier.meeting_date)}", meeting))
    return steps


def short_name(dossier: Dossier) -> str:
    """`Délibération n° 2023-177`, for a trail or a list."""
    kind = kind_name(dossier.main_document.kind)
    return f"{kind} n°{FIXED}{dossier.number}" if dossier.number else kind


def act_step(dossier: Dossier, edition: Edition | None = None) -> Step:
    """An act in the trail of what stands below it."""
    return step_name(dossier, edition), address(dossier, dossier.main_document)[1:]


def step_name(dossier: Dossier, edition: Edition | None) -> str:
    """`Délibération n° 2023-177`, `Version n° 1` for an earlier text."""
    return f"Version n°{FIXED}{edition.rank}" if edition and edition.is_earlier else short_name(dossier)


def way_to(dossier: Dossier, edition: Edition | None) -> list[Step]:
    """What stands above an act; above an earlier text also the act and the page of its versions."""
    if edition is None or not edition.is_earlier:
        return steps_to(dossier)
    return [*steps_to(edition.current), act_step(edition.current), ("Versions", edition.history)]


def parents(dossier: Dossier, document: Document, edition: Edition | None) -> list[Step]:
    """The act, and the document to which this one is annexed."""
    steps: list[Step] = [act_step(dossier, edition)]
    if document.parent is not None and document.parent != dossier.main:
        parent = dossier.documents[document.parent]
        steps.append((document_name(parent), address(dossier, parent)[1:]))
    return steps
