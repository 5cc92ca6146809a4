"""Proof after a build: nothing that was hidden stands in any file, under any spelling that a reader could rebuild."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from indexer.model import BuildError
from indexer.privacy.decoding import views
from indexer.privacy.findings import BAR, LABELS, Category
from indexer.privacy.lookup import Lookup, lookup
from indexer.privacy.portable import PDF, shown_texts
from indexer.privacy.secrets import Secret
from indexer.privacy.spelling import squash, squashed

SHOWN = 10
REMEDY = "Occultez aussi ce passage ([[occulter]] dans privacy.toml), ou autorisez la valeur ([[autoriser]])."


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Leak:
    """A hidden value found in a file; the value itself is never told."""

    path: str
    line: int
    how: str
    category: Category

    def __str__(self) -> str:
        how = f" ({self.how})" if self.how else ""
        return f"{self.path}, ligne {self.line}{how} : {LABELS[self.category]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Hidden values ready for looking up."""

    everywhere: Lookup
    within: Mapping[str, Lookup]
    """What must stand in no file of an authority (slug) alone."""


def watched(secrets: Collection[Secret]) -> Watched:
    """Values by where they must not stand."""
    slugs = {slug for secret in secrets for slug in secret.only_in}
    return Watched(
        everywhere=lookup([secret for secret in secrets if not secret.only_in]),
        within={slug: lookup([secret for secret in secrets if slug in secret.only_in]) for slug in slugs},
    )


def check_absence(folders: Iterable[Path], secrets: Collection[Secret]) -> None:
    """Raises BuildError, naming files and places, when a hidden value stands anywhere below `folders`."""
    refuse_leaks([leak for folder in folders for leak in find_leaks(folder, secrets)])


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


def find_leaks(folder: Path, secrets: Collection[Secret]) -> Iterator[Leak]:
    """Hidden values in the files below a folder, and in their names.

    A value that one authority lets stay is looked for in the files of the others alone: those below a folder of their
    slug. What holds the texts of all, such as an index, holds it rightly.
    """
    known = watched(secrets)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield from leaks_in(path.relative_to(folder.parent).as_posix(), path.read_bytes(), known)


def leaks_in(name: str, data: bytes, values: Watched) -> Iterator[Leak]:
    """Hidden values in what a file holds, and in its name, whose folders say which authority it is of."""
    parts = name.split("/")
    known = [values.everywhere, *(values.within[part] for part in parts if part in values.within)]
    told = "/".join(BAR if any(_found(part, known)) else part for part in parts)
    shown = (("texte d'un PDF", text) for text in shown_texts(data)) if data.startswith(PDF) else ()
    for how, text in (("nom du fichier", name), *shown, *views(data)):
        for secret, line in _found(text, known):
            yield Leak(path=told, line=line, how=how, category=secret.category)


def _found(text: str, lookups: Iterable[Lookup]) -> Iterator[tuple[Secret, int]]:
    """Secrets of a text with the line of their first place."""
    plain = squash(text)
    for known in lookups:
        if not known.candidates(plain):
            continue
        told = set()
        for secret, start, _ in known.places(squashed(text), inside=True):
            if secret not in told:
                told.add(secret)
                yield secret, text.count("\n", 0, start) + 1
