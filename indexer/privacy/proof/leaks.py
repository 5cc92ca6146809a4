"""Proof after a build: nothing that was hidden stands in any file, under any spelling that a reader could rebuild.

A file that was proved clean of the same values is not looked at again; the letters of one that was unpacked before are
kept, so that it is not unpacked again for other values. Large files change with every act: they are proved in windows.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath

from indexer.disk.file_digests import file_state, files_below
from indexer.kept import Kept, key_of, made, packed, temporary
from indexer.model import BuildError
from indexer.privacy.proof.fragments import GLASS, documents
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.proof.segments import CONTENTS, readers
from indexer.privacy.proof.windows import pages, windows
from indexer.privacy.watching import Leak, Watched, leaks_in, letters_of, places_said, watched
from indexer.workers import outcomes

SHOWN = 10
REMEDY = "Occultez aussi ce passage ([[occulter]] dans privacy.toml), ou autorisez la valeur ([[autoriser]])."
ALLOW = "Si cette valeur peut se lire, autorisez-la ([[autoriser]] dans privacy.toml) ; sinon retirez ce texte."
LARGEST_WHOLE = 1 << 17
"""Bytes of a file that is proved at once; a larger one is proved in windows if it has some."""
LARGEST_KEPT = 1 << 20
"""Bytes of a file without windows whose letters are kept: segments of an index would weigh as much again."""
MOST_TOGETHER = 1 << 25
"""Bytes of the windows that memory holds at a time."""
_CLEAN = packed(True)
_FEW = 4
"""Files that are worth processes: those whose letters are not kept are large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """What is about to be published."""

    name: str
    """Its folders say which authority it is of."""
    digest: bytes
    size: int
    """In bytes."""
    read: Callable[[], bytes]
    is_bare: bool = False
    """What it says is read apart: its own bytes are looked at as they are, and unpacked."""
    line: int = 1
    """Number of its first line, where it is a part of a file."""


def check_absence(folders: Iterable[Path], secrets: Collection[Secret], kept: Kept | None = None) -> None:
    """Raises BuildError, naming files and places, when a hidden value stands anywhere below `folders`."""
    refuse_leaks([leak for folder in folders for leak in find_leaks(folder, secrets, kept)])


def refuse_leaks(leaks: Collection[Leak], hidden_in: Iterable[PurePosixPath] = ()) -> None:
    """Raises BuildError, naming files, places and the texts that hide the values, when there is one."""
    if leaks:
        told = "Des données occultées apparaissent encore ; rien n'est publié."
        texts = ", ".join(sorted(map(str, hidden_in)))
        raise BuildError("\n".join([told, *places(leaks), *([f"Occulté dans {texts}."] if texts else []), REMEDY]))


def leaks_not_said(
    folders: Sequence[Path], secrets: Collection[Secret], kept: Kept, said: Callable[[], frozenset[str]]
) -> list[Leak]:
    """Hidden values below `folders`, but where the site says them by itself: asked only when one stands anywhere."""
    if not any(leak for folder in folders for leak in find_leaks(folder, secrets, kept)):
        return []
    values = watched(secrets, said())
    return [leak for each in folders for _, leaks in leaks_of(list(_files(each)), values, kept) for leak in leaks]


def said_below(folders: Iterable[Path], secrets: Collection[Secret]) -> frozenset[str]:
    """Places (`Lookup.said`) of values in a site that was made of no text."""
    values = watched(secrets)
    files = (file for folder in folders for file in _files(folder))
    return frozenset(place for file in files for place in places_said(file.name, file.read(), values))


def places(leaks: Iterable[Leak]) -> list[str]:
    """A line for each file and category, with the first place there, however it was found; some, then how many more."""
    first = {(leak.path, leak.category): leak for leak in sorted(leaks, reverse=True)}
    told = sorted(map(str, first.values()))
    return [*told[:SHOWN], *([f"… et {len(told) - SHOWN} autre(s)"] if told[SHOWN:] else [])]


def find_leaks(folder: Path, secrets: Collection[Secret], kept: Kept | None = None) -> Iterator[Leak]:
    """Hidden values in the files below a folder, and in their names.

    A value that one authority lets stay is looked for in the files of the others alone: those below a folder of their
    slug. What holds the texts of all, such as an index, holds it rightly.
    """
    for _, leaks in leaks_of(list(_files(folder)), watched(secrets), kept or temporary()):
        yield from leaks


