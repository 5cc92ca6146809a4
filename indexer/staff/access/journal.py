"""The journal of the office: who did what, when, on what; one file a month, of lines that are only ever added.

    {"quand":"2026-11-30T09:12:40+01:00","qui":"jeanne","quoi":"correction","sur":["bourg/2024/5.pdf","object"],
     "adresse":"192.168.1.4"}

No line holds what somebody typed: neither a password nor a value that the office hides.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from indexer.model import SourceError
from indexer.sources.errors import unreadable

_MOST = 300
"""Characters of a part of a line."""
UNREADABLE = "ligne illisible"
"""What is said of a line that a cut of power or another program spoiled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something that was done."""

    when: datetime
    who: str
    deed: str
    on: tuple[str, ...] = ()
    """What it was done to: addresses of acts, names of facts."""
    address: str = ""
    """Of the machine of who did it; empty for this one."""


@dataclass(frozen=True, slots=True)
class Journal:
    """A folder of files `2026-11.jsonl`, that nobody else may read."""

    folder: Path

    def add(self, who: str, deed: str, on: Sequence[str] = (), address: str = "") -> None:
        """Add a line, on the disk once this returns; raises OSError."""
        now = datetime.now().astimezone()
        told = {
            "quand": now.isoformat(timespec="seconds"), "qui": who, "quoi": deed,
            "sur": [part[:_MOST] for part in on], "adresse": address,
        }  # fmt: skip
        line = json.dumps({name: value for name, value in told.items() if value}, ensure_ascii=False)
        with self._opened(f"{now:%Y-%m}") as file:
            os.write(file, b"\n" * _is_cut(file) + line.encode(errors="replace") + b"\n")
            os.fsync(file)

    def prepare(self) -> None:
        """Raise OSError when no line could be added."""
        with self._opened(f"{datetime.now().astimezone():%Y-%m}"):
            pass

    def months(self) -> list[str]:
        """Months that have a file, the latest first."""
        return sorted((path.stem for path in self.folder.glob("[0-9]*-[0-9]*.jsonl")), reverse=True)

    def lines(self, month: str) -> list[Line]:
        """Lines of a month in their order, none without a file; raises SourceError for one that cannot be read."""
        if month not in self.months():
            return []
        path = self.folder / f"{month}.jsonl"
        try:
            written = path.read_text(encoding="utf-8", errors="replace").split("\n")
        except OSError as error:
            raise unreadable(path, error) from error
        start = datetime.fromisoformat(f"{month}-01").astimezone()
        return [_parsed(line, start) for line in written if line]

    @contextmanager
    def _opened(self, month: str) -> Iterator[int]:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(self.folder / f"{month}.jsonl", os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            yield file
        finally:
            os.close(file)


def month_of(typed: str) -> str:
    """A month as it names a file; raises SourceError for what is none."""
    try:
        return f"{datetime.strptime(typed, '%Y-%m'):%Y-%m}"
    except ValueError as error:
        raise SourceError(f"« {typed} » n'est pas un mois ; écrivez par exemple 2026-11.") from error


def _is_cut(file: int) -> bool:
    """Whether the last line does not end."""
    size = os.fstat(file).st_size
    return size > 0 and os.pread(file, 1, size - 1) != b"\n"


def _parsed(text: str, otherwise: datetime) -> Line:
    try:
        told = json.loads(text)
        return Line(
            when=datetime.fromisoformat(told["quand"]), who=str(told["qui"]), deed=str(told["quoi"]),
            on=tuple(map(str, told.get("sur", ()))), address=str(told.get("adresse", "")),
        )  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Line(when=otherwise, who="", deed=UNREADABLE)
