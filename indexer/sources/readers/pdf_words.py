"""Words of a page of a PDF, with the boxes that pdfium measures; a turned page is measured as it is shown."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from indexer.patterns import files
from indexer.sources.readers.printed import Box, Word

_BOLD = 600
"""Weight of a bold letter (OpenType `usWeightClass`)."""
_NAME = 64
"""Bytes of a font's name that are looked at."""
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
    index = _indexer(text, content)
    box = raw.FS_RECTF()
    reference, measure, page = ctypes.byref(box), raw.FPDFText_GetLooseCharBox, text.raw
    run, position, bold = 0, 0, False
    for match in files.WORD.finditer(content):
        start, end = match.span()
        if run == 0 or "\n" in content[position:start]:
            run += 1
            bold = _is_bold(page, index(start))
        divided = content[end - 1] in _DIVIDED
        measure(page, index(start), reference)
        left, low, right, high = box.left, box.bottom, box.right, box.top
        if end - start - divided > 1:
            measure(page, index(end - 1 - divided), reference)
            left, low = min(left, box.left), min(low, box.bottom)
            right, high = max(right, box.right), max(high, box.top)
        printed = files.CONTROL.regex.sub("", match[0][:-1] + "-" if divided else match[0])
        if printed:
            place_of = place(left, low, right, high)
            yield Word(text=printed, box=place_of, run=run, bold=bold, divided=divided)
        run += divided
        position = end


def _is_bold(page: object, letter: int) -> bool:
    """By the weight that the font declares, else by its name: `Arial-BoldMT`."""
    if raw.FPDFText_GetFontWeight(page, letter) >= _BOLD:
        return True
    name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
    raw.FPDFText_GetFontInfo(page, letter, name, _NAME, ctypes.byref(flags))
    return b"bold" in name.value.lower()


def _indexer(text: pdfium.PdfTextPage, content: str) -> Callable[[int], int]:
    """From a position in the text to the number of a letter of the page; they differ where a letter has no sign."""
    if len(content) == text.count_chars():
        return lambda position: position
    units = [0]
    for sign in content:
        units.append(units[-1] + 1 + (ord(sign) > 0xFFFF))
    return lambda position: max(int(raw.FPDFText_GetCharIndexFromTextIndex(text, units[position])), 0)
