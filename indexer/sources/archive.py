"""The folder of sources: where texts may stand, in which order they are read, and what one text is."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path, PurePosixPath

from indexer.model import Authority, SourceText
from indexer.sources.authority import FILE_NAME, read_authority
from indexer.sources.decoding import read_bytes
from indexer.sources.errors import unreadable, unusable
from indexer.sources.overrides import read_overrides
from indexer.sources.readers.stored import SUFFIX, stored_path
from indexer.sources.readers.text_of import known_kind, text_of

_PLACE = "<collectivité>/<année>/<nom>.pdf"
_PREFERRED = (".txt", ".docx", ".odt", ".html", ".htm", ".pdf")
"""Of files that have one name, which is read: the one whose text needs least to be guessed."""
_NOT_ACTS = frozenset({"lisezmoi.md", "lisezmoi.txt", "readme.md", "readme.txt", "thumbs.db", "desktop.ini"})
"""What people and systems leave in folders, in lower case."""
_OPEN = "~$"
"""How the name begins of what Word keeps beside a document that is open."""


def read_archive(root: Path, *, keep: bool = False) -> tuple[SourceText, ...]:
    """Every act below `root`, in the order of authority, year and name.

    With `keep`, what is read of a file that is no plain text is written beside it, and read no more. Raises
    SourceError when there is none, when something stands where no act is looked for, or when one of the files
    cannot be used: no file is passed over in silence.
    """
    texts = tuple(text for folder in _folders(root) for text in _texts_of_authority(root, folder, keep=keep))
    if not texts:
        raise unusable(root, "ce dossier ne contient aucun texte", f"Déposez-y un fichier {_PLACE}")
    return texts


def read_text(
    path: Path,
    root: Path | None = None,
    authority: Authority | None = None,
    *,
    copies: Iterable[str] = (),
    keep: bool = False,
) -> SourceText:
    """One act, with the corrections that stand beside it; `copies` are the names of its other forms.

    Its path is told below `root`, else as given. Without `authority`, the `authority.toml` two folders up
    is read when there is one. Raises SourceError when a file cannot be used.
    """
    data = read_bytes(path)
    if not data.strip():
        raise unusable(path, "ce fichier est vide", "Remplacez-le par le texte de l'acte, ou retirez-le.")
    digest = hashlib.sha256(data).hexdigest()
    text, origin = text_of(path, data, digest, keep=keep)
    return SourceText(
        path=PurePosixPath(path.relative_to(root) if root else path),
        text=text,
        sha256=digest,
        authority=authority or _authority_above(path),
        overrides=read_overrides(path),
        origin=origin,
        copies=tuple(copies),
    )


def _authority_above(path: Path) -> Authority | None:
    folder = Path(os.path.abspath(path)).parent.parent
    return read_authority(folder) if (folder / FILE_NAME).is_file() else None


def _texts_of_authority(root: Path, folder: Path, *, keep: bool) -> Iterable[SourceText]:
    authority = read_authority(folder)
    acts = [act for year in _folders(folder) for act in _acts_of_year(year)]
    if not acts:
        remedy = f"Déposez-y un fichier {_PLACE}, ou retirez le dossier."
        raise unusable(folder, "aucun texte pour cette collectivité", remedy)
    return (read_text(first, root, authority, copies=_known(others), keep=keep) for first, *others in acts)


def _known(copies: Iterable[Path]) -> list[str]:
    """Names of the other forms of an act; raises SourceError for one that is no act."""
    return [path.name for path in copies if known_kind(path, read_bytes(path))]


def _acts_of_year(year: Path) -> list[list[Path]]:
    """The acts of a year by name: files that have one name but for its extension, the one to read first."""
    if not (len(year.name) == 4 and year.name.isdecimal()):
        remedy = f"Rangez les textes en {_PLACE}, par exemple sous 2023."
        raise unusable(year, "le nom de ce dossier n'est pas une année", remedy)
    entries = _entries(year)
    for entry in entries:
        if entry.is_dir():
            raise unusable(entry, "dossier en trop", f"Rangez les textes directement dans {year}")
    acts = sorted(_acts(entries), key=lambda path: (path.stem, path.name))
    _refuse_orphans(entries, acts)
    return [sorted(forms, key=_preference) for _, forms in groupby(acts, key=lambda path: path.stem)]


def _preference(path: Path) -> tuple[int, str]:
    kind = path.suffix.lower()
    return _PREFERRED.index(kind) if kind in _PREFERRED else len(_PREFERRED), path.name


def _refuse_orphans(entries: Iterable[Path], acts: Iterable[Path]) -> None:
    """A correction without its act is a misspelt name, and would silently have no effect."""
    corrections = {act.with_suffix(".toml") for act in acts}
    kept = {stored_path(act) for act in acts}
    for path in entries:
        if path.suffix == ".toml" and path not in corrections:
            problem = f"aucun acte {path.stem} (.pdf, .docx, .txt…) à côté"
            raise unusable(path, problem, "Donnez le même nom à l'acte et à sa correction.")
        if path.name.endswith(SUFFIX) and path not in kept:
            problem = f"le fichier {path.name.removesuffix(SUFFIX)} n'est plus à côté"
            raise unusable(path, problem, "Remettez-le, ou retirez aussi celui-ci.")


def _folders(folder: Path) -> list[Path]:
    """Folders in a folder that may hold no act itself, by name."""
    entries = _entries(folder)
    for path in _acts(entries):
        raise unusable(path, "ce fichier n'est pas à sa place", f"Rangez-le en {_PLACE}")
    return [path for path in entries if path.is_dir()]


def _acts(entries: Iterable[Path]) -> list[Path]:
    """Files that are, or should be, acts."""
    return [path for path in entries if path.is_file() and not _is_other(path.name)]


def _is_other(name: str) -> bool:
    return name.endswith((".toml", SUFFIX)) or name.lower() in _NOT_ACTS or name.startswith(_OPEN)


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
