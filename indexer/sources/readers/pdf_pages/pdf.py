"""PDF: each page classed by itself, its lines with their boxes in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from pypdfium2.version import PYPDFIUM_INFO

from indexer.model import FileKind, Page, PageKind
from indexer.sources.readers.extract import Extract, PageLines, Unreadable, assemble
from indexer.sources.readers.ongoing import Ongoing
from indexer.sources.readers.pdf_pages import ocr
from indexer.sources.readers.pdf_pages.pdf_drawn import drawn_on
from indexer.sources.readers.pdf_pages.pdf_notes import opened
from indexer.sources.readers.pdf_pages.pdf_words import shown, words_of
from indexer.sources.readers.pdf_pages.printed import over
from indexer.sources.readers.pdf_pages.ruled import page_lines, tables_in
from indexer.sources.readers.pdf_pages.sideways import sheet_of

ENGINE = f"pypdfium2 {PYPDFIUM_INFO}"
PAGES = 2_000
"""Pages beyond which a file is no act."""
FEW = 30
"""Characters below which a page holds no text: a number, a stamp's date."""
SCAN = 0.5
"""Share of a page without text that pictures cover on a scan."""
LAYERED = 0.8
"""Share of a page with text that pictures cover on a scan with a layer."""
SPARSE = 40
"""Words of a layer below which it may be the stamp of the prefecture on a page that nobody has read."""
Pictured = Callable[[pdfium.PdfPage, int], ocr.Picture | None]
"""What a machine reads in the picture of a page with a number."""
_CAUSES = {
    raw.FPDF_ERR_PASSWORD: (
        "ce PDF est protégé par un mot de passe",
        "Enregistrez-le sans mot de passe, ou demandez-en une copie.",
    ),
    raw.FPDF_ERR_SECURITY: (
        "ce PDF est chiffré d'une façon inconnue",
        "Enregistrez-le sans protection, ou demandez-en une copie.",
    ),
}
_DAMAGED = (
    "ce PDF est incomplet ou abîmé",
    "Demandez-le de nouveau, ou enregistrez-le encore une fois en PDF.",
)


def read_pdf(data: bytes, work: Ongoing | None = None) -> Extract:
    """Text of a PDF; raises Unreadable for one that is protected, damaged or far too long.

    `work` keeps what a machine reads in pictures of pages.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise Unreadable(*_CAUSES.get(getattr(error, "err_code", None) or 0, _DAMAGED)) from error
    with document:
        if not len(document):
            raise Unreadable(*_DAMAGED)
        if len(document) > PAGES:
            problem = f"ce PDF a {len(document)} pages ; la limite est {PAGES}"
            raise Unreadable(problem, "Séparez les actes qu'il contient, un fichier par acte ou par séance.")
        return assemble(FileKind.PDF, ENGINE, _pages(document, work))


def _pages(document: pdfium.PdfDocument, work: Ongoing | None) -> Iterator[PageLines]:
    machine = cache(ocr.engine)
    count = len(document)

    def pictured(page: pdfium.PdfPage, number: int) -> ocr.Picture | None:
        if (engine := machine()) is None:
            return None
        kept = partial(work.table, number, count) if work else ocr.now
        return ocr.read_picture(page, engine, kept)

    for number in range(count):
        try:
            page = opened(document, number)
        except pdfium.PdfiumError as error:
            raise Unreadable(f"la page {number + 1} de ce PDF est abîmée", _DAMAGED[1]) from error
        try:
            yield _page(page, number + 1, pictured)
        finally:
            page.close()


def _page(page: pdfium.PdfPage, number: int, pictured: Pictured) -> PageLines:
    place = shown(page)
    words = words_of(page, place)
    drawn = drawn_on(page, place)
    width, height = page.get_size()
    kind = _kind(drawn.covered / max(width * height, 1), sum(len(word.text) for word in words))
    sparse = kind is PageKind.LAYERED_SCAN and len(words) < SPARSE
    rubbish = sparse or (kind is PageKind.LAYERED_SCAN and ocr.is_rubbish(words))
    picture = pictured(page, number) if rubbish or kind is PageKind.SCAN else None
    known = Page(
        number=number,
        first_line=1,
        width=round(width, 1),
        height=round(height, 1),
        kind=kind,
        engine=picture.engine if picture else ENGINE if words and kind is not PageKind.SCAN else None,
        confidence=picture.confidence if picture else 0.0 if rubbish else None,
    )
    if picture:
        seen = over(words, picture.words) if sparse else picture.words
        return PageLines(page=known, lines=tuple(page_lines(seen, ())))
    sheet = sheet_of(words, width, height)
    lines = page_lines(sheet.turned(words), tables_in([sheet.upright(box) for box in drawn.lines])) if words else ()
    return PageLines(page=known, lines=tuple(map(sheet.as_shown, lines)))


def _kind(covered: float, letters: int) -> PageKind:
    if letters >= FEW:
        return PageKind.LAYERED_SCAN if covered > LAYERED else PageKind.TEXT
    if covered > SCAN:
        return PageKind.SCAN
    return PageKind.TEXT if letters else PageKind.EMPTY
