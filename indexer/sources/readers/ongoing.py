"""A reading under way: what a machine read in the pictures of pages, kept so that work that is broken off goes on.

The folder stands beside the file, `.acte.pdf.<hash>.en-cours/`, and goes when the whole reading is kept. The child that
reads writes it; the process that waits for it looks there how far it has come.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_NOW = "page"
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Ongoing:
    """The folder of one reading."""

    folder: Path

    def table(self, number: int, pages: int, make: Callable[[], bytes]) -> bytes:
        """What was read in the picture of a page, made now unless it is kept; `pages` is their number in the file."""
        self._write(self.folder / _NOW, f"{number} {pages}".encode())
        kept = self.folder / f"{number}.tsv"
        if not kept.is_file():
            self._write(kept, make())
        return kept.read_bytes()

    def _write(self, path: Path, data: bytes) -> None:
        self.folder.mkdir(exist_ok=True)
        beside = path.with_suffix(".nouveau")
        beside.write_bytes(data)
        os.replace(beside, path)

    @property
    def place(self) -> tuple[int, int] | None:
        """The page whose picture is being read and the number of pages; None before the first."""
        try:
            number, pages = (self.folder / _NOW).read_text(encoding="utf-8").split()
            return int(number), int(pages)
        except (OSError, ValueError):
            return None


def ongoing(path: Path, digest: str) -> Ongoing:
    """The reading of a file with this SHA-256."""
    return Ongoing(path.with_name(f".{path.name}.{digest[:_DIGITS]}.en-cours"))


def end(path: Path) -> None:
    """Remove what readings of a file left, those of earlier bytes too."""
    for folder in path.parent.glob(".*.en-cours"):
        if folder.name.startswith(f".{path.name}."):
            shutil.rmtree(folder, ignore_errors=True)
