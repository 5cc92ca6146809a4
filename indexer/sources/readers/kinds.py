"""What a file is, told by its bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from indexer.model import FileKind
from indexer.patterns import files
from indexer.sources.errors import unusable

_HEAD = 4096
_ODT = b"application/vnd.oasis.opendocument.text"
_SEND = "Demandez l'acte en PDF, ou enregistrez-le en PDF"

_MAGIC: tuple[tuple[bytes, FileKind], ...] = (
    (b"{\\rtf", FileKind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.DOC),
)
_REFUSED: tuple[tuple[bytes, str, str], ...] = (
    (b"\xff\xd8\xff", "une image JPEG", "Réunissez les images de l'acte en un PDF"),
    (b"\x89PNG", "une image PNG", "Réunissez les images de l'acte en un PDF"),
    (b"II*\x00", "une image TIFF", "Enregistrez-la en PDF"),
    (b"MM\x00*", "une image TIFF", "Enregistrez-la en PDF"),
    (b"GIF8", "une image GIF", "Enregistrez-la en PDF"),
    (b"Rar!", "une archive RAR", "Ouvrez-la et déposez les fichiers qu'elle contient"),
    (b"7z\xbc\xaf", "une archive 7z", "Ouvrez-la et déposez les fichiers qu'elle contient"),
    (b"\x1f\x8b", "une archive gzip", "Ouvrez-la et déposez les fichiers qu'elle contient"),
    (b"MZ", "un programme", "Retirez-le"),
    (b"\x7fELF", "un programme", "Retirez-le"),
)
_PARTS: Mapping[str, tuple[str, str]] = {
    "xl/workbook.xml": ("un classeur Excel", _SEND),
    "ppt/presentation.xml": ("une présentation PowerPoint", _SEND),
}
_TYPE_SIZE = 200
"""Bytes below which `mimetype` is the name of a type and no trap."""


def kind_of(data: bytes, path: Path) -> FileKind:
    """What `data` is; text when nothing says otherwise.

    Raises SourceError for a file that is known to be none of the kinds that can be read.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_zip(data, path)
    for magic, what, remedy in _REFUSED:
        if head.startswith(magic):
            raise unusable(path, f"c'est {what}, pas le texte d'un acte", f"{remedy}.")
    if files.HTML.match(head.decode("latin-1").lower()):
        return FileKind.HTML
    if files.ENVELOPE.search(head.decode("latin-1").lower()):
        remedy = "Déposez-la à côté de l'acte, sous un nom qui finit par .xml."
        raise unusable(path, "c'est une enveloppe @ctes", remedy)
    return FileKind.TEXT


def _kind_of_zip(data: bytes, path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names:
                return FileKind.DOCX
            if "mimetype" in names and archive.getinfo("mimetype").file_size < _TYPE_SIZE:
                if archive.read("mimetype").startswith(_ODT):
                    return FileKind.ODT
                raise unusable(path, "c'est un document OpenDocument qui n'est pas un texte", f"{_SEND}.")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        problem = "ce fichier Word ou OpenDocument est incomplet ou protégé"
        raise unusable(path, problem, "Demandez-le de nouveau, ou déposez-le en PDF.") from error
    for part, (what, remedy) in _PARTS.items():
        if part in names:
            raise unusable(path, f"c'est {what}, pas le texte d'un acte", f"{remedy}.")
    raise unusable(path, "c'est une archive zip", "Ouvrez-la et déposez les fichiers qu'elle contient.")
