"""What a reader of a PDF sees and copies: text of its pages in any font, its outline, what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator

PDF = b"%PDF"
_PNG = b"\x89PNG\r\n\x1a\n"
_WEBP = (b"RIFF", b"WEBP")
_PIXELS = (b"VP8 ", b"VP8L", b"ALPH", b"ANMF")
"""Chunks of a WebP that hold a picture (RFC 9649)."""
_FILTERS = (b"/DCTDecode", b"/JPXDecode", b"/CCITTFaxDecode", b"/JBIG2Decode")
"""Filters of streams of a PDF that hold a picture (ISO 32000-1, table 6)."""
_STREAM, _END = b"stream", b"endstream"
_HEAD = 1_000
"""Bytes before a stream in which its dictionary stands."""


def shown_texts(data: bytes) -> Iterator[str]:
    """Texts of a PDF; nothing for one that does not open."""
    import pypdfium2 as pdfium

    try:
        with pdfium.PdfDocument(data) as document:
            yield "\n".join(map(str, document.get_metadata_dict().values()))
            yield "\n".join(mark.get_title() for mark in document.get_toc())
            for page in document:
                yield page.get_textpage().get_text_range(errors="ignore")
    except pdfium.PdfiumError:
        return


def without_pixels(data: bytes) -> bytes:
    """A file without the pictures in it, whose bytes are like any letters by chance: of WebP, PNG and PDF; others
    whole."""
    if data.startswith(PDF):
        return b"".join(_pdf_parts(data))
    if (data[:4], data[8:12]) == _WEBP:
        return b"".join(_webp_parts(data))
    if data.startswith(_PNG):
        return b"\n".join(_png_parts(data))
    return data


def _png_parts(data: bytes) -> Iterator[bytes]:
    """Chunks without their check sum, whose bytes may be letters: PNG 3, 5.3."""
    position = len(_PNG)
    while position + 8 <= len(data):
        start = position + 8
        end = start + int.from_bytes(data[position : position + 4])
        if data[start - 4 : start] != b"IDAT":
            yield data[start:end]
        position = end + 4
    yield data[position:]


def _pdf_parts(data: bytes) -> Iterator[bytes]:
    position = 0
    while (start := data.find(_STREAM, position)) >= 0:
        end = data.find(_END, start)
        head = data[max(position, start - _HEAD) : start].rpartition(b" obj")[2]
        if end < 0:
            break
        yield data[position:start] if any(name in head for name in _FILTERS) else data[position:end]
        position = end + len(_END)
    yield data[position:]


def _webp_parts(data: bytes) -> Iterator[bytes]:
    position = 12
    while position + 8 <= len(data):
        size = int.from_bytes(data[position + 4 : position + 8], "little")
        if data[position : position + 4] not in _PIXELS:
            yield data[position : position + 8 + size]
        position += 8 + size + size % 2
    yield data[position:]
