"""CSV: a file a table, UTF-8, commas; safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

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
        opened = {table.name: files.enter_context(_begun(table, root / "donnees")) for table in TABLES}

        def take(act: ActData) -> None:
            for name, lines in act.csv.items():
                opened[name].write(lines)

        yield take


def _begun(table: Table, folder: Path) -> TextIO:
    file = (folder / file_name(table)).open("w", encoding="utf-8", newline="")
    file.write(as_csv([[column.name for column in table.columns]]))
    return file


def as_csv(rows: Iterable[Sequence[Value]]) -> str:
    """Rows as lines of CSV, with the end of the last one."""
    lines = io.StringIO()
    csv.writer(lines, lineterminator="\n").writerows([cell(value) for value in row] for row in rows)
    return lines.getvalue()


def cell(value: Value) -> str:
    """A value as it is written; a text that a spreadsheet would run gets an apostrophe before it."""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
