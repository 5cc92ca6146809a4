"""A new folder in the place of another, in one step: whoever looks finds the old one or the new one, whole."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from indexer.model import BuildError

_HERE = -100
_EXCHANGE = 2
"""AT_FDCWD and RENAME_EXCHANGE of renameat2(2): Linux since 3.15, on every usual file system."""


@contextmanager
def workplace(target: Path) -> Iterator[Path]:
    """A folder beside `target` that is gone at the end, whatever happens.

    Raises BuildError for what the system refuses meanwhile: a full disk, a missing right.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".site-", dir=target.parent) as name:
            yield Path(name)
    except OSError as error:
        raise BuildError(
            f"{target} : la construction s'est arrêtée ({error.strerror or error}) ; ce qui était publié le reste. "
            "Vérifiez la place libre et les droits du dossier, puis relancez."
        ) from error


def put_in_place(target: Path, new: Path) -> None:
    """Put `new` where `target` stands; what stood there stands where `new` stood.

    Raises BuildError when the folder cannot be replaced; then nothing was moved.
    """
    try:
        new.mkdir(exist_ok=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            new.rename(target)
        elif os.name != "posix" or not exchange(new, target):
            _one_after_the_other(target, new)
    except OSError as error:
        raise BuildError(
            f"{target} : ce dossier ne peut pas être remplacé ({error.strerror}). "
            "Vérifiez ses droits et qu'aucun programme ne le tient, puis relancez."
        ) from error


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders at once; False where the system cannot."""
    library = ctypes.CDLL(None)
    if not hasattr(library, "renameat2"):
        return False
    moved: int = library.renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    return moved == 0


def _one_after_the_other(target: Path, new: Path) -> None:
    """For other systems: two steps, the first undone when the second fails."""
    old = new.with_name(f"{new.name}.old")
    target.rename(old)
    try:
        new.rename(target)
    except OSError:
        old.rename(target)
        raise
    old.rename(new)
