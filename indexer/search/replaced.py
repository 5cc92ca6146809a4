"""The index of texts that others replaced, below that of the texts that count: found when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from indexer.model import Reading, SearchError
from indexer.search import prepared_index

BELOW = "versions"
"""Folder below that of an index."""


@contextmanager
def prepared_replaced(readings: Sequence[Reading], folder: Path) -> Iterator[tuple[Path, ...]]:
    """Like `prepared_index`, for earlier texts below the index in `folder`; nothing is made before there is one."""
    below = folder / BELOW
    if not readings and not below.exists():
        yield ()
        return
    with prepared_index(readings, below) as prepared:
        yield (prepared,)


def replaced_index(folder: Path) -> Path:
    """Folder of the index of earlier texts; raises SearchError when no act has any."""
    if not (folder / BELOW).is_dir():
        raise SearchError(f"{folder} : aucun acte n'a de texte remplacé. Cherchez sans --remplaces.")
    return folder / BELOW
