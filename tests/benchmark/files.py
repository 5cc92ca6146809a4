"""What reading files costs, a page: `python -m tests.benchmark.files FOLDER` (PDFs; CPU time, best of some rounds).

The floor is pdfium's own text of the same pages, without boxes, order, tables or classes. Pages are counted by what
they are: text without rules, text with ruled tables, pictures (read by tesseract when it is there; `--ocr`).
"""

from __future__ import annotations

import gc
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2 as pdfium

from indexer.model import PageKind
from indexer.sources.readers.extract import Extract
from indexer.sources.readers.pdf_pages.pdf import read_pdf
from indexer.sources.readers.pdf_pages.pdf_drawn import drawn_on
from indexer.sources.readers.pdf_pages.pdf_words import shown
from indexer.sources.readers.pdf_pages.ruled import tables_in

ROUNDS = 3


def floor(data: bytes) -> int:
    """Pages whose text pdfium gave."""
    with pdfium.PdfDocument(data) as document:
        for page in document:
            page.get_textpage().get_text_range()
        return len(document)


def is_ruled(data: bytes) -> bool:
    """Whether a page of a file has a ruled table."""
    with pdfium.PdfDocument(data) as document:
        return any(tables_in(drawn_on(page, shown(page)).lines) for page in document)


def is_scanned(data: bytes) -> bool:
    """Whether most of a file's pages hold no text."""
    with pdfium.PdfDocument(data) as document:
        bare = sum(1 for page in document if page.get_textpage().count_chars() < 30)
        return bare * 2 > len(document)


def cost(read: Callable[[bytes], object], files: Sequence[bytes], rounds: int = ROUNDS) -> float:
    """CPU seconds, best of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        for data in files:
            read(data)
        times.append(time.process_time() - start)
    return min(times)


def placed(extracts: Sequence[Extract]) -> tuple[int, int]:
    """Printed lines, and those with page and box."""
    lines = [
        (text.strip("\f"), place)
        for extract in extracts
        for text, place in zip(extract.text.split("\n"), extract.origin.places, strict=True)
    ]
    printed = [place for text, place in lines if text]
    return len(printed), sum(1 for place in printed if place is not None)


def main(folder: Path, *, with_ocr: bool) -> None:
    """Print cost and coverage."""
    gc.disable()
    files = [path.read_bytes() for path in sorted(folder.rglob("*.pdf"))]
    scans = [data for data in files if is_scanned(data)]
    rest = [data for data in files if data not in scans]
    groups = {
        "text": [data for data in rest if not is_ruled(data)],
        "text, ruled": [data for data in rest if is_ruled(data)],
    }
    print(f"Python {platform.python_version()}, {len(files)} files")
    print(f"{'pages of files':16} {'pages':>6} {'floor ms':>9} {'read ms':>9}")
    for name, group in groups.items():
        pages = sum(map(floor, group))
        if pages:
            least, taken = cost(floor, group) * 1000 / pages, cost(read_pdf, group) * 1000 / pages
            print(f"{name:16} {pages:6} {least:9.1f} {taken:9.1f}")
    printed, known = placed([read_pdf(data) for data in rest])
    print(f"{known} of {printed} printed lines have page and box")
    if with_ocr:
        start = time.perf_counter()
        kinds = [page for data in scans for page in read_pdf(data).origin.pages]
        read = [page for page in kinds if page.kind is PageKind.SCAN and page.confidence is not None]
        mean = sum(page.confidence or 0 for page in read) / max(len(read), 1)
        each = (time.perf_counter() - start) / max(len(read), 1)
        print(f"{len(read)} pictures, {each:.1f} s each, confidence {mean:.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), with_ocr="--ocr" in sys.argv)
