"""Permanent addresses: where a dossier, a document and a clause stand on the site.

An address is a path below the site's root, with a slash at both ends, and an anchor for a clause.
Once published it never changes (`docs/decisions/`), so it is made of what an act never changes:
authority, date, number, printed label.
"""

from __future__ import annotations

from indexer.model import Document, Dossier, Section

ROOT = "deliberations"


def dossier_path(dossier: Dossier) -> str:
    """`deliberations/departement-du-nord/2023/2023-05-15-dirre-2023-177`."""
    return f"{ROOT}/{dossier.id}"


def document_path(dossier: Dossier, document: Document) -> str:
    """Path of a document: the dossier's, then the slugs of its parents and its own."""
    slugs: list[str] = []
    current: Document | None = document
    while current is not None:
        slugs.append(current.slug)
        current = dossier.documents[current.parent] if current.parent is not None else None
    return "/".join([dossier_path(dossier), *filter(None, reversed(slugs))])


def address(dossier: Dossier, document: Document, section: Section | None = None) -> str:
    """Permanent address of a document or of one of its clauses."""
    fragment = f"#{section.anchor}" if section else ""
    return f"/{document_path(dossier, document)}/{fragment}"
