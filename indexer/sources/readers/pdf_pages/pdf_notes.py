"""Annotations of a PDF: what they show is made part of its pages, so that it is read and drawn as the rest.

The stamp of the prefecture is often one, put over the act by the program that transmits it; filled fields are others.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

_SHOW_NOTHING = frozenset({raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP})
_HOLD_FILES = frozenset(
    {
        raw.FPDF_ANNOT_FILEATTACHMENT,
        raw.FPDF_ANNOT_SOUND,
        raw.FPDF_ANNOT_MOVIE,
        raw.FPDF_ANNOT_SCREEN,
        raw.FPDF_ANNOT_RICHMEDIA,
        raw.FPDF_ANNOT_THREED,
    }
)
_LONGEST = 100_000
"""Bytes of the words of an annotation that are looked at."""


def opened(document: pdfium.PdfDocument, number: int) -> pdfium.PdfPage:
    """A page by its place, from 0, with what its annotations show; the file is not changed."""
    page = document[number]
    if any(kind not in _SHOW_NOTHING for kind, _ in _annotations(page)):
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        page.close()
        page = document[number]
    return page


def says_more(document: pdfium.PdfDocument, number: int) -> bool:
    """Whether annotations of a page hold files, or words that the page does not show."""
    page = document[number]
    kinds = list(_annotations(page))
    page.close()
    words = ["".join(said.split()) for _, said in kinds if said.strip()]
    if any(kind in _HOLD_FILES for kind, _ in kinds) or not words:
        return any(kind in _HOLD_FILES for kind, _ in kinds)
    page = opened(document, number)
    shown = "".join(page.get_textpage().get_text_range(errors="ignore").split())
    page.close()
    return any(said not in shown for said in words)


def _annotations(page: pdfium.PdfPage) -> Iterator[tuple[int, str]]:
    """Kind and words of each."""
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        yield raw.FPDFAnnot_GetSubtype(annotation), _words(annotation)
        raw.FPDFPage_CloseAnnot(annotation)


def _words(annotation: object) -> str:
    size = min(raw.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0), _LONGEST)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(
        annotation, b"Contents", ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size
    )
    return buffer.raw.decode("utf-16-le", "ignore").rstrip("\0")
