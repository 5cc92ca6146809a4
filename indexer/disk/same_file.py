"""A file that says what it said before is the file of before, under a second name: nothing is written."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import Any

from indexer.disk.file_digests import files_below, is_named


def put(path: Path, content: bytes, before: Path | None = None, digest: bytes | None = None) -> None:
    """Make `path` a new file that holds `content`, and the folders above it; raises OSError.

    Where `before` holds the same bytes it is linked, so that a build that is thrown away or put in its place leaves it
    as it is, and whoever copies the site sees that the file did not change. A link is never followed. What stands at
    `path` may be a second name of a file that is public: it is taken away, never written into. `digest` is the
    SHA-256 of `content`, for who knows it.
    """
    state = _plain(before) if before else None
    if before and state and state.st_size == len(content) and _read(before) == content:
        _name(path, before, state, content, digest)
    else:
        _free(path)
        _in_folder(path, partial(path.write_bytes, content))


def put_again(path: Path, before: Path, digest: bytes) -> bool:
    """Make `path` the file `before` where that holds the bytes of a SHA-256; False, and nothing done, where not.

    Raises OSError.
    """
    state = _plain(before)
    content = _read(before) if state else None
    if state is None or content is None or hashlib.sha256(content).digest() != digest:
        return False
    _name(path, before, state, content, digest)
    return True


def move_below(folder: Path, target: Path) -> None:
    """Move every file below `folder` to its path below `target`, on the same disk; raises OSError."""
    for name, path in list(files_below(folder)):  # a folder that is renamed from is not read meanwhile
        moved = target / name
        _in_folder(moved, partial(os.replace, path, moved))


def _in_folder(path: Path, make: Callable[[], Any]) -> None:
    """Let `make` make `path`; where it finds no folder, once more in one: most stand already, and asking costs more."""
    try:
        make()
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        make()


def _plain(path: Path) -> os.stat_result | None:
    """State of a plain file with the rights of a new one."""
    try:
        state = os.lstat(path)
    except OSError:
        return None
    return state if state.st_mode == stat.S_IFREG | _rights() else None


def _read(path: Path) -> bytes | None:
    """What a file holds now, whatever its times say."""
    try:
        with open(path, "rb", buffering=0) as file:
            return file.read()
    except OSError:
        return None


def _name(path: Path, before: Path, state: os.stat_result, content: bytes, digest: bytes | None) -> None:
    """Give `before` a second name, or write what it holds where it cannot have one."""
    _free(path)
    if _linked(before, path):
        is_named(path, state, digest or hashlib.sha256(content).digest())
    else:
        _in_folder(path, partial(path.write_bytes, content))


def _free(path: Path) -> None:
    with suppress(FileNotFoundError):
        os.unlink(path)


@cache
def _rights() -> int:
    """Rights of a file that is made now."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _linked(before: Path, path: Path) -> bool:
    """Whether the system gave the file its second name: some file systems and some rights do not let it."""
    try:
        _in_folder(path, partial(os.link, before, path, follow_symlinks=False))
    except (OSError, NotImplementedError):
        return False
    return True
