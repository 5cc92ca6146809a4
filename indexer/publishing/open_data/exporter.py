"""What a format is: a folder to write below → a function that takes the record of one act after the other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from indexer.publishing.record import Json

Take = Callable[[Json], None]
Exporter = Callable[[Path], AbstractContextManager[Take]]
"""Files are whole once the context is left; nothing is kept in memory between two acts."""
