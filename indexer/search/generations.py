"""The folder of an index: a build makes a generation beside the last one, then names it as the current one.

.index/current            name of the generation in use, replaced by one rename
.index/generation-12/     complete, never changed
.index/generation-11/     kept for readers that opened it before the swap
.index/building/          what a build is writing; left over when it was killed, until the next one
.index/lock               held by the build that runs
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from indexer.disk.refusals import cause
from indexer.model import SearchError

_CURRENT, _BUILDING, _PREFIX = "current", "building", "generation-"


def current(folder: Path) -> Path | None:
    """Folder of the generation in use; None when there is none."""
    try:
        name = (folder / _CURRENT).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    generation = folder / name
    return generation if name.startswith(_PREFIX) and generation.is_dir() else None


def older(folder: Path) -> Iterator[Path]:
    """Generations that are no more in use."""
    newest = current(folder)
    yield from (path for path in sorted(folder.glob(f"{_PREFIX}*")) if path != newest)


def sizes(generation: Path) -> dict[str, int]:
    """Bytes of each file of a generation, which never change; fewer when something else cut one."""
    with os.scandir(generation) as files:
        return {file.name: file.stat().st_size for file in files if file.is_file()}


def unwritable(folder: Path, error: OSError) -> SearchError:
    """What to tell when the folder refuses to be written."""
    reason = cause(error)
    return SearchError(
        f"{folder} : l’index ne peut pas être écrit ({reason}) ; vérifiez les droits et la place."
    )


def begin(folder: Path, *, copied_from: Path | None, shared: bool) -> Path:
    """An empty folder to build in, or one that shares the files of a generation, or has copies of them."""
    building = folder / _BUILDING
    try:
        shutil.rmtree(building, ignore_errors=True)
        if copied_from is None:
            building.mkdir(parents=True)
        else:
            shutil.copytree(copied_from, building, copy_function=_share if shared else shutil.copy2)
    except OSError as error:
        raise unwritable(folder, error) from error
    return building


def give_up(folder: Path) -> None:
    """Removes what was being built."""
    shutil.rmtree(folder / _BUILDING, ignore_errors=True)


def finish(folder: Path) -> Path:
    """Makes what was built the current generation and removes those that no reader can be about to open."""
    last = current(folder)
    number = max((_number(path) for path in folder.glob(f"{_PREFIX}*")), default=0) + 1
    generation = folder / f"{_PREFIX}{number}"
    (folder / _BUILDING).rename(generation)
    pointer = folder / f"{_CURRENT}.new"
    pointer.write_text(generation.name + "\n", encoding="utf-8")
    os.replace(pointer, folder / _CURRENT)
    for path in folder.glob(f"{_PREFIX}*"):
        if path not in (generation, last):
            shutil.rmtree(path, ignore_errors=True)
    return generation


def _number(generation: Path) -> int:
    suffix = generation.name.removeprefix(_PREFIX)
    return int(suffix) if suffix.isdecimal() else 0


def _share(source: str, target: str) -> None:
    """A hard link where the file system has them: a file of a generation is never written again."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
