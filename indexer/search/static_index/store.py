"""What is shown of a clause, in blocks small enough to fetch for a single result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from indexer.search.entries import Entry
from indexer.search.static_index.files import Files

SIZES = ((100_000, 60), (400_000, 120))
"""Clauses of a block in an archive of at most so many: small blocks are fetched faster, large ones are fewer files."""
LARGEST = 240
CHARACTERS = 400
"""Characters of text that a block may hold per clause, unless one clause alone is longer."""


def block_size(clauses: int) -> int:
    """Clauses of a block at most, in an archive of so many."""
    return next((size for limit, size in SIZES if clauses <= limit), LARGEST)


def store(entries: Sequence[Entry], size: int, files: Files) -> list[tuple[int, str]]:
    """Writes blocks of at most `size` clauses; gives the number of clauses and the name of each."""
    return [(len(block), files.write_json(_block(block))) for block in _blocks(entries, size)]


def _blocks(entries: Sequence[Entry], most: int) -> Iterator[list[Entry]]:
    held: list[Entry] = []
    length = 0
    for entry in entries:
        if held and (len(held) == most or length + len(entry.text) > CHARACTERS * most):
            yield held
            held, length = [], 0
        held.append(entry)
        length += len(entry.text)
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
