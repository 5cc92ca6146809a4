"""What could not be read for want of a program, as one sentence for the person who builds the archive."""

from __future__ import annotations

from collections.abc import Iterable

from indexer.model import PageKind, SourceText

_REMEDY = (
    "Installez tesseract et son français (Debian : apt install tesseract-ocr tesseract-ocr-fra), "
    "puis, pour chaque acte déjà lu : python -m indexer reread FICHIER"
)


def pictures_left(texts: Iterable[SourceText]) -> str | None:
    """How many pages are pictures that nobody read, and what to install; None when there is none."""
    pages = [page for text in texts if text.origin for page in text.origin.pages]
    left = sum(1 for page in pages if page.kind is PageKind.SCAN and page.engine is None)
    if not left:
        return None
    told = (
        "1 page est une image et n'a pas été lue"
        if left == 1
        else f"{left} pages sont des images et n'ont pas été lues"
    )
    return f"{told}. {_REMEDY}"
