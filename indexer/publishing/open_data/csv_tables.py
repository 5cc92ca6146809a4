"""CSV: a file a table, UTF-8, commas; safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.open_data.table import Table, Value
from indexer.publishing.open_data.tables import TABLES

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV injection)."""


def file_name(table: Table) -> str:
    """`montants.csv`."""
    return f"{table.name}.csv"


@contextmanager
def csv_tables(root: Path) -> Iterator[Take]:
    """`donnees/<table>.csv` for each table."""
    with ExitStack() as files:
        writers = {table.name: _writer(table, root / "donnees", files) for table in TABLES}

        def take(act: ActData) -> None:
            for name, rows in act.rows.items():
                writers[name].writerows([cell(value) for value in row] for row in rows)

        yield take


def _writer(table: Table, folder: Path, files: ExitStack) -> Any:
    path = folder / file_name(table)
    file = files.enter_context(path.open("w", encoding="utf-8", newline=""))
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    return writer


def cell(value: Value) -> str:
    """A value as it is written; a text that a spreadsheet would run gets an apostrophe before it."""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
