"""What of a PDF no reader looks at: it is not drawn, and keeps the file from being published as it came."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from indexer.sources.readers.pdf_pages.pdf_drawn import drawn_on
from indexer.sources.readers.pdf_pages.pdf_notes import says_more
from indexer.sources.readers.pdf_pages.pdf_words import Mapped
from indexer.sources.readers.pdf_pages.printed import Box

SMALL = 0.06
"""Share of a page that its pictures may cover together and still be a coat of arms, a stamp, a signature: an identity
card is 0.07, a bank's slip 0.2."""
_DEPTH = 3
"""Groups within groups that are looked into, as `pdf_drawn` does."""


def unread_of(document: pdfium.PdfDocument) -> Iterator[str]:
    """French names of what a file holds besides its pages."""
    if document.count_attachments():
        yield "des pièces jointes"
    if raw.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        yield "un programme"
    if document.get_formtype() > raw.FORMTYPE_ACRO_FORM:
        yield "un formulaire"
    if any(says_more(document, number) for number in range(len(document))):
        yield "des annotations qui disent plus que la page"


def without_pictures(page: pdfium.PdfPage, place: Mapped) -> list[Box]:
    """Take the pictures of a page of text away when they are large: nobody has read them. Their boxes, in points."""
    drawn = drawn_on(page, place)
    width, height = page.get_size()
    if drawn.covered <= SMALL * width * height:
        return []
    _take_away(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, raw.FPDFPage_RemoveObject, depth=0)
    return drawn.pictures


def _take_away(
    holder: object,
    count: Callable[[Any], int],
    get: Callable[[Any, int], object],
    remove: Callable[[Any, object], object],
    *,
    depth: int,
) -> None:
    for item in [get(holder, number) for number in range(count(holder))]:
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
            inner = (raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, raw.FPDFFormObj_RemoveObject)
            _take_away(item, *inner, depth=depth + 1)
        elif kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM):
            remove(holder, item)
            raw.FPDFPageObj_Destroy(item)
