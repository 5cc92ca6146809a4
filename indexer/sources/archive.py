"""The folder of sources: where texts may stand, in which order they are read, and what one text is."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from indexer.model import Authority, SourceText
from indexer.sources.authority import FILE_NAME, read_authority
from indexer.sources.decoding import decode, read_bytes
from indexer.sources.errors import unreadable, unusable
from indexer.sources.overrides import read_overrides

_PLACE = "<collectivité>/<année>/<nom>.txt"


def read_archive(root: Path) -> tuple[SourceText, ...]:
    """Every text below `root`, in the order of authority, year and name.

    Raises SourceError when there is none, when something stands where no text is looked for,
    or when one of the files cannot be used.
    """
    texts = tuple(text for folder in _folders(root) for text in _texts_of_authority(root, folder))
    if not texts:
        raise unusable(root, "ce dossier ne contient aucun texte", f"Déposez-y un fichier {_PLACE}")
    return texts


def read_text(path: Path, root: Path | None = None, authority: Authority | None = None) -> SourceText:
    """One text, with the corrections that stand beside it.

    Its path is told below `root`, else as given. Without `authority`, the `authority.toml` two folders up
    is read when there is one. Raises SourceError when a file cannot be used.
    """
    data = read_bytes(path)
    if not data.strip():
        raise unusable(path, "ce fichier est vide", "Remplacez-le par le texte de l'acte, ou retirez-le.")
    return SourceText(
        path=PurePosixPath(path.relative_to(root) if root else path),
        text=decode(data, path),
        sha256=hashlib.sha256(data).hexdigest(),
        authority=authority or _authority_above(path),
        overrides=read_overrides(path),
    )


def _authority_above(path: Path) -> Authority | None:
    folder = Path(os.path.abspath(path)).parent.parent
    return read_authority(folder) if (folder / FILE_NAME).is_file() else None


def _texts_of_authority(root: Path, folder: Path) -> Iterable[SourceText]:
    authority = read_authority(folder)
    paths = [path for year in _folders(folder) for path in _texts_of_year(year)]
    if not paths:
        remedy = f"Déposez-y un fichier {_PLACE}, ou retirez le dossier."
        raise unusable(folder, "aucun texte pour cette collectivité", remedy)
    return (read_text(path, root, authority) for path in paths)


def _texts_of_year(year: Path) -> list[Path]:
    if not (len(year.name) == 4 and year.name.isdecimal()):
        remedy = f"Rangez les textes en {_PLACE}, par exemple sous 2023."
        raise unusable(year, "le nom de ce dossier n'est pas une année", remedy)
    entries = _entries(year)
    for entry in entries:
        if entry.is_dir():
            raise unusable(entry, "dossier en trop", f"Rangez les textes directement dans {year}")
    texts = [entry for entry in entries if _is_text(entry)]
    _refuse_orphans(entries, texts)
    return texts


def _refuse_orphans(entries: Iterable[Path], texts: Iterable[Path]) -> None:
    """A correction without its text is a misspelt name, and would silently have no effect."""
    corrections = {text.with_suffix(".toml") for text in texts}
    for path in entries:
        if path.suffix == ".toml" and path not in corrections:
            problem = f"aucun texte {path.with_suffix('.txt').name} à côté"
            raise unusable(path, problem, "Donnez le même nom au texte et à sa correction.")


def _folders(folder: Path) -> list[Path]:
    """Folders in a folder that may hold no text itself, by name."""
    entries = _entries(folder)
    for path in entries:
        if _is_text(path):
            raise unusable(path, "ce texte n'est pas à sa place", f"Rangez-le en {_PLACE}")
    return [path for path in entries if path.is_dir()]


def _is_text(path: Path) -> bool:
    return path.suffix.lower() == ".txt" and path.is_file()


def _entries(folder: Path) -> list[Path]:
    """What stands in a folder, by name, without hidden files; raises SourceError for what does not open."""
    try:
        entries = sorted(_visible(folder), key=lambda path: path.name)
        broken = [path for path in entries if not (path.is_file() or path.is_dir())]
    except OSError as error:
        raise unreadable(folder, error) from error
    for path in broken:
        remedy = "Retirez-le, ou réparez le lien."
        raise unusable(path, "ni un fichier ni un dossier (lien rompu ou en boucle)", remedy)
    for path in entries:
        if not path.name.isprintable():
            raise unusable(path, "ce nom contient des caractères illisibles", "Renommez-le.")
    return entries


def _visible(folder: Path) -> Iterable[Path]:
    return (path for path in folder.iterdir() if not path.name.startswith("."))
