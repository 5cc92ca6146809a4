"""The facts of an entry that an index keeps to show it."""

from __future__ import annotations

from typing import Any

from indexer.search.entries import Entry

CARD = (
    "address", "dossier", "authority", "authority_slug", "body", "number", "object", "subject",
    "date", "kind", "document", "label", "heading", "text", "source", "lines",
)  # fmt: skip
"""Their names, in the order in which they are kept."""


def card_of(entry: Entry) -> tuple[Any, ...]:
    """Their values."""
    return tuple(getattr(entry, name) for name in CARD)
