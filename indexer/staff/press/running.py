"""Programs that run apart, one after the other, while pages tell how far they are."""

from __future__ import annotations

import os
import subprocess
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from indexer.console import STEP

_KEPT = 200
"""Lines that are kept of what a program says."""
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
    process: subprocess.Popen[str] | None = None

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
    try:
        with subprocess.Popen(
            task.words, cwd=folder, env=environment, pass_fds=kept, text=True, encoding="utf-8", errors="replace",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        ) as process:  # fmt: skip
            running.process = process
            for line in process.stdout or ():
                told = line.rstrip("\n")
                if told.startswith(STEP):
                    running.steps.append(told.removeprefix(STEP))
                elif told.strip():
                    running.lines.append(told)
        return process.returncode
    except OSError as error:
        running.lines.append(f"{task.words[0]} : ce programme ne peut pas être lancé ({error.strerror}).")
        return _ABSENT
