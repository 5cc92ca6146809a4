"""Texts that are read while a page waits a little for them: pictures of pages may take minutes."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from indexer.model import SourceText
from indexer.sources.archive import read_act
from indexer.sources.readers.stored import stored_path
from indexer.sources.received import Received

PATIENCE = 8.0
"""Seconds that a page waits."""


class Readings:
    """Two files at a time, each in a process of its own; what was read is kept beside the file."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=2)
        self._asked: dict[Path, Future[SourceText]] = {}
        self._lock = threading.Lock()

    def begin(self, act: Received) -> str:
        """Have an act read meanwhile; how far that is, in French, empty when it is read."""
        with self._lock:
            if act.main not in self._asked and not _is_read(act.main):
                self._asked[act.main] = self._worker.submit(read_act, act, None, keep=True)
            asked = self._asked.get(act.main)
            if asked and asked.done() and not asked.exception():
                del self._asked[act.main]
                return ""
        if asked is None:
            return ""
        if asked.done():
            return "ne peut pas être lu"
        return "lecture en cours" if asked.running() else "attend sa lecture"

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


def _is_read(path: Path) -> bool:
    """Whether reading takes no time: a plain text, or a file whose reading is kept."""
    return path.suffix.lower() == ".txt" or stored_path(path).is_file()
