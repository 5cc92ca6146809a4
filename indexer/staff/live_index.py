"""The index that requests search: replaced by a newer one between two requests, without a restart."""

from __future__ import annotations

import threading
from pathlib import Path

from indexer.model import SearchError
from indexer.search import Engine, generations, open_index


class LiveIndex:
    """The newest generation of an index, which a first publication may still have to make; a search that began on an
    older one ends on it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._index: Engine | None = None

    def current(self) -> Engine:
        """The index to search now; raises SearchError when there is none."""
        index = self._index
        if index is None or index.is_stale():
            with self._lock:
                index = self._index
                if index is None or index.is_stale():
                    index = self._index = _newest(self._folder)
        return index


def _newest(folder: Path) -> Engine:
    """The index that is current once it is open: one that is replaced and removed meanwhile is not damaged."""
    while True:
        opened = generations.current(folder)
        try:
            return open_index(folder)
        except SearchError:
            if generations.current(folder) == opened:
                raise
