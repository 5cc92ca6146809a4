"""What the cells of a SQLite database hold: its file cuts a long text in pieces, in which nothing would be found."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

SQLITE = b"SQLite format 3\0"


def rows(data: bytes) -> Iterator[bytes]:
    """The texts of every row of every table, a line each; what of them can be read when the file is damaged."""
    try:
        with closing(sqlite3.connect(":memory:")) as base:
            base.deserialize(data)
            tables = base.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'").fetchall()
            for (table,) in tables:
                for row in base.execute(f'SELECT * FROM "{table}"'):
                    yield "\n".join(value for value in row if isinstance(value, str)).encode()
    except sqlite3.Error:
        return
