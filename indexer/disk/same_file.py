"""A file that says what it said before is the file of before, under a second name: nothing is written."""

from __future__ import annotations

import os
import stat
from functools import cache
from pathlib import Path


def put(path: Path, content: bytes, before: Path | None = None) -> None:
    """Make `path` a new file that holds `content`; raises OSError.

    Where `before` holds the same bytes it is linked, so that a build that is thrown away or put in its place leaves it
    as it is, and whoever copies the site sees that the file did not change. A link is never followed. What stands at
    `path` may be a second name of a file that is public: it is taken away, never written into.
    """
    path.unlink(missing_ok=True)
    if not (before and _holds(before, content) and _linked(before, path)):
        path.write_bytes(content)


def _holds(path: Path, content: bytes) -> bool:
    """Whether a plain file has these bytes, which are read whatever its times say, and the rights of a new one."""
    try:
        state = os.lstat(path)
        plain = state.st_mode == stat.S_IFREG | _rights()
        return plain and state.st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


@cache
def _rights() -> int:
    """Rights of a file that is made now."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _linked(before: Path, path: Path) -> bool:
    """Whether the system gave the file its second name: some file systems and some rights do not let it."""
    try:
        os.link(before, path, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    return True
