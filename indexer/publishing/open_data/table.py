"""What a table is: columns, and where the items of its rows stand in the record of an act."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from indexer.publishing.record import Json

Value = str | int | bool | Decimal | None
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column; its kind is a type of Table Schema (https://specs.frictionlessdata.io/table-schema/)."""

    name: str
    kind: str
    """`string`, `integer`, `number`, `boolean`, `date` or `uri`."""
    meaning: str
    """French, for readers."""
    path: str
    """Where the value stands in an item of the table: `vote.for`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: a row for each item that its function finds in the record of an act."""

    name: str
    meaning: str
    """French, for readers."""
    columns: tuple[Column, ...]
    items: Callable[[Json], Iterator[Json]]
    searched: tuple[str, ...] = ()
    """Columns whose words the database finds."""

    def rows(self, act: Json) -> Iterator[Row]:
        """Rows of an act, values as their column says."""
        for item in self.items(act):
            yield tuple(_value(item, column) for column in self.columns)


def _value(item: Json, column: Column) -> Value:
    value: object = item
    for step in column.path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    if value is None or isinstance(value, bool | int):
        return value
    return Decimal(str(value)) if column.kind == "number" else str(value)
