"""What is shown of a clause, in chunks small enough to fetch for a single result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from indexer.search.entries import Entry
from indexer.search.static_index.storage.files import Files, Packs, compact

CLAUSES = 40
"""Clauses of a chunk at most."""
CHARACTERS = 400
"""Characters of text that a chunk may hold per clause, unless one clause alone is longer."""
FILE, SMALL = 14_000, 7_000
"""Bytes of a file of texts, times the scale of the archive; where that is 1."""


def store(entries: Sequence[Entry], scale: int, files: Files) -> dict[str, Any]:
    """Writes the texts; gives the number of clauses of each chunk, and where the chunks lie."""
    packs, counts = Packs(files, scale * FILE if scale > 1 else SMALL), []
    for chunk in _chunks(entries):
        packs.add(compact(_columns(chunk)).encode())
        counts.append(len(chunk))
    packs.close()
    return {"counts": counts, **packs.table()}


def _chunks(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    held: list[Entry] = []
    length = 0
    for entry in entries:
        if held and (len(held) == CLAUSES or length + len(entry.text) > CHARACTERS * CLAUSES):
            yield held
            held, length = [], 0
        held.append(entry)
        length += len(entry.text)
    if held:
        yield held


def _columns(entries: Sequence[Entry]) -> dict[str, Any]:
    """Facts of a dossier and of a document are written once a chunk; alike values stand side by side."""
    dossiers: dict[tuple[Any, ...], int] = {}
    documents: dict[tuple[Any, ...], int] = {}
    numbers = []
    for entry in entries:
        day = entry.date.isoformat() if entry.date else ""
        dossier = (entry.dossier, entry.authority, entry.body, entry.number, entry.object, day)
        path = entry.address.partition("#")[0]
        document = (dossiers.setdefault(dossier, len(dossiers)), entry.kind, entry.document, path)
        numbers.append(documents.setdefault(document, len(documents)))
    return {
        "dossiers": list(dossiers),
        "documents": list(documents),
        "document": numbers,
        "anchor": [entry.address.partition("#")[2] for entry in entries],
        "label": [entry.label for entry in entries],
        "heading": [entry.heading for entry in entries],
        "text": [entry.text for entry in entries],
    }
