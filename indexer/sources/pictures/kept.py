"""Pictures of a file's pages, kept beside the sources by what they were made of; anything else is drawn anew.

`source_texts/.images/<key>/` holds `<page>.webp` and `pages.json`. The key is made of the bytes of the file, of what is
hidden in it and of the programs that draw: a picture drawn before something was hidden is never found again. The
folder may be removed at any time.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from indexer.disk.refusals import cause
from indexer.model import PageKind
from indexer.sources.errors import unusable
from indexer.sources.pictures.covers import Cover
from indexer.sources.readers.child import told_apart

FOLDER = ".images"
_DRAWING = "indexer.sources.pictures.drawing"
_VERSION = 1
_PROGRAMS = ("pypdfium2", "pillow")
_FACTS = "pages.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page as it may be shown."""

    file: Path
    bytes: int
    removed: bool
    """Whether pictures that nobody has read were taken away."""
    seen: str | None
    """What a machine reads in it, when it was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A file whose pages were drawn."""

    folder: Path
    pictures: Mapping[int, Picture]
    """By the number of the page in the file."""
    unread: tuple[str, ...]
    """French names of what the file holds besides its pages."""


def draw(path: Path, kinds: Mapping[int, PageKind], covers: Mapping[int, tuple[Cover, ...]], store: Path) -> Drawn:
    """Pictures of some pages of a PDF, by number from 1; drawn now unless `store` holds them.

    Raises SourceError when the file changed since it was read, cannot be drawn, or when nothing can be written.
    """
    asked = {
        "kinds": {str(number): kind for number, kind in sorted(kinds.items())},
        "covers": {str(n): [[c.box, c.words] for c in each] for n, each in sorted(covers.items()) if n in kinds},
    }
    folder = store / _key(path.read_bytes(), asked)
    known = _recall(folder)
    if known is None:
        _draw(path, asked, folder)
        known = _recall(folder)
    if known is None:
        raise unusable(folder, "les images de pages ne peuvent pas être relues", "Vérifiez le disque.")
    return known


def forget_others(store: Path, used: Collection[Path]) -> None:
    """Remove what is kept of files, or of decisions, that are no more."""
    if store.is_dir():
        for folder in set(store.iterdir()) - set(used):
            shutil.rmtree(folder, ignore_errors=True)


def _key(data: bytes, asked: Mapping[str, Any]) -> str:
    programs = [_VERSION, *map(version, _PROGRAMS)]
    made_of = [programs, hashlib.sha256(data).hexdigest(), asked]
    return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()[:32]


def _draw(path: Path, asked: Mapping[str, Any], folder: Path) -> None:
    """Draw beside, then rename: what is killed leaves nothing that could be taken for a picture."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as work:
            told = told_apart(path, _DRAWING, str(path.absolute()), work, asked=json.dumps(asked))
            Path(work, _FACTS).write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
            shutil.rmtree(folder, ignore_errors=True)
            os.rename(work, folder)
            Path(work).mkdir()
    except OSError as error:
        remedy = "Vérifiez la place libre et les droits du dossier."
        raise unusable(folder, f"les images de pages ne peuvent pas être écrites ({cause(error)})", remedy) from error


def _recall(folder: Path) -> Drawn | None:
    """What is kept there; None when there is nothing, or not what was written."""
    try:
        facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
        pictures = {int(page["number"]): _picture(folder, page) for page in facts["pages"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    whole = all(_is_whole(pictures[page["number"]].file, page["sha256"]) for page in facts["pages"])
    return Drawn(folder=folder, pictures=pictures, unread=tuple(facts["unread"])) if whole else None


def _picture(folder: Path, page: Mapping[str, Any]) -> Picture:
    file = folder / f"{page['number']}.webp"
    return Picture(file=file, bytes=page["bytes"], removed=page["removed"], seen=page["seen"])


def _is_whole(file: Path, digest: str) -> bool:
    return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == digest
