"""Files below a folder, and what each holds: SHA-256, worked out once for all who ask in one run."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

_SETTLED = 2_000_000_000
"""Nanoseconds after which a file that is written again has another time of change on every file system."""
_MOST = 1 << 17
"""Files that memory holds, some 40 MB."""
_known: dict[tuple[int, ...], bytes] = {}
"""Digests of files by their state, whatever they are called: generations of an index share theirs."""


def files_below(folder: Path, *, lost: bool = True) -> Iterator[tuple[str, Path]]:
    """Path below the folder (`a/b.html`) and path of each file and link; no link is entered, no folder has no file.

    Links that lead to no file are told unless `lost` is false.
    """
    waiting = [("", str(folder))] if folder.is_dir() else []
    while waiting:
        below, place = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((f"{below}{entry.name}/", entry.path))
                elif entry.is_file() or (lost and entry.is_symlink()):
                    yield f"{below}{entry.name}", Path(entry.path)


def file_digest(path: Path) -> bytes:
    """SHA-256 of a file as it is now; raises OSError."""
    return file_state(path)[0]


def file_state(path: Path) -> tuple[bytes, int]:
    """SHA-256 and size in bytes of a file as it is now; raises OSError.

    The digest is worked out again once place on the disk, size or a time of change differ, and for a file that changed
    so shortly ago that its time could stay the same.
    """
    state = os.stat(path)
    told, recent = _state(state), _is_recent(max(state.st_ctime_ns, state.st_mtime_ns))
    known = _known.get(told)
    if known is None:
        known = _digest_of(path)
        if not recent and len(_known) < _MOST:
            _known[told] = known
    return known, state.st_size


def is_named(path: Path, before: os.stat_result, digest: bytes) -> None:
    """Take note that a file with a digest got the name `path`, and that its state was `before`; raises OSError.

    The name alone gave it another time of change (`st_ctime`). Whoever writes into it gives it another time of
    writing too, which is why a file written shortly ago is not noted.
    """
    state = os.stat(path)
    written = [(each.st_ino, each.st_size, each.st_mtime_ns) for each in (before, state)]
    if len(_known) < _MOST and written[0] == written[1] and not _is_recent(state.st_mtime_ns):
        _known[_state(state)] = digest


def _state(state: os.stat_result) -> tuple[int, ...]:
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns


def _is_recent(changed: int) -> bool:
    return time.time_ns() - changed < _SETTLED


def _digest_of(path: Path | str) -> bytes:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
