"""The folder of sources: where texts may stand, in which order they are read, and what one text is."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from indexer.model import Aside, Authority, Origin, SourceError, SourceText
from indexer.sources.aside import setting_aside
from indexer.sources.authority import FILE_NAME, read_authority
from indexer.sources.decoding import read_bytes
from indexer.sources.errors import unreadable, unusable
from indexer.sources.overrides import read_overrides
from indexer.sources.readers.joined import joined
from indexer.sources.readers.stored import SUFFIX, stored_path
from indexer.sources.readers.text_of import text_of
from indexer.sources.received import Received, received

_PLACE = "<collectivité>/<année>/<nom>.pdf"
_NOT_ACTS = frozenset({"lisezmoi.md", "lisezmoi.txt", "readme.md", "readme.txt", "thumbs.db", "desktop.ini"})
"""What people and systems leave in folders, in lower case."""
_STRANGE = frozenset('#?%\\<>"|*:')
_LONGEST_NAME = 200
"""Bytes; file systems hold 255, and names are made of this one."""
_OPEN = "~$"
"""How the name begins of what Word keeps beside a document that is open."""


def read_archive(
    root: Path, *, keep: bool = False, aside: list[Aside] | None = None
) -> tuple[SourceText, ...]:
    """Every act below `root`, in the order of authority, year and name.

    With `keep`, what is read of a file that is no plain text is written beside it, and read no more. Raises
    SourceError when there is none, when something stands where no act is looked for, or when one of the files
    cannot be used: no file is passed over in silence. With `aside`, a text that cannot be used is added to it instead,
    as long as another one can.
    """
    texts = tuple(
        text for folder in _folders(root) for text in _texts_of_authority(root, folder, keep=keep, aside=aside)
    )
    if not texts and aside:
        raise SourceError(aside[0].reason)
    if not texts:
        raise unusable(root, "ce dossier ne contient aucun texte", f"Déposez-y un fichier {_PLACE}")
    return texts


def read_text(path: Path, root: Path | None = None, authority: Authority | None = None) -> SourceText:
    """One act, with the corrections that stand beside it; an @ctes envelope leads to its act and annexes.

    Its path is told below `root`, else as given. Without `authority`, the `authority.toml` two folders up
    is read when there is one. Raises SourceError when a file cannot be used.
    """
    if path.suffix.lower() == ".xml":
        beside = _acts(_entries(path.parent))
        acts = [act for act in received(beside) if path in act.others]
        return read_act(acts[0], root, authority)
    return read_act(Received(main=path), root, authority)


def read_act(
    act: Received, root: Path | None = None, authority: Authority | None = None, *, keep: bool = False
) -> SourceText:
    """The text of an act and of its annexes; see `read_text`."""
    path = act.main
    data = read_bytes(path)
    if not data.strip():
        raise unusable(path, "ce fichier est vide", "Remplacez-le par le texte de l'acte, ou retirez-le.")
    digest = hashlib.sha256(data).hexdigest()
    text, origin = joined(
        text_of(path, data, digest, keep=keep),
        [(annex.name, _annex(annex, keep=keep)) for annex in act.annexes],
    )
    return SourceText(
        path=PurePosixPath(path.relative_to(root) if root else path),
        text=text,
        sha256=digest,
        authority=authority or _authority_above(path),
        overrides=read_overrides(path),
        origin=origin,
        copies=tuple(other.name for other in (*act.annexes, *act.others)),
        envelope=act.envelope,
    )


def _annex(path: Path, *, keep: bool) -> tuple[str, Origin | None]:
    data = read_bytes(path)
    return text_of(path, data, hashlib.sha256(data).hexdigest(), keep=keep)


def _authority_above(path: Path) -> Authority | None:
    folder = Path(os.path.abspath(path)).parent.parent
    return read_authority(folder) if (folder / FILE_NAME).is_file() else None


def _texts_of_authority(
    root: Path, folder: Path, *, keep: bool, aside: list[Aside] | None
) -> Iterable[SourceText]:
    authority = read_authority(folder)
    acts = [act for year in _folders(folder) for act in _acts_of_year(year)]
    if not acts:
        remedy = f"Déposez-y un fichier {_PLACE}, ou retirez le dossier."
        raise unusable(folder, "aucun texte pour cette collectivité", remedy)
    for act in acts:
        with setting_aside(PurePosixPath(act.main.relative_to(root)), aside):
            yield read_act(act, root, authority, keep=keep)


def _acts_of_year(year: Path) -> list[Received]:
    """The acts of a year by name."""
    if not (len(year.name) == 4 and year.name.isdecimal()):
        remedy = f"Rangez les textes en {_PLACE}, par exemple sous 2023."
        raise unusable(year, "le nom de ce dossier n'est pas une année", remedy)
    entries = _entries(year)
    for entry in entries:
        if entry.is_dir():
            raise unusable(entry, "dossier en trop", f"Rangez les textes directement dans {year}")
    acts = _acts(entries)
    _refuse_orphans(entries, acts)
    return received(acts)


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
        _refuse_name(path)
        if path.is_symlink() and path.is_dir():
            remedy = "Déposez le dossier lui-même : ce qu'un lien désigne peut changer sans que rien ne le dise."
            raise unusable(path, "ce dossier est un lien", remedy)
    return entries


def _refuse_name(path: Path) -> None:
    """The name of a file stands in the address of its page; raises SourceError for one that cannot."""
    if not path.name.isprintable():
        raise unusable(path, "ce nom contient des caractères illisibles", "Renommez-le.")
    if strange := sorted(set(path.name) & _STRANGE):
        problem = f"ce nom contient « {' '.join(strange)} », qui ne peut pas entrer dans une adresse"
        raise unusable(path, problem, "Renommez-le.")
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise unusable(path, f"ce nom a plus de {_LONGEST_NAME} octets", "Raccourcissez-le.")


def _visible(folder: Path) -> Iterable[Path]:
    return (path for path in folder.iterdir() if not path.name.startswith("."))
