"""Publishing from the office: the build of the site, then the programs that send it, one publication at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from indexer.console import STEPS
from indexer.kept import FOLDER
from indexer.model import BuildError
from indexer.staff.press.folders import Folders, build_command, environment
from indexer.staff.press.running import Running, Task, start
from indexer.staff.press.sending import sending

if sys.platform != "win32":
    import fcntl

BUILD = "Construction du site"
_BUSY = "Une publication est déjà en cours : attendez qu'elle finisse, puis recommencez. Rien n'a été lancé."


@dataclass(slots=True)
class Press:
    """What publishes an archive."""

    folders: Folders
    running: Running | None = None
    """The publication under way, or the last one since the start."""

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What a publication would run; raises SourceError for a wrong list of commands."""
        build = Task(name=BUILD, words=build_command(self.folders, "--inscrire"))
        return (build, *sending(self.folders.root, self.folders.site))

    def publish(self) -> None:
        """Start a publication; raises BuildError while another one runs, started by this process or before it."""
        tasks = self.tasks
        with _lock(self.folders) as lock:
            self.running = start(tasks, self.folders.root, environment(**{STEPS: "1"}), lock=lock)


@contextmanager
def _lock(folders: Folders) -> Iterator[int | None]:
    """An open file that nobody else has locked; programs that inherit it keep it locked as long as they run."""
    if sys.platform == "win32":
        yield None
        return
    folder = folders.root / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    held = os.open(folder / "publication.verrou", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield held
    except BlockingIOError as error:
        raise BuildError(_BUSY) from error
    finally:
        os.close(held)
