"""One shape for every refusal: the file, what is wrong with it, what to do."""

from __future__ import annotations

from errno import EDQUOT, ENOSPC
from pathlib import Path

from indexer.model import SourceError

_CAUSES: dict[type[OSError], str] = {
    FileNotFoundError: "fichier ou dossier introuvable",
    PermissionError: "accès refusé",
    IsADirectoryError: "c'est un dossier",
    NotADirectoryError: "ce n'est pas un dossier",
}
_FULL = frozenset({ENOSPC, EDQUOT})
"""No room on the disk, or in the share of it that a user has."""


def unusable(path: Path, problem: str, remedy: str) -> SourceError:
    """The error to raise; `problem` and `remedy` are French, without a full stop at the end of `problem`."""
    name = str(path)
    return SourceError(f"{name if name.isprintable() else ascii(name)} : {problem}. {remedy}")


def unwritable(path: Path, error: OSError) -> SourceError:
    """The error to raise when the system refuses to write `path`; nothing was."""
    remedy = "Rien n'a été écrit : réparez cela, puis recommencez."
    return unusable(path, f"écriture impossible ({_cause(error)})", remedy)


def _cause(error: OSError) -> str:
    if error.errno in _FULL:
        return "il n'y a plus de place sur le disque"
    return _CAUSES.get(type(error), error.strerror or str(error))


def unreadable(path: Path, error: OSError) -> SourceError:
    """The error to raise when the system refuses to open `path`."""
    return unusable(path, f"lecture impossible ({_cause(error)})", "Vérifiez le nom et les droits d'accès.")
