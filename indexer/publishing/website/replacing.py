"""A new folder in the place of another, in one step: whoever looks finds the old one or the new one, whole.

site/                       what is public
.site-building-x7k2p9q1/    what a build is making; left over when it was killed, removed by the next one
.site-aside/                the old site between two renames, where the system cannot swap; put back by the next build
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from indexer.disk.refusals import cause
from indexer.model import BuildError

if sys.platform != "win32":
    import fcntl

_BUILDING = ".site-building-"
_HERE = -100
_EXCHANGE = 2
"""AT_FDCWD and RENAME_EXCHANGE of renameat2(2): Linux since 3.15, on every usual file system."""


@contextmanager
def workplace(target: Path, *others: Path) -> Iterator[Path]:
    """A folder beside `target` that is gone at the end, whatever happens.

    First mends what a killed build left: `target` and `others` are put back when they stand aside.
    Raises BuildError for what the system refuses meanwhile: a full disk, a missing right.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _shared(target.parent):
            for folder in (target, *others):
                put_back(folder)
            with TemporaryDirectory(prefix=_BUILDING, dir=target.parent) as name:
                yield Path(name)
    except OSError as error:
        raise BuildError(
            f"{target} : la construction s'est arrêtée ({_reason(error)}) ; ce qui était publié le reste. "
            "Vérifiez la place libre et les droits du dossier, puis relancez."
        ) from error


def _reason(error: OSError) -> str:
    """Of the list of failures of a copy the first is told."""
    listed = isinstance(error, shutil.Error) and isinstance(error.args[0], list)
    return cause(OSError(str(error.args[0][0][2])) if listed else error)


def put_back(target: Path) -> None:
    """Undo a swap that was killed between its two renames, or end one killed after them; raises OSError."""
    aside = _aside(target)
    if not aside.exists():
        return
    if target.exists():
        shutil.rmtree(aside)
    else:
        aside.rename(target)


def put_in_place(target: Path, new: Path) -> None:
    """Put `new` where `target` stands; what stood there stands where `new` stood.

    From another disk `new` is copied, and what stood at `target` is gone.
    Raises BuildError when the folder cannot be replaced; then nothing was moved.
    """
    try:
        new.mkdir(exist_ok=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        put_back(target)
        if _disk(new) == _disk(target.parent):
            _swap(target, new)
        else:
            _swap_copied(target, new)
    except OSError as error:
        raise BuildError(
            f"{target} : ce dossier ne peut pas être remplacé ({cause(error)}). "
            "Vérifiez ses droits et qu'aucun programme ne le tient, puis relancez."
        ) from error


def _disk(folder: Path) -> int:
    return folder.stat().st_dev


def _swap(target: Path, new: Path) -> None:
    if not target.exists():
        new.rename(target)
    elif not exchange(new, target):
        _one_after_the_other(target, new)


def _swap_copied(target: Path, new: Path) -> None:
    """From another disk: a copy is made beside `target` first, so that the swap is one step there too."""
    beside = target.with_name(f".{target.name}-nouveau")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        shutil.copytree(new, beside, symlinks=True)
        _swap(target, beside)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders at once; False where the system or the file system cannot, and nothing was moved."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None)
    if not hasattr(library, "renameat2"):
        return False
    moved: int = library.renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    return moved == 0


def _one_after_the_other(target: Path, new: Path) -> None:
    """For other systems: two renames, the first undone when the second fails, or by `put_back` after a kill."""
    aside = _aside(target)
    target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        aside.rename(target)
        raise
    aside.rename(new)


def _aside(target: Path) -> Path:
    return target.with_name(f".{target.name}-aside")


@contextmanager
def _shared(folder: Path) -> Iterator[None]:
    """Held by every build that works in `folder`; one that is alone there removes what killed builds left.

    Where a folder cannot be locked nobody knows whether another build runs, and nothing is removed.
    """
    if sys.platform == "win32":
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        if _locked(held, fcntl.LOCK_EX | fcntl.LOCK_NB):
            for left in folder.glob(f"{_BUILDING}*"):
                shutil.rmtree(left, ignore_errors=True)
        _locked(held, fcntl.LOCK_SH)
        yield
    finally:
        os.close(held)


def _locked(held: int, how: int) -> bool:
    try:
        fcntl.flock(held, how)
    except OSError:
        return False
    return True
