"""The file of record of an act: as it came when nothing in it is hidden or unread, else a copy, else why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.model import FileKind, SourceText
from indexer.publishing.originals.copies import copy_of
from indexer.publishing.originals.shown import Offer
from indexer.sources.pictures.kept import Drawn, Picture
from indexer.typography import FIXED

_KINDS = {
    FileKind.DOCX: "un document Word",
    FileKind.ODT: "un document OpenDocument",
    FileKind.HTML: "une page HTML",
    FileKind.DOC: "un ancien document Word",
    FileKind.RTF: "un document RTF",
}
_TRACES = "il n’est pas publié, car il garde ce que personne ne relit : auteurs, révisions, commentaires"
_AS_CAME = "PDF, tel qu’il a été reçu"
_COPY = "PDF refait avec les images de ses pages, car le fichier reçu contient"
_HIDDEN = "ce qui n’est pas publié"
_PICTURES = "des images que personne n’a lues"
_DOUBTFUL = "des pages qui n’ont pas pu être vérifiées"
_NOTHING = "il n’est pas publié : aucune de ses pages n’a pu être vérifiée"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """A file with pages, as far as it may be shown."""

    path: Path
    pages: tuple[int, ...]
    """Numbers in the text of the act."""
    pictures: Mapping[int, Picture]
    reasons: Mapping[int, str]
    """Why the other pages are not shown."""
    drawn: Drawn | None
    """None when it could not be drawn."""
    covered: bool
    """Whether something in it is hidden, on its pages or where no page shows it (its description, an earlier state)."""


def offers_of(source: SourceText, files: Sequence[ShownFile], address: str) -> Iterator[Offer]:
    """An offer for the act, whatever its kind, then one for each annex that has pages.

    `address` is that of the page of the original. Raises SourceError when a copy cannot be written.
    """
    kind = source.origin.kind if source.origin else FileKind.TEXT
    if kind in _KINDS:
        yield Offer(name=_name(1), words=f"{_KINDS[kind]} ; {_TRACES}")
    before = int(kind is not FileKind.PDF)
    for number, file in enumerate(files, 1 + before):
        yield _offer(_name(number), file, f"{address}fichier-{number}.pdf")


def _name(number: int) -> str:
    return "Fichier reçu" if number == 1 else f"Annexe reçue n°{FIXED}{number - 1}"


def _offer(name: str, file: ShownFile, address: str) -> Offer:
    if file.drawn is None or not file.pictures:
        return Offer(name=name, words=_NOTHING)
    causes = list(_causes(file, file.drawn))
    if not causes:
        size = file.path.stat().st_size
        return Offer(name=name, words=_AS_CAME, file=file.path, address=address, bytes=size)
    copy = copy_of(file.pages, file.pictures, file.drawn.folder)
    told = f"{_COPY} {' ; '.join(causes)}"
    return Offer(name=name, words=told, file=copy, address=address, bytes=copy.stat().st_size)


def _causes(file: ShownFile, drawn: Drawn) -> Iterator[str]:
    """Why a file is not published as it came."""
    if file.covered:
        yield _HIDDEN
    elif file.reasons:
        yield _DOUBTFUL
    if any(picture.removed for picture in file.pictures.values()):
        yield _PICTURES
    yield from drawn.unread
