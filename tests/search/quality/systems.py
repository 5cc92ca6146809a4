"""Three ways to search the same clauses: ours, Whoosh as its documentation shows it, SQLite FTS5."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from whoosh.analysis.analyzers import LanguageAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.index import create_in
from whoosh.qparser.default import MultifieldParser

from indexer.model import Reading
from indexer.search import build_index, open_index, search
from indexer.search.entries import Entry, entries
from indexer.search.language.analyser import words

System = Callable[[str], list[str]]
"""Addresses of the clauses found for a query, best first."""
DEPTH = 100


def ours(readings: Sequence[Reading], folder: Path) -> System:
    """The search of the archive."""
    build_index(readings, folder)
    index = open_index(folder)

    def ask(query: str) -> list[str]:
        results = search(index, query, limit=DEPTH)
        return [hit.address for hit in results.hits or results.nearest]

    return ask


def plain_whoosh(readings: Sequence[Reading], folder: Path) -> System:
    """Whoosh with its French analyser, over text, heading and titles."""
    french = LanguageAnalyzer("fr")
    schema = Schema(address=ID(stored=True), **{name: TEXT(analyzer=french) for name in _zones(None)})
    folder.mkdir(parents=True)
    index = create_in(str(folder), schema)
    writer = index.writer()
    for entry in entries(readings):
        writer.add_document(address=entry.address, **_zones(entry))
    writer.commit()
    parser, searcher = MultifieldParser(list(_zones(None)), schema), index.searcher()
    return lambda query: [hit["address"] for hit in searcher.search(parser.parse(query), limit=DEPTH)]


def sqlite(readings: Sequence[Reading], folder: Path) -> System:
    """SQLite FTS5 with its accent-blind tokenizer and bm25."""
    folder.mkdir(parents=True)
    base = sqlite3.connect(folder / "fts.db")
    columns = ", ".join(_zones(None))
    tokenizer = "tokenize='unicode61 remove_diacritics 2'"
    base.execute(f"CREATE VIRTUAL TABLE clauses USING fts5(address UNINDEXED, {columns}, {tokenizer})")
    for entry in entries(readings):
        base.execute("INSERT INTO clauses VALUES (?, ?, ?, ?, ?)", (entry.address, *_zones(entry).values()))

    def ask(query: str) -> list[str]:
        quoted = query if '"' in query else " ".join(f'"{word}"' for word in words(query))
        ranked = "SELECT address FROM clauses WHERE clauses MATCH ? ORDER BY rank LIMIT ?"
        rows = base.execute(ranked, (quoted, DEPTH))
        return [address for (address,) in rows]

    return ask


def _zones(entry: Entry | None) -> dict[str, str]:
    if entry is None:
        return {"text": "", "heading": "", "document": "", "object": ""}
    return {"text": entry.text, "heading": entry.heading, "document": entry.document, "object": entry.object}


SYSTEMS: dict[str, Callable[[Sequence[Reading], Path], System]] = {
    "archive": ours,
    "whoosh": plain_whoosh,
    "sqlite": sqlite,
}