def _files(folder: Path) -> Iterator[File]:
    """Every file below a folder; of an index what its engine reads in it."""
    found = {f"{folder.name}/{name}": path for name, path in sorted(files_below(folder, lost=False))}
    fragments = {_folder(name): path.parent for name, path in found.items() if name.endswith(f"/{GLASS}")}
    segments = {_folder(name): readers(path.parent) for name, path in found.items() if name.endswith(CONTENTS)}
    for name, path in found.items():
        read = segments.get(_folder(name), {}).get(path.name) if segments else None
        if _folder(name) not in fragments:
            yield file_at(path, name, is_bare=read is not None)
        if read:
            yield replace(file_at(path, name), read=read)
    for name, fragment in fragments.items():
        yield from (file_of(name, content) for content in documents(fragment))


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def file_of(name: str, data: bytes) -> File:
    """What is about to be published under a name."""
    return File(name=name, digest=hashlib.sha256(data).digest(), size=len(data), read=lambda: data)


def file_at(path: Path, name: str, *, is_bare: bool = False) -> File:
    """A file that is about to be published under a name; raises OSError."""
    digest, size = file_state(path)
    return File(name=name, digest=digest, size=size, read=path.read_bytes, is_bare=is_bare)


def leaks_of(files: Sequence[File], values: Watched, kept: Kept) -> Iterator[tuple[File, Sequence[Leak]]]:
    """Files in which, or in whose names, hidden values stand."""
    large = [file for file in files if file.size > LARGEST_WHOLE and not kept.holds(_proof(file, values))]
    told = _leaks_in_parts(large, values, kept)
    for number, leaks in told.items():
        if leaks:
            yield large[number], leaks
        else:
            kept.keep(_proof(large[number], values), _CLEAN)
    whole = [file for file in files if file.size <= LARGEST_WHOLE]
    yield from _leaks_of([*whole, *(file for n, file in enumerate(large) if n not in told)], values, kept)


def _leaks_in_parts(files: Iterable[File], values: Watched, kept: Kept) -> dict[int, list[Leak]]:
    """What parts of large files show, by the number of each file that has parts.

    None is looked at whole, which would take forty times its size in memory.
    """
    told: dict[int, list[Leak]] = defaultdict(list)
    for some in _together((number, part) for number, file in enumerate(files) for part in _parts(file)):
        found = {id(part): leaks for part, leaks in _leaks_of([part for _, part in some], values, kept)}
        for number, part in some:
            told[number] += found.get(id(part), ())
    return told


def _together(parts: Iterable[tuple[int, File]]) -> Iterator[list[tuple[int, File]]]:
    """Parts of some megabytes in all, which are worth processes."""
    held, size = list[tuple[int, File]](), 0
    for number, part in parts:
        held.append((number, part))
        size += part.size
        if size > MOST_TOGETHER:
            yield held
            held, size = [], 0
    yield held


def _parts(file: File) -> Iterator[File]:
    """Windows of a large file; none where it is looked at whole."""
    data = file.read()
    yield from (replace(file_of(file.name, window.data), line=window.line) for window in windows(data))
    yield from (replace(file_of(file.name, page), is_bare=True) for page in pages(data))


def _leaks_of(files: Sequence[File], values: Watched, kept: Kept) -> Iterator[tuple[File, Sequence[Leak]]]:
    proofs = [_proof(file, values) for file in files]
    unproved = [n for n, proof in enumerate(proofs) if not kept.holds(proof)]
    small = [n for n in unproved if files[n].size <= LARGEST_KEPT]
    clean = set(_without_letters([files[n] for n in small], small, values, kept))
    doubtful = [n for n in unproved if n not in clean]
    look = partial(_look, files, values)
    looked_at = outcomes(look, doubtful, fewest=_FEW, chunk=1)
    for n, outcome in zip(doubtful, looked_at, strict=True):
        if found := outcome.result():
            yield files[n], found
        else:
            clean.add(n)
    for n in sorted(clean):
        kept.keep(proofs[n], _CLEAN)


def _proof(file: File, values: Watched) -> bytes:
    return key_of("preuve", (_below(file.name), file.digest, file.is_bare, values.key))


def _below(name: str) -> str:
    """The name without its first folder, which is ours and changes with each build of an index."""
    return name.partition("/")[2]


def _look(files: Sequence[File], values: Watched, number: int) -> list[Leak]:
    file = files[number]
    found = leaks_in(file.name, file.read(), values, is_bare=file.is_bare)
    return [replace(leak, line=leak.line + file.line - 1) for leak in found]


def _without_letters(files: Sequence[File], numbers: Sequence[int], values: Watched, kept: Kept) -> Iterator[int]:
    """Numbers of the files in which the letters of no value stand."""
    letters = made(
        kept,
        "lettres",
        files,
        lambda file: letters_of(file.read(), is_bare=file.is_bare),
        lambda file: (file.digest, file.is_bare),
    )
    for number, file, outcome in zip(numbers, files, letters, strict=True):
        if not values.might_stand(file.name, outcome.result()):
            yield number
