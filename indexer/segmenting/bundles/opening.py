"""The top of a document."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.model import DocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The top of a document, by positions in the printed lines."""

    start: int
    title: int
    """First line of the title."""
    kind: DocumentKind
