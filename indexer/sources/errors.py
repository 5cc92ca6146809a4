"""One shape for every refusal: the file, what is wrong with it, what to do."""

from __future__ import annotations

from pathlib import Path

from indexer.disk.refusals import cause
from indexer.model import SourceError


def unusable(path: Path, problem: str, remedy: str) -> SourceError:
    """The error to raise; `problem` and `remedy` are French, without a full stop at the end of `problem`."""
    name = str(path)
    return SourceError(f"{name if name.isprintable() else ascii(name)} : {problem}. {remedy}")


def unwritable(path: Path, error: OSError) -> SourceError:
    """The error to raise when the system refuses to write `path`; nothing was."""
    remedy = "Rien n'a été écrit : réparez cela, puis recommencez."
    return unusable(path, f"écriture impossible ({cause(error)})", remedy)


def unreadable(path: Path, error: OSError) -> SourceError:
    """The error to raise when the system refuses to open `path`."""
    return unusable(path, f"lecture impossible ({cause(error)})", "Vérifiez le nom et les droits d'accès.")
