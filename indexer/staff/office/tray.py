"""Files that are dropped: their names made safe, zips opened, acts put in the tray one folder each."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from indexer.model import SourceError
from indexer.sources.decoding import read_bytes
from indexer.sources.errors import unusable
from indexer.sources.listing import acts, entries
from indexer.sources.readers.text_of import known_kind
from indexer.sources.received import Received, received
from indexer.staff.intake.filing import unpacked

_STRANGE = frozenset('#?%\\/<>"|*:')
"""What no address can hold."""
_LONGEST = 100
"""Characters of a name."""
_ARRIVING = ".arrivee-"
_ARRIVAL = 3600
"""Seconds after which nothing arrives any more in a folder."""
_ID = 16
"""Hexadecimal digits of the fingerprint that names a folder of the tray: the same file has the same."""


def drop(tray: Path, files: Iterable[tuple[str, BinaryIO]]) -> list[str]:
    """Put the acts of some files in the tray; names of their folders. Raises SourceError, and keeps nothing, when one
    of the files is no act, OSError when the disk is full."""
    tray.mkdir(exist_ok=True)
    _sweep(tray)
    with tempfile.TemporaryDirectory(dir=tray, prefix=_ARRIVING) as name:
        folder = Path(name)
        return [_put(tray, folder, act) for act in _acts(folder, files)]


def discard(act: Received) -> None:
    """Throw an act of the tray away, with what was typed of it."""
    shutil.rmtree(act.main.parent)


def same_file(sources: Path, path: Path) -> Path | None:
    """A filed act with the same bytes."""
    size, data = path.stat().st_size, path.read_bytes()
    return next((p for p in _filed(sources) if p.stat().st_size == size and p.read_bytes() == data), None)


def safe_name(name: str) -> str:
    """The last part of a name, without what no file or address can hold; `acte` for nothing."""
    last = PurePosixPath(name.replace("\\", "/")).name
    kept = "".join("-" if c in _STRANGE or not c.isprintable() else c for c in last).lstrip(".~$ ")
    stem, dot, suffix = kept.rpartition(".")
    return f"{(stem or kept)[:_LONGEST]}{dot}{suffix[:8]}" if dot else kept[:_LONGEST] or "acte"


def _sweep(tray: Path) -> None:
    """Throw away what a drop that was killed left; whoever dropped it was not told that it arrived."""
    for left in tray.glob(f"{_ARRIVING}*"):
        if left.stat().st_mtime < time.time() - _ARRIVAL:
            shutil.rmtree(left)


def _acts(folder: Path, files: Iterable[tuple[str, BinaryIO]]) -> list[Received]:
    """What was dropped, in a folder; raises SourceError with the names that the user knows."""
    try:
        for name, content in files:
            _arrive(folder, safe_name(name), content)
        found = received(acts(entries(folder)))
        for act in found:
            _refuse(act.main)
    except SourceError as refusal:
        raise SourceError(f"{str(refusal).replace(f'{folder}/', '')} Rien n'a été déposé.") from refusal
    if not found:
        raise SourceError("Aucun acte n'a été déposé : choisissez un fichier, puis « Déposer ».")
    return found


def _arrive(folder: Path, name: str, content: BinaryIO) -> None:
    target = folder / name
    if target.exists():
        raise unusable(target, "deux fichiers portent ce nom", "Déposez-les l'un après l'autre.")
    with target.open("wb") as out:
        shutil.copyfileobj(content, out)
    if target.suffix.lower() == ".zip":
        unpacked(target, folder)
        target.unlink()


def _refuse(path: Path) -> None:
    data = read_bytes(path)
    if not data.strip():
        raise unusable(path, "ce fichier est vide", "Déposez le texte de l'acte.")
    known_kind(path, data)


def _put(tray: Path, folder: Path, act: Received) -> str:
    name = hashlib.sha256(read_bytes(act.main)).hexdigest()[:_ID]
    if not (tray / name).exists():
        apart = folder / f".{name}"
        apart.mkdir()
        for path in (act.main, *act.annexes, *act.others):
            os.replace(path, apart / path.name)
        os.replace(apart, tray / name)
    return name


def _filed(sources: Path) -> Iterator[Path]:
    return (path for path in sources.glob("[!.]*/[0-9]*/*") if path.is_file())
