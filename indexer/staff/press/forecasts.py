"""The forecast that pages show: made again when the folders changed, in a process that a page waits a little for."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

from indexer.kept import FOLDER
from indexer.model import BuildError
from indexer.staff.press.folders import Folders, environment
from indexer.staff.press.forecast import PAGES, Forecast, read_forecast
from indexer.staff.press.running import Running, Task, start

PATIENCE = 6.0
"""Seconds that a page waits."""
_MODULE = "indexer.staff.press.forecasting"
_FAILED = "Ce que changerait une publication n'a pas pu être préparé ({}). Rien n'a changé ; rechargez cette page."


@dataclass(slots=True)
class Forecasts:
    """Of one archive; one process at a time."""

    folders: Folders
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _asked: tuple[str, str] | None = None
    _running: Running | None = None

    @property
    def folder(self) -> Path:
        """Where the forecast stands; as confidential as the texts."""
        return self.folders.root / FOLDER / "apercu"

    @property
    def pages(self) -> Path:
        """The site of the pages as they will be."""
        return self.folder / PAGES

    def current(self, wanted: str = "") -> Forecast | None:
        """What publishing now would change, with the pages of the act `wanted`; None while it is made.

        Raises BuildError when it cannot be made.
        """
        state = self.folders.state
        with self._lock:
            if known := self._known(state, wanted):
                return known
            if self._running is None or (self._running.code is not None and self._asked != (state, wanted)):
                self._start(state, wanted)
            running = self._running
        if running and running.wait(PATIENCE):
            return self._outcome(running, wanted)
        return None

    def _known(self, state: str, wanted: str) -> Forecast | None:
        found = read_forecast(self.folder)
        fits = found is not None and found.state == state and (not wanted or _has(found, wanted))
        return found if fits else None

    def _start(self, state: str, wanted: str) -> None:
        where = (self.folders.sources, self.folders.site, self.folders.index, self.folder)
        words = (sys.executable, "-m", _MODULE, *(str(path.absolute()) for path in where), state, wanted)
        self._asked = state, wanted
        self._running = start([Task(name="Épreuve", words=words)], self.folders.root, environment())

    def _outcome(self, running: Running, wanted: str) -> Forecast | None:
        """What a process made; None when it was of other folders than those of now."""
        with self._lock:
            self._running = None
        if running.code:
            raise BuildError(_FAILED.format(running.lines[-1] if running.lines else "arrêté"))
        return self._known(self.folders.state, wanted)


def _has(forecast: Forecast, wanted: str) -> bool:
    """Whether the act was rendered; one that is not published has no page to wait for."""
    return all(act.is_rendered for act in forecast.acts if act.id == wanted)
