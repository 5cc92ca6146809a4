"""Parquet: the same tables with their types, for those who analyse them; made when the extra `parquet` is there.

Columns are packed by gzip, which the leak check opens (docs/decisions/0162-what-is-checked-by-others.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.open_data.table import Row, Table, Value
from indexer.publishing.open_data.tables import TABLES

ROWS = 20_000
"""Rows of a group: what is kept in memory of a table."""
LEVEL = 6
"""Of gzip: 9, the library's own choice, takes three times as long to save a sixteenth."""
_TYPES = {"integer": "int64", "boolean": "bool", "number": "float64", "date": "date32"}


def file_name(table: Table) -> str:
    """`montants.parquet`."""
    return f"{table.name}.parquet"


@contextmanager
def parquet_tables(root: Path) -> Iterator[Take]:
    """`donnees/<table>.parquet` for each table; nothing without pyarrow."""
    if not find_spec("pyarrow"):
        yield lambda act: None
        return
    with ExitStack() as files:
        writers = [files.enter_context(_written(table, root / "donnees")) for table in TABLES]

        def take(act: ActData) -> None:
            for writer in writers:
                writer(act)

        yield take


@contextmanager
def _written(table: Table, folder: Path) -> Iterator[Take]:
    from pyarrow import RecordBatch, field, schema, type_for_alias
    from pyarrow.parquet import ParquetWriter

    columns = schema(
        [
            field(each.name, type_for_alias(_TYPES.get(each.kind, "string")), metadata={"sens": each.meaning})
            for each in table.columns
        ]
    )
    waiting: list[Row] = []
    with ParquetWriter(folder / file_name(table), columns, compression="gzip", compression_level=LEVEL) as file:

        def write() -> None:
            if waiting:
                file.write_batch(RecordBatch.from_pylist(_typed(table, waiting), schema=columns))
                waiting.clear()

        def take(act: ActData) -> None:
            waiting.extend(act.rows[table.name])
            if len(waiting) >= ROWS:
                write()

        yield take
        write()


def _typed(table: Table, rows: list[Row]) -> list[dict[str, Any]]:
    names = [(column.name, column.kind) for column in table.columns]
    return [
        {name: _value(value, kind) for (name, kind), value in zip(names, row, strict=True)} for row in rows
    ]


def _value(value: Value, kind: str) -> Any:
    if isinstance(value, Decimal):
        return float(value)
    return date.fromisoformat(value) if kind == "date" and isinstance(value, str) else value
