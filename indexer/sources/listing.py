"""What stands in the folders of sources: which files are acts, which names no address can hold."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from indexer.sources.errors import unreadable, unusable
from indexer.sources.readers.stored import SUFFIX

PLACE = "<collectivité>/<année>/<nom>.pdf"
_NOT_ACTS = frozenset({"lisezmoi.md", "lisezmoi.txt", "readme.md", "readme.txt", "thumbs.db", "desktop.ini"})
"""What people and systems leave in folders, in lower case."""
_STRANGE = frozenset('#?%\\<>"|*:')
_LONGEST_NAME = 200
"""Bytes; file systems hold 255, and names are made of this one."""
_OPEN = "~$"
"""How the name begins of what Word keeps beside a document that is open."""


def folders(folder: Path) -> list[Path]:
    """Folders in a folder that may hold no act itself, by name."""
    found = entries(folder)
    for path in acts(found):
        raise unusable(path, "ce fichier n'est pas à sa place", f"Rangez-le en {PLACE}")
    return [path for path in found if path.is_dir()]


def acts(found: Iterable[Path]) -> list[Path]:
    """Files that are, or should be, acts."""
    return [path for path in found if path.is_file() and not _is_other(path.name)]


def _is_other(name: str) -> bool:
    return name.endswith((".toml", SUFFIX)) or name.lower() in _NOT_ACTS or name.startswith(_OPEN)


def entries(folder: Path) -> list[Path]:
    """What stands in a folder, by name, without hidden files; raises SourceError for what does not open."""
    try:
        found = sorted(_visible(folder), key=lambda path: path.name)
        broken = [path for path in found if not (path.is_file() or path.is_dir())]
    except OSError as error:
        raise unreadable(folder, error) from error
    for path in broken:
        remedy = "Retirez-le, ou réparez le lien."
        raise unusable(path, "ni un fichier ni un dossier (lien rompu ou en boucle)", remedy)
    for path in found:
        _refuse_name(path)
        if path.is_symlink():
            kind = "dossier" if path.is_dir() else "fichier"
            remedy = f"Déposez le {kind} lui-même : ce qu'un lien désigne peut changer sans que rien ne le dise."
            raise unusable(path, f"ce {kind} est un lien", remedy)
    return found


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
