"""What the command line prints: plain text with French spacing, colours only where a terminal shows them."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, track
from rich.status import Status

from indexer.typography import FIXED, NARROW

Item = TypeVar("Item")
STEPS = "ARCHIVE_ETAPES"
"""Variable of the environment that asks for the stages of a command as lines."""
STEP = "\u2026 "
"""What such a line begins with."""

def printable(text: str) -> str:
    """The text on one line, without what a terminal would obey: control characters become `�`."""
    return "".join(map(_printable, text))


def _printable(character: str) -> str:
    if character.isprintable() or character in FIXED + NARROW:
        return character
    return " " if character.isspace() else "\ufffd"


@cache
def out() -> _Telling:
    """Standard output."""
    return _console(stderr=False)


@cache
def err() -> _Telling:
    """Standard error: messages and progress."""
    return _console(stderr=True)


class _Telling(Console):
    """A console whose stages are lines of their own for a program that follows, and asks so by `STEPS`."""

    def status(self, status: RenderableType, **options: Any) -> Status:
        """A stage, which a terminal shows as long as it lasts."""
        self.tell_step(str(status))
        return super().status(status, **options)

    def tell_step(self, label: str) -> None:
        """Say that a stage begins, to whom follows."""
        if STEPS in os.environ:
            self.print(f"{STEP}{label}")


def _console(*, stderr: bool) -> _Telling:
    return _Telling(stderr=stderr, markup=False, highlight=False, emoji=False, soft_wrap=True)


def progress(label: str, items: Iterable[Item], total: int | None = None) -> Iterator[Item]:
    """The items, with a progress bar that only a terminal shows and that leaves nothing behind.

    `total` is how many there are, where `items` cannot tell.
    """
    console = err()
    hidden = not console.is_terminal
    console.tell_step(label)
    yield from track(items, label, total=total, console=console, transient=True, disable=hidden)


@contextmanager
def counter(label: str) -> Iterator[Callable[[int, int], None]]:
    """A function that shows « label 3/40 » on a terminal once it is called; nothing stays."""
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=err(), transient=True,
        disable=not err().is_terminal,
    ) as shown:
        task = shown.add_task(label, visible=False)
        yield lambda done, total: shown.update(task, completed=done, total=total, visible=True)


def prepare_streams() -> None:
    """UTF-8 into files and pipes; on a terminal of another encoding `?` for what it cannot show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace", encoding=None if stream.isatty() else "utf-8")


def forget_output() -> None:
    """After a reader closed the pipe: nothing more is written, and the interpreter ends quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
