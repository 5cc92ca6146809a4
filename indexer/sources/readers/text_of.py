"""The text of any file: decoded when it is a plain text, else what its reader gives, remembered once read."""

from __future__ import annotations

from pathlib import Path

from indexer.model import FileKind, Origin
from indexer.sources.decoding import decode
from indexer.sources.errors import unusable
from indexer.sources.readers import stored
from indexer.sources.readers.kinds import kind_of
from indexer.sources.readers.ongoing import end, ongoing

LONGEST = 20_000_000
"""Characters of a text: some 5,000 pages, whose acts are found in less than a minute."""


def text_of(path: Path, data: bytes, digest: str, *, keep: bool) -> tuple[str, Origin | None]:
    """Text of a file with these bytes and this SHA-256, and where it was taken from; None for a plain text.

    With `keep`, what is read now is written beside the file, and work that was broken off goes on. Raises SourceError
    for what cannot be read.
    """
    kind = known_kind(path, data)
    if kind is FileKind.TEXT:
        return _bounded(decode(data, path), path), None
    extract = stored.recall(path, digest)
    if extract is None:
        from indexer.sources.readers.child import read_apart

        extract = read_apart(path, kind, ongoing(path, digest) if keep else None)
        if keep:
            stored.keep(path, digest, extract)
            end(path)
    return _bounded(extract.text, path), extract.origin


def _bounded(text: str, path: Path) -> str:
    if len(text) > LONGEST:
        remedy = "Déposez-en les actes l'un après l'autre, ou en plusieurs fichiers."
        raise unusable(path, f"ce texte a plus de {LONGEST // 1_000_000} millions de signes", remedy)
    return text


def known_kind(path: Path, data: bytes) -> FileKind:
    """What a file is; raises SourceError for a kind that cannot be read, and for bytes under a name of no text."""
    kind = kind_of(data, path)
    if kind is FileKind.TEXT and b"\0" in data[:4096] and path.suffix.lower() != ".txt":
        remedy = "Déposez l'acte en PDF, Word (.docx), OpenDocument (.odt), HTML ou texte."
        raise unusable(path, "ce fichier est d'un format inconnu", remedy)
    return kind
