"""One shape for every refusal: the file, what is wrong with it, what to do."""

from __future__ import annotations

from pathlib import Path

from indexer.model import SourceError

_CAUSES: dict[type[OSError], str] = {
    FileNotFoundError: "fichier ou dossier introuvable",
    PermissionError: "accès refusé",
    IsADirectoryError: "c'est un dossier",
    NotADirectoryError: "ce n'est pas un dossier",
}


def unusable(path: Path, problem: str, remedy: str) -> SourceError:
    """The error to raise; `problem` and `remedy` are French, without a full stop at the end of `problem`."""
    name = str(path)
    return SourceError(f"{name if name.isprintable() else ascii(name)} : {problem}. {remedy}")


def unreadable(path: Path, error: OSError) -> SourceError:
    """The error to raise when the system refuses to open `path`."""
    cause = _CAUSES.get(type(error), error.strerror or str(error))
    return unusable(path, f"lecture impossible ({cause})", "Vérifiez le nom et les droits d'accès.")
