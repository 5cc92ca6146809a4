"""Programs that run apart, one after the other, while pages tell how far they are."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from indexer.console import STEP
from indexer.disk.refusals import cause

_KEPT = 200
"""Lines that are kept of what a program says."""
_AT_ONCE = 1 << 16
_PAUSE = 0.1
"""Seconds between two looks at what a program says."""
_ABSENT = 127
"""Exit code, as a shell gives it, for a program that cannot be started."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A program to run."""

    name: str
    """As the page calls it."""
    words: tuple[str, ...]
    """The program and its arguments; no shell reads them."""


@dataclass(slots=True)
class Running:
    """Tasks under way, or done: the first that fails ends them."""

    tasks: Sequence[Task]
    done: int = 0
    code: int | None = None
    """Exit code of the last one; None while they run."""
    steps: list[str] = field(default_factory=list)
    """What the task under way has begun."""
    lines: deque[str] = field(default_factory=lambda: deque(maxlen=_KEPT))
    """What the tasks said."""
    thread: threading.Thread | None = None
    process: subprocess.Popen[bytes] | None = None

    @property
    def task(self) -> Task:
        """The one under way, or the last one."""
        return self.tasks[min(self.done, len(self.tasks) - 1)]

    def wait(self, seconds: float) -> bool:
        """Whether all is over, after some patience."""
        if self.thread:
            self.thread.join(seconds)
        return self.code is not None

    def stop(self) -> None:
        """End the task under way, and with it the others."""
        if self.process:
            self.process.terminate()


def start(
    tasks: Sequence[Task], folder: Path, environment: Mapping[str, str], *, lock: int | None = None
) -> Running:
    """Run tasks in a folder; each holds the open file `lock` as long as it lives, even when this process does not."""
    kept = () if lock is None else (os.dup(lock),)
    running = Running(tasks)
    running.thread = threading.Thread(target=_run, args=(running, folder, environment, kept), daemon=True)
    running.thread.start()
    return running


def _run(running: Running, folder: Path, environment: Mapping[str, str], kept: tuple[int, ...]) -> None:
    code = 0
    for task in running.tasks:
        running.steps.clear()
        code = _follow(running, task, folder, environment, kept)
        if code:
            break
        running.done += 1
    for held in kept:
        os.close(held)
    running.code = code


def _follow(
    running: Running, task: Task, folder: Path, environment: Mapping[str, str], kept: tuple[int, ...]
) -> int:
    """What a task says goes to a file, not to a pipe that would break with this process: it goes on without it."""
    with tempfile.TemporaryFile() as said:
        try:
            running.process = subprocess.Popen(
                task.words, cwd=folder, env=environment, pass_fds=kept,
                stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT,
            )  # fmt: skip
        except OSError as error:
            running.lines.append(f"{task.words[0]} : ce programme ne peut pas être lancé ({cause(error)}).")
            return _ABSENT
        for line in _lines(said.fileno(), running.process):
            if line.startswith(STEP):
                running.steps.append(line.removeprefix(STEP))
            elif line.strip():
                running.lines.append(line)
    return running.process.returncode


def _lines(file: int, process: subprocess.Popen[bytes]) -> Iterator[str]:
    """Lines of an open file as a process writes them, until it ends."""
    position, rest = 0, b""
    while True:
        over = process.poll() is not None
        said = os.pread(file, _AT_ONCE, position)
        position += len(said)
        *whole, rest = (rest + said).split(b"\n")
        yield from (line.decode(errors="replace") for line in whole)
        if over and not said:
            break
        if not said:
            time.sleep(_PAUSE)
    yield rest.decode(errors="replace")
