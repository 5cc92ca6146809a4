"""Words of a page of a PDF, with the boxes that pdfium measures; a turned page is measured as it is shown."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from indexer.patterns import files
from indexer.sources.readers.pdf_pages.printed import Box, Word

_NAME = 64
"""Bytes of a font's name that are looked at."""
_ONE_UNIT = "\uffff"
"""Last sign that UTF-16, by which pdfium counts, holds in one unit."""
_FINE = 100
"""Steps of a point in which pdfium maps a page to its picture."""
_DIVIDED = "\x02\ufffe\uffff"

Mapped = Callable[[float, float, float, float], Box]
"""From left, bottom, right and top in the file to a box of the page as shown."""


def words_of(page: pdfium.PdfPage, place: Mapped) -> list[Word]:
    """Words in the order of the file."""
    text = page.get_textpage()
    try:
        return list(_words(text, place))
    finally:
        text.close()


def shown(page: pdfium.PdfPage) -> Mapped:
    """How boxes of a page are mapped: cut to what is shown, turned as it is shown, measured from the top."""
    width, height = page.get_size()
    size = int(width * _FINE), int(height * _FINE)

    def at(x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, ctypes.byref(across), ctypes.byref(down))
        return across.value / _FINE, down.value / _FINE

    (x, y), (right_x, right_y), (up_x, up_y) = at(0, 0), at(1000, 0), at(0, 1000)
    a, b, c, d = (right_x - x) / 1000, (right_y - y) / 1000, (up_x - x) / 1000, (up_y - y) / 1000
    if page.get_rotation() == 0:
        return lambda left, low, right, high: (x + a * left, y + d * high, x + a * right, y + d * low)

    def turned(left: float, low: float, right: float, high: float) -> Box:
        xs = x + a * left + c * low, x + a * right + c * high
        ys = y + b * left + d * low, y + b * right + d * high
        return min(xs), min(ys), max(xs), max(ys)

    return turned


def _words(text: pdfium.PdfTextPage, place: Mapped) -> Iterator[Word]:
    content = text.get_text_range(errors="ignore")
    letters = _letters(text, content)
    dirty = files.CONTROL.search(content) is not None
    box = raw.FS_RECTF()
    reference, measure, page = ctypes.byref(box), raw.FPDFText_GetLooseCharBox, text.raw
    run, position, bold = 0, 0, False
    for match in files.WORD.finditer(content):
        start, end = match.span()
        if run == 0 or "\n" in content[position:start]:
            run += 1
            bold = _is_bold(page, letters[start])
        divided = dirty and content[end - 1] in _DIVIDED
        measure(page, letters[start], reference)
        left, low, right, high = box.left, box.bottom, box.right, box.top
        if end - start - divided > 1:
            measure(page, letters[end - 1 - divided], reference)
            right = max(right, box.right)
            if box.bottom != low or box.top != high or box.left < left:
                left, low, high = min(left, box.left), min(low, box.bottom), max(high, box.top)
        printed = _clean(match[0]) if dirty else match[0]
        if printed:
            yield Word(printed, place(left, low, right, high), run, bold, divided)
        run += divided
        position = end


def _clean(word: str) -> str:
    """The word with the hyphen of its division, and without signs that no text holds."""
    return files.CONTROL.regex.sub("", word[:-1] + "-" if word[-1] in _DIVIDED else word)


def _is_bold(page: object, letter: int) -> bool:
    """By the name of the font, `Arial-BoldMT`: the weight that pdfium tells is guessed from the width of stems."""
    name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
    raw.FPDFText_GetFontInfo(page, letter, name, _NAME, ctypes.byref(flags))
    return b"bold" in name.value.lower()


def _letters(text: pdfium.PdfTextPage, content: str) -> Sequence[int]:
    """Number of the letter of the page at each position of the text; they differ where a letter has no sign."""
    if len(content) == text.count_chars():
        return range(len(content))
    units = accumulate((1 + (sign > _ONE_UNIT) for sign in content), initial=0)
    return [max(int(raw.FPDFText_GetCharIndexFromTextIndex(text, unit)), 0) for unit in units]
