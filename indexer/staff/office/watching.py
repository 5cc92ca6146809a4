"""A folder in which files are left (a scanner, a shared disk): each goes to the tray once it is whole.

What arrived is moved to `deposes/` in the same folder; what is refused stays, and the office says why.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from indexer.model import SourceError
from indexer.sources.errors import unreadable
from indexer.sources.listing import acts, entries
from indexer.sources.received import Received, received
from indexer.staff.access.journal import Journal
from indexer.staff.office.tray import drop

DONE = "deposes"
NAME = "dossier surveillé"
"""Who drops, in the journal."""
PAUSE = 2.0
"""Seconds between two looks; a file that did not change from one to the next is whole."""
_PARTS = (".part", ".partial", ".tmp", ".crdownload", ".filepart")
"""How names end while a program still writes."""

State = tuple[int, int]
"""Size and time of a file."""


@dataclass(slots=True)
class Watch:
    """What was seen of a folder."""

    folder: Path
    tray: Path
    writing: threading.Lock
    journal: Journal
    refused: dict[Path, str] = field(default_factory=dict)
    """Why a file that is still there was not taken."""
    _seen: dict[Path, State] = field(default_factory=dict)

    def start(self) -> None:
        """Look again and again, until the process ends."""
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            self.look()
            time.sleep(PAUSE)

    def look(self) -> None:
        """Take what is whole; a folder that cannot be read (a disk that is away) is told and looked at again."""
        try:
            found = {path: _state(path) for path in _files(self.folder)}
        except (OSError, SourceError) as error:
            self.refused = {self.folder: str(error)}
            return
        whole = [path for path, state in found.items() if self._seen.get(path) == state]
        fresh = [path for path in whole if path not in self.refused]
        self.refused = {path: why for path, why in self.refused.items() if self._seen.get(path) == found.get(path)}
        self._seen = found
        for group in self._groups([path for path in whole if path in fresh or (fresh and _is_envelope(path))]):
            self._take(group)

    def _groups(self, whole: Sequence[Path]) -> Iterator[Sequence[Path]]:
        """Files that belong together: an envelope with its act. One that lacks its act waits, and holds up no other."""
        zips = [path for path in whole if path.suffix.lower() == ".zip"]
        yield from ([path] for path in zips)
        files = [path for path in whole if path not in zips]
        try:
            found = received(files)
        except SourceError as error:
            self.refused |= dict.fromkeys(filter(_is_envelope, files), str(error))
            found = [Received(main=path) for path in files if not _is_envelope(path)]
        for act in found:
            yield (act.main, *act.annexes, *act.others)

    def _take(self, group: Sequence[Path]) -> None:
        try:
            with ExitStack() as opened, self.writing:
                self.journal.prepare()
                names = drop(self.tray, [(path.name, opened.enter_context(path.open("rb"))) for path in group])
                self.journal.add(NAME, "dépôt", names)
                _put_away(group, self.folder / DONE)
            for path in group:
                self.refused.pop(path, None)
        except SourceError as refusal:
            self.refused |= dict.fromkeys(group, str(refusal))
        except OSError as error:
            self.refused |= dict.fromkeys(group, str(unreadable(group[0], error)))


def _files(folder: Path) -> Iterable[Path]:
    return (path for path in acts(entries(folder)) if not path.name.lower().endswith(_PARTS))


def _is_envelope(path: Path) -> bool:
    return path.suffix.lower() == ".xml"


def _state(path: Path) -> State:
    facts = path.stat()
    return facts.st_size, facts.st_mtime_ns


def _put_away(group: Iterable[Path], folder: Path) -> None:
    """Under a name that is free."""
    folder.mkdir(exist_ok=True)
    for path in group:
        target, rank = folder / path.name, 2
        while target.exists():
            target, rank = folder / f"{path.stem}-{rank}{path.suffix}", rank + 1
        os.replace(path, target)
