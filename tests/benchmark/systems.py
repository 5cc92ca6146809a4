"""What is compared: how each system is built and asked, as its own documentation shows it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from whoosh import index as whoosh_index
from whoosh.analysis.analyzers import LanguageAnalyzer
from whoosh.fields import ID, NUMERIC, TEXT, Schema
from whoosh.qparser.default import QueryParser

from indexer.search import build_index, search
from indexer.search.engine.whoosh.index import WhooshEngine
from indexer.search.entries import entries
from tests.benchmark.archive import readings

Ask = Callable[[str], object]
"""Twenty results of a query; None when the system has no such query."""


def build_ours(clauses: int, folder: Path) -> None:
    """The index of the archive."""
    build_index(list(readings(clauses)), folder)


def open_ours(folder: Path) -> Ask:
    """Our search, which also marks extracts and counts; nothing is remembered from one run to the next."""
    index = WhooshEngine(folder)

    def ask(query: str) -> object:
        index._recent.clear()
        return search(index, query)

    return ask


def build_whoosh(clauses: int, folder: Path) -> None:
    """One field of analysed text with positions, stored, and a year."""
    schema = Schema(
        address=ID(stored=True), text=TEXT(analyzer=LanguageAnalyzer("fr"), stored=True), annee=NUMERIC
    )
    writer = whoosh_index.create_in(str(folder), schema).writer(limitmb=256)
    for entry in entries(list(readings(clauses))):
        year = entry.date.year if entry.date else 0
        writer.add_document(address=entry.address, text=f"{entry.heading}\n{entry.text}", annee=year)
    writer.commit()


def open_whoosh(folder: Path) -> Ask:
    """Whoosh's default parser and scoring; `len` counts, as a page of results must."""
    index = whoosh_index.open_dir(str(folder))
    searcher, parser = index.searcher(), QueryParser("text", index.schema)

    def ask(query: str) -> object:
        results = searcher.search(parser.parse(query), limit=20)
        return len(results), [hit.highlights("text") for hit in results]

    return ask


def build_sqlite(clauses: int, folder: Path) -> None:
    """An FTS5 table."""
    base = sqlite3.connect(folder / "fts.db")
    base.execute(
        "CREATE VIRTUAL TABLE clauses USING fts5"
        "(address UNINDEXED, text, annee UNINDEXED, tokenize='unicode61 remove_diacritics 2')"
    )
    rows = (
        (e.address, f"{e.heading}\n{e.text}", e.date and e.date.year)
        for e in entries(list(readings(clauses)))
    )
    base.executemany("INSERT INTO clauses VALUES (?, ?, ?)", rows)
    base.commit()


def open_sqlite(folder: Path) -> Ask:
    """bm25, snippets and a count; the words of the query are rewritten for FTS5."""
    base = sqlite3.connect(folder / "fts.db")

    def ask(query: str) -> object:
        words, _, year = query.partition(" annee:")
        if "~" in words:
            words = f"NEAR({' '.join(words.partition('~')[0].strip(chr(34)).split())}, 9)"
        where = "clauses MATCH ?" + (" AND annee = ?" if year else "")
        values = (words, int(year)) if year else (words,)
        ((count,),) = base.execute(f"SELECT count(*) FROM clauses WHERE {where}", values)
        shown = "address, snippet(clauses, 1, '*', '*', '…', 40)"
        page = f"SELECT {shown} FROM clauses WHERE {where} ORDER BY rank LIMIT 20"
        return count, base.execute(page, values).fetchall()

    return ask


SYSTEMS: dict[str, tuple[Callable[[int, Path], None], Callable[[Path], Ask]]] = {
    "archive": (build_ours, open_ours),
    "Whoosh": (build_whoosh, open_whoosh),
    "SQLite FTS5": (build_sqlite, open_sqlite),
}
