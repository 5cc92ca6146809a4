"""What is shown of a clause, in blocks small enough to fetch for a single result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from indexer.search.entries import Entry
from indexer.search.static_index.files import Files

CLAUSES = 240
"""Clauses of a block at most."""
CHARACTERS = 96_000
"""Characters of their texts at most, unless one clause alone is longer."""


def store(entries: Sequence[Entry], files: Files) -> list[tuple[int, str]]:
    """Writes the blocks; gives the number of clauses and the name of each."""
    return [(len(block), files.write_json(_block(block))) for block in _blocks(entries)]


def _blocks(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    held: list[Entry] = []
    size = 0
    for entry in entries:
        if held and (len(held) == CLAUSES or size + len(entry.text) > CHARACTERS):
            yield held
            held, size = [], 0
        held.append(entry)
        size += len(entry.text)
    if held:
        yield held


def _block(entries: Sequence[Entry]) -> dict[str, Any]:
    """Facts of a dossier and of a document are written once a block."""
    dossiers: dict[tuple[Any, ...], int] = {}
    documents: dict[tuple[Any, ...], int] = {}
    clauses = []
    for entry in entries:
        day = entry.date.isoformat() if entry.date else ""
        dossier = (entry.dossier, entry.authority, entry.body, entry.number, entry.object, day)
        path, _, anchor = entry.address.partition("#")
        document = (dossiers.setdefault(dossier, len(dossiers)), entry.kind, entry.document, path)
        number = documents.setdefault(document, len(documents))
        clauses.append((number, anchor, entry.label, entry.heading, entry.text))
    return {"dossiers": list(dossiers), "documents": list(documents), "clauses": clauses}
