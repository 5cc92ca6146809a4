"""Texts that are read while a page waits a little for them: pictures of pages may take minutes."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from indexer.model import SourceText
from indexer.sources.archive import read_act
from indexer.sources.received import Received

PATIENCE = 8.0
"""Seconds that a page waits."""


class Readings:
    """Two files at a time, each in a process of its own; what was read is kept beside the file."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=2)
        self._asked: dict[Path, Future[SourceText]] = {}
        self._lock = threading.Lock()

    def text(self, act: Received, root: Path | None = None) -> SourceText | None:
        """The text of an act, None while it is still read. Raises SourceError when it cannot be."""
        with self._lock:
            if act.main not in self._asked:
                self._asked[act.main] = self._worker.submit(read_act, act, root, keep=True)
            asked = self._asked[act.main]
        try:
            return asked.result(PATIENCE)
        except TimeoutError:
            return None
        finally:
            if asked.done():
                with self._lock:
                    self._asked.pop(act.main, None)
