"""What a format is: a folder to write below → a function that takes one act after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from indexer.publishing.open_data.table import Row
from indexer.publishing.record import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class ActData:
    """An act as open data."""

    record: Json
    line: str
    """The record as a line of JSON, without its end."""
    beside: Mapping[str, bytes]
    """Content of the files beside its page, by name."""
    rows: Mapping[str, tuple[Row, ...]]
    """Its rows by name of the table."""
    csv: Mapping[str, str]
    """The same as lines of CSV."""


Take = Callable[[ActData], None]
Exporter = Callable[[Path], AbstractContextManager[Take]]
"""Files are whole once the context is left; nothing is kept in memory between two acts."""
