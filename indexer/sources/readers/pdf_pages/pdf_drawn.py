"""What is drawn on a page of a PDF: pictures, and straight lines that may rule a table."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from indexer.sources.readers.pdf_pages.pdf_words import Mapped
from indexer.sources.readers.pdf_pages.printed import Box

_DEPTH = 3
"""Groups within groups that are looked into."""
_THIN = 3.0
"""Points up to which a filled rectangle is a line."""
_SHORT = 4.0
"""Points below which a line rules nothing."""
_MOST = 4_000
"""Objects of a page beyond which drawings are no tables: maps, plans."""

Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(slots=True, kw_only=True)
class Drawn:
    """Pictures and lines of a page; lines are boxes as thin as they are drawn."""

    covered: float = 0.0
    """Area of the pictures in square points; those one above the other count twice."""
    pictures: list[Box] = field(default_factory=list)
    lines: list[Box] = field(default_factory=list)


def drawn_on(page: pdfium.PdfPage, place: Mapped) -> Drawn:
    """Everything drawn on a page; lines of very crowded pages are left out."""
    found = Drawn()
    count = raw.FPDFPage_CountObjects(page)
    for number in range(count):
        _look(raw.FPDFPage_GetObject(page, number), _SAME, place, found, depth=0)
    if count > _MOST:
        found.lines.clear()
    return found


def _look(item: object, outer: Matrix, place: Mapped, found: Drawn, *, depth: int) -> None:
    kind = raw.FPDFPageObj_GetType(item)
    if kind == raw.FPDF_PAGEOBJ_IMAGE:
        left, top, right, bottom = box = place(*_bounds(item, outer))
        found.covered += (right - left) * (bottom - top)
        found.pictures.append(box)
    elif kind == raw.FPDF_PAGEOBJ_PATH:
        found.lines += (place(*line) for line in _lines(item, outer))
    elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
        inner = _times(_matrix(item), outer)
        for number in range(raw.FPDFFormObj_CountObjects(item)):
            _look(raw.FPDFFormObj_GetObject(item, number), inner, place, found, depth=depth + 1)


def _bounds(item: object, outer: Matrix) -> Box:
    sides = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(item, *map(ctypes.byref, sides))
    left, low, right, high = (side.value for side in sides)
    return _box(outer, (left, low), (right, high))


def _lines(item: object, outer: Matrix) -> Iterator[Box]:
    """Straight parts of a path that go along or across the page."""
    bounds = _bounds(item, outer)
    if min(bounds[2] - bounds[0], bounds[3] - bounds[1]) <= _THIN:
        if max(bounds[2] - bounds[0], bounds[3] - bounds[1]) >= _SHORT:
            yield bounds
        return
    if not _stroked(item):
        return
    matrix = _times(_matrix(item), outer)
    start = before = (0.0, 0.0)
    for number in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, number)
        x, y = ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = (x.value, y.value)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield from _straight(_box(matrix, before, point))
        if raw.FPDFPathSegment_GetClose(segment):
            yield from _straight(_box(matrix, point, start))
        before = point


def _straight(box: Box) -> Iterator[Box]:
    across, along = box[2] - box[0], box[3] - box[1]
    if min(across, along) <= _THIN and max(across, along) >= _SHORT:
        yield box


def _stroked(item: object) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(stroke.value)


def _matrix(item: object) -> Matrix:
    m = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, ctypes.byref(m))
    return m.a, m.b, m.c, m.d, m.e, m.f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    """`inner`, then `outer` (PDF 32000-1, 8.3.4)."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _box(m: Matrix, first: tuple[float, float], second: tuple[float, float]) -> Box:
    xs = [m[0] * x + m[2] * y + m[4] for x, y in (first, second)]
    ys = [m[1] * x + m[3] * y + m[5] for x, y in (first, second)]
    return min(xs), min(ys), max(xs), max(ys)
