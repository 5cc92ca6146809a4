"""Builds an index: only what changed is put into it, and a build that fails leaves the last good one."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from indexer.model import Reading, SearchError
from indexer.search import generations
from indexer.search.engine import manifest
from indexer.search.entries import entries_of, said

if sys.platform != "win32":
    import fcntl

Digests = Mapping[str, str]
"""Digest of all that is indexed of each source, by its path."""


class Maker(Protocol):
    """What makes the files of an index."""

    @property
    def version(self) -> str:
        """What an index is made by; one of another version is built anew."""

    @property
    def shares(self) -> bool:
        """Whether no file of a generation is ever written again, so that the next may share it."""

    def check(self, generation: Path) -> None:
        """Raises one of `damages` when the generation cannot be opened."""

    @property
    def damages(self) -> tuple[type[Exception], ...]:
        """What reading damaged files ends in."""

    def write(
        self, building: Path, found: Mapping[str, Reading], digests: Digests, known: Digests | None
    ) -> None:
        """Puts `found` into the folder, which holds the generation with the digests `known`, or nothing."""


@contextmanager
def prepared(readings: Sequence[Reading], folder: Path, maker: Maker) -> Iterator[Path]:
    """The folder of an index that holds `readings`, which becomes the current one when the block ends well.

    Until then whoever searches finds the last one. Raises SearchError when another build runs or the folder
    cannot be written.
    """
    found = {str(reading.source.path): reading for reading in readings}
    digests = {source: _digest(reading) for source, reading in found.items()}
    with alone(folder):
        last = generations.current(folder)
        known = _known(last, maker)
        if last is not None and digests == known:
            generations.give_up(folder)
            yield last
            return
        begun = None if known is None else last
        building = generations.begin(folder, copied_from=begun, shared=maker.shares)
        try:
            with _writing(folder):
                maker.write(building, found, digests, known)
                manifest.write(building, digests, maker.version)
            yield building
        except BaseException:
            generations.give_up(folder)
            raise
        with _writing(folder):
            generations.finish(folder)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise generations.unwritable(folder, error) from error


def _digest(reading: Reading) -> str:
    digest = hashlib.sha256()
    for entry in entries_of(reading):
        digest.update(repr(said(entry)).encode())
    return digest.hexdigest()


def _known(generation: Path | None, maker: Maker) -> dict[str, str] | None:
    """Digest of each source of a generation; None when other code made it or it cannot be read."""
    if generation is None:
        return None
    damages: tuple[type[Exception], ...] = (OSError, ValueError, LookupError, TypeError, *maker.damages)
    try:
        known = manifest.read(generation, maker.version)
        if known is not None:
            maker.check(generation)
        return known
    except damages:
        return None


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Holds the lock of the folder, which the system frees when the process dies."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / "lock").open("wb")
    except OSError as error:
        raise generations.unwritable(folder, error) from error
    with lock:
        if not _locked(lock.fileno()):
            raise SearchError(f"{folder} : une autre indexation est en cours ; attendez qu’elle finisse.")
        yield


def _locked(file: int) -> bool:
    """Whether the file is locked now; where files cannot be, nobody is told of another build."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
