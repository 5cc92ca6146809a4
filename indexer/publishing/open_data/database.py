"""SQLite: every table, with its full text indexed by FTS5; Datasette and DB Browser open it as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path

from indexer.disk.refusals import cause
from indexer.model import BuildError
from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.open_data.table import Column, Row, Table
from indexer.publishing.open_data.tables import TABLES

NAME = "archive.sqlite"
_TYPES = {"integer": "INTEGER", "boolean": "INTEGER", "number": "NUMERIC"}
_SETTINGS = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA page_size = 4096")
"""The file is made anew in a folder that is thrown away when anything fails."""


@contextmanager
def database(root: Path) -> Iterator[Take]:
    """`donnees/archive.sqlite`; raises BuildError. The same acts give the same bytes."""
    path = root / "donnees" / NAME
    try:
        with closing(sqlite3.connect(path)) as base:
            _run(base, *_SETTINGS, *map(_created, TABLES))

            def take(act: ActData) -> None:
                for table in TABLES:
                    base.executemany(_inserted(table), map(_stored, act.rows[table.name]))

            yield take
            base.commit()
            _run(base, *_indexes())
            base.commit()
            _run(base, "VACUUM")
    except sqlite3.Error as error:
        raise BuildError(
            f"{path} : la base de données ne peut pas être écrite ({cause(error)}). "
            "Vérifiez la place libre et que Python a SQLite avec FTS5, puis relancez."
        ) from error


def _stored(row: Row) -> tuple[str | int | None, ...]:
    return tuple(str(value) if isinstance(value, Decimal) else value for value in row)


def _run(base: sqlite3.Connection, *statements: str) -> None:
    for statement in statements:
        base.execute(statement)


def _created(table: Table) -> str:
    columns = ", ".join(_column(table, column) for column in table.columns)
    return f"CREATE TABLE {table.name} ({columns})"


def _column(table: Table, column: Column) -> str:
    words = f"{column.name} {_TYPES.get(column.kind, 'TEXT')}"
    if column.name != "acte":
        return words
    return f"{words} PRIMARY KEY" if table is TABLES[0] else f"{words} REFERENCES {TABLES[0].name}(acte)"


def _inserted(table: Table) -> str:
    return f"INSERT INTO {table.name} VALUES ({', '.join('?' for _ in table.columns)})"


def _indexes() -> Iterator[str]:
    for table in TABLES:
        if table is not TABLES[0]:
            yield f"CREATE INDEX {table.name}_acte ON {table.name}(acte)"
        if table.searched:
            index = f"{table.name}_fts"
            columns = ", ".join(table.searched)
            words = "tokenize='unicode61 remove_diacritics 2'"
            yield f'CREATE VIRTUAL TABLE {index} USING fts5({columns}, content="{table.name}", {words})'
            yield f"INSERT INTO {index}({index}) VALUES ('rebuild')"
            yield f"INSERT INTO {index}({index}) VALUES ('optimize')"
