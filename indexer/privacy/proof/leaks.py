"""Proof after a build: nothing that was hidden stands in any file, under any spelling that a reader could rebuild.

A file that was proved clean of the same values is not looked at again; the letters of one that was unpacked before are
kept, so that it is not unpacked again for other values.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from indexer.kept import Kept, key_of, made, packed, temporary
from indexer.model import BuildError
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.watching import Leak, Watched, leaks_in, letters_of, watched
from indexer.workers import outcomes

SHOWN = 10
REMEDY = "Occultez aussi ce passage ([[occulter]] dans privacy.toml), ou autorisez la valeur ([[autoriser]])."
LARGEST_KEPT = 1 << 20
"""Bytes of a file whose letters are kept: indexes change with every act, and their letters would weigh as much."""
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


def check_absence(folders: Iterable[Path], secrets: Collection[Secret], kept: Kept | None = None) -> None:
    """Raises BuildError, naming files and places, when a hidden value stands anywhere below `folders`."""
    refuse_leaks([leak for folder in folders for leak in find_leaks(folder, secrets, kept)])


def refuse_leaks(leaks: Collection[Leak]) -> None:
    """Raises BuildError, naming files and places, when there is one."""
    if leaks:
        told = "Des données occultées apparaissent encore ; rien n'est publié."
        raise BuildError("\n".join([told, *places(leaks), REMEDY]))


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
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    files = [_file(path, path.relative_to(folder.parent).as_posix()) for path in paths]
    for _, leaks in leaks_of(files, watched(secrets), kept or temporary()):
        yield from leaks


def _file(path: Path, name: str) -> File:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
    return File(name=name, digest=digest, size=path.stat().st_size, read=path.read_bytes)


def leaks_of(
    files: Sequence[File], values: Watched, kept: Kept
) -> Iterator[tuple[File, Sequence[Leak]]]:
    """Files in which, or in whose names, hidden values stand."""
    proofs = [key_of("preuve", (_below(file.name), file.digest, values.key)) for file in files]
    unproved = [n for n, proof in enumerate(proofs) if kept.get(proof) is None]
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


def _below(name: str) -> str:
    """The name without its first folder, which is ours and changes with each build of an index."""
    return name.partition("/")[2]


def _look(files: Sequence[File], values: Watched, number: int) -> list[Leak]:
    return list(leaks_in(files[number].name, files[number].read(), values))


def _without_letters(files: Sequence[File], numbers: Sequence[int], values: Watched, kept: Kept) -> Iterator[int]:
    """Numbers of the files in which the letters of no value stand."""
    letters = made(kept, "lettres", files, lambda file: letters_of(file.read()), lambda file: file.digest)
    for number, file, outcome in zip(numbers, files, letters, strict=True):
        if not values.might_stand(file.name, outcome.result()):
            yield number
