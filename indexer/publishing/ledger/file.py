"""`publications/journal.jsonl`: read with every link of its chain checked, written beside and renamed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.disk.refusals import cause
from indexer.model import LedgerError
from indexer.publishing.ledger.entries import START, Entry, chained, hash_of, parse, uncollected

NAME = "journal.jsonl"
MEND = "python -m indexer publications reparer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a line of the file, in French."""

    line: int
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The lines of a ledger in their order."""

    entries: tuple[Entry, ...] = ()

    @property
    def last(self) -> Entry | None:
        """The newest line, None in an empty ledger."""
        return self.entries[-1] if self.entries else None

    def followed_by(self, drafts: Iterable[Entry]) -> Ledger:
        """The ledger with more lines."""
        return Ledger(entries=(*self.entries, *chained(drafts, self.last)))

    @property
    def public_text(self) -> str:
        """The file as the site publishes it, without evidence."""
        return "".join(f"{entry.public_line}\n" for entry in self.entries)


def read_ledger(folder: Path) -> Ledger:
    """The ledger in `folder`, empty when there is none; raises LedgerError when it was cut or changed."""
    path = folder / NAME
    lines = read_lines(path)
    if lines is None:
        return Ledger()
    with uncollected():
        entries, fault = checked(lines)
    if fault:
        raise LedgerError(
            f"{path}, ligne {fault.line} : {fault.problem}. Rien n'est publié. "
            f"Pour voir ce qui peut être réparé : {MEND}"
        )
    return Ledger(entries=entries)


def read_lines(path: Path) -> list[str] | None:
    """Lines of a ledger file as they stand, the last one empty when it ends well; None without a file."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").split("\n") if path.exists() else None
    except OSError as error:
        raise LedgerError(
            f"{path} : le journal des publications ne peut pas être lu ({cause(error)}). Vérifiez ses droits."
        ) from error


def checked(lines: Sequence[str]) -> tuple[tuple[Entry, ...], Fault | None]:
    """Entries up to the first line that does not follow from the one before it, and what is wrong with that one."""
    entries: list[Entry] = []
    previous = START
    for number, line in enumerate(_whole(lines), 1):
        try:
            entry = parse(line)
        except (ValueError, TypeError, KeyError):
            return tuple(entries), Fault(line=number, problem=_unreadable(line))
        if entry.sequence != number or entry.previous != previous:
            return tuple(entries), Fault(line=number, problem=_unchained(entry, number))
        previous = hash_of(line)
        entries.append(entry)
    cut = Fault(line=len(lines), problem="la dernière ligne est coupée")
    return tuple(entries), None if not lines or lines[-1] == "" else cut


def _whole(lines: Sequence[str]) -> Iterator[str]:
    """Lines that end with a line end."""
    yield from lines[:-1]


def _unreadable(line: str) -> str:
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        return "Git y a laissé un conflit entre deux branches"
    return "cette ligne n'est pas celle que le programme a écrite"


def _unchained(entry: Entry, number: int) -> str:
    if entry.sequence != number:
        told = "des lignes manquent, sont en double ou viennent d'une autre branche"
        return f"elle porte le numéro {entry.sequence} : {told}"
    return "la ligne précédente a été changée après coup, ou vient d'une autre branche"


def write_ledger(folder: Path, ledger: Ledger) -> None:
    """Write the whole file beside and rename it; raises LedgerError when that fails, with nothing changed."""
    path = folder / NAME
    aside = path.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with aside.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{entry.line}\n" for entry in ledger.entries)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        raise LedgerError(
            f"{path} : le journal des publications ne peut pas être écrit ({cause(error)}). "
            "Vérifiez la place libre et les droits du dossier, puis relancez."
        ) from error
