"""Pages of a PDF drawn as pictures, what is hidden painted over: the work of a child process."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
from PIL import Image, ImageDraw

from indexer.model import FileKind, PageKind
from indexer.sources.pictures import DPI
from indexer.sources.pictures.covers import Cover, painted
from indexer.sources.pictures.encoding import as_webp
from indexer.sources.pictures.unread import unread_of, without_pictures
from indexer.sources.readers.child import limit
from indexer.sources.readers.pdf_pages import ocr
from indexer.sources.readers.pdf_pages.pdf_notes import opened
from indexer.sources.readers.pdf_pages.pdf_words import shown, words_of
from indexer.sources.readers.pdf_pages.printed import Box

WIDEST = 2_000
"""Pixels of the longer side: a plan is drawn less finely."""
SECONDS = 3_600
"""Seconds of work: a page takes a third of one, and a file has two thousand at most."""
_INK, _PALE = (0, 0, 0), (120, 120, 120)

Json = dict[str, Any]


def draw_pages(data: bytes, kinds: Mapping[int, PageKind], covers: Mapping[int, list[Cover]], folder: Path) -> Json:
    """Write `<number>.webp` for each page of `kinds`; tell of each its size, its hash and what a machine reads in it.

    Only pages that hold something hidden are read again, when tesseract is there: `seen` is else None.
    """
    machine = ocr.engine() if any(covers.values()) else None
    with pdfium.PdfDocument(data) as document:
        unread = list(unread_of(document))
        pages = []
        for number, kind in sorted(kinds.items()):
            page = opened(document, number - 1)
            image, removed = _drawn(page, kind, covers.get(number, []))
            page.close()
            content = as_webp(image)
            (folder / f"{number}.webp").write_bytes(content)
            pages.append(
                {
                    "number": number,
                    "sha256": hashlib.sha256(content).hexdigest(),
                    "bytes": len(content),
                    "removed": removed,
                    "seen": ocr.text_of(image) if machine and covers.get(number) else None,
                }
            )
    return {"pages": pages, "unread": unread}


def _drawn(page: pdfium.PdfPage, kind: PageKind, covers: Iterable[Cover]) -> tuple[Image.Image, bool]:
    """A page; one of text without its pictures when nobody has read them."""
    place = shown(page)
    boxes = painted(words_of(page, place), covers)
    is_scan = kind in (PageKind.SCAN, PageKind.LAYERED_SCAN)
    removed = [] if is_scan else without_pictures(page, place)
    scale = min(DPI / 72, WIDEST / max(*page.get_size(), 1))
    image = page.render(scale=scale, draw_annots=False, may_draw_forms=False).to_pil().convert("RGB")
    pen = ImageDraw.Draw(image)
    for box in removed:
        _cross_out(pen, _scaled(box, scale))
    for box in boxes:
        pen.rectangle(_scaled(box, scale), fill=_INK)
    return image, bool(removed)


def _scaled(box: Box, scale: float) -> Box:
    left, top, right, bottom = (value * scale for value in box)
    return left, top, right, bottom


def _cross_out(pen: ImageDraw.ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    pen.rectangle(box, outline=_PALE)
    pen.line((left, top, right, bottom), fill=_PALE)
    pen.line((left, bottom, right, top), fill=_PALE)


def main(path: Path, folder: Path) -> int:
    """Draw what standard input asks for (`kept.py`) and tell what was drawn as JSON; the exit code of the process."""
    limit(FileKind.PDF, SECONDS)
    asked = json.load(sys.stdin)
    out, sys.stdout = sys.stdout, sys.stderr
    kinds = {int(number): PageKind(kind) for number, kind in asked["kinds"].items()}
    covers = {
        int(number): [Cover(box=tuple(box), words=tuple(words)) for box, words in each]
        for number, each in asked["covers"].items()
    }
    json.dump(draw_pages(path.read_bytes(), kinds, covers, folder), out)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
