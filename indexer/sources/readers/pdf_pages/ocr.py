"""Pages that are pictures, read by tesseract when it is there: words with their boxes and how sure they are."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium
from PIL import Image

from indexer.patterns import files
from indexer.sources.readers.pdf_pages.printed import Word

_PROGRAM = "tesseract"
_LANGUAGE = "fra"
_DPI = 300
_POINTS = 72 / _DPI
_FINER = 3
"""Times that a picture of a screen is enlarged; tesseract reads letters of twenty pixels and more."""
_SECONDS = 120
"""Time for one page; a dense one takes two or three seconds."""
_WIDEST = 5_000
"""Pixels of the longer side; larger pages (plans) are read less finely."""
_CELLS = 12
"""Cells of a row of tesseract's table."""
_LINE, _WORD = "4", "5"
"""Levels of a row of tesseract's table."""
_FRENCH = 0.12
"""Share of very common words below which a page is no French text; a text has 0.3 to 0.4."""
_ENOUGH = 40
"""Words from which that share says something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What was read in the picture of a page."""

    words: list[Word]
    confidence: float
    """Mean of the words, from 0 to 1."""
    engine: str


def now(make: Callable[[], bytes]) -> bytes:
    """What is read, kept nowhere."""
    return make()


def engine() -> str | None:
    """Program and version, `tesseract 5.3.0`; None when it, or its French, is missing."""
    program = shutil.which(_PROGRAM)
    if program is None:
        return None
    try:
        languages = _run([program, "--list-langs"]).decode("utf-8", "replace").split()
        version = _run([program, "--version"]).decode("utf-8", "replace").split()
    except (OSError, subprocess.SubprocessError):
        return None
    return " ".join(version[:2]) if _LANGUAGE in languages else None


def read_picture(
    page: pdfium.PdfPage, engine: str, kept: Callable[[Callable[[], bytes]], bytes] = now
) -> Picture | None:
    """Words of the picture of a page, in points as it is shown; None when nothing can be read in it.

    `kept` gives what was read before, else what the function that it is given reads.
    """
    scale = min(_DPI / 72, _WIDEST / max(*page.get_size(), 1))
    try:
        table = kept(lambda: _table(page, scale))
    except (OSError, subprocess.SubprocessError):
        return None
    found = list(words_in(table.decode("utf-8", "replace"), 1 / scale))
    if not found:
        return None
    sure = sum(confidence for _, confidence in found) / len(found) / 100
    return Picture(words=[word for word, _ in found], confidence=round(sure, 3), engine=engine)


def _table(page: pdfium.PdfPage, scale: float) -> bytes:
    """tesseract's table of the words of a page that is drawn at a scale."""
    out = io.BytesIO()
    page.render(scale=scale, grayscale=True).to_pil().save(out, "PNG", dpi=(72 * scale, 72 * scale))
    return _run([_PROGRAM, "stdin", "stdout", "-l", _LANGUAGE, "tsv"], out.getvalue())


def text_of(image: Image.Image) -> str | None:
    """What can be read in a picture that is shown on a screen; None when the program fails."""
    out = io.BytesIO()
    image.convert("L").resize((image.width * _FINER, image.height * _FINER)).save(out, "PNG")
    try:
        return _run([_PROGRAM, "stdin", "stdout", "-l", _LANGUAGE], out.getvalue()).decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError):
        return None


def words_in(table: str, point: float) -> Iterator[tuple[Word, float]]:
    """Words of tesseract's table with their confidence, as high as their line; `point` is a pixel in points."""
    run, top, bottom = 0, 0.0, 0.0
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) != _CELLS or not cells[6].isdecimal():
            continue
        left, upper, width, height = (int(cell) * point for cell in cells[6:10])
        if cells[0] == _LINE:
            run, top, bottom = run + 1, upper, upper + height
        elif cells[0] == _WORD and cells[11].strip():
            yield Word(cells[11].strip(), (left, top, left + width, bottom), run), float(cells[10])


def is_rubbish(words: Sequence[Word]) -> bool:
    """Whether the words that a machine left under a picture are no French: signs misread, letters shifted."""
    texts = [word.text.lower() for word in words]
    if len(texts) < _ENOUGH:
        return False
    common = sum(1 for text in texts if files.COMMON.fullmatch(text))
    return (
        common / len(texts) < _FRENCH
        or sum(1 for text in texts if files.MISREAD.search(text)) > len(texts) / 20
    )


def _run(command: list[str], data: bytes = b"") -> bytes:
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    done = subprocess.run(
        command, input=data, capture_output=True, timeout=_SECONDS, check=True, env=environment
    )
    return done.stdout
