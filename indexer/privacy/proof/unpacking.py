"""What packed parts of a file hold: gzip, zlib and zip, wherever they start (PDF, PNG, indexes); databases."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from indexer.privacy.portable import PDF
from indexer.privacy.proof.databases import SQLITE, rows
from indexer.privacy.proof.fragments import APART

STARTS = ((b"\x1f\x8b\x08", 31), (b"x\x01", 15), (b"x^", 15), (b"x\x9c", 15), (b"x\xda", 15))
"""First bytes of a stream, and the window that zlib reads it with."""
ZIP = b"PK\x03\x04"
_STREAM = b"stream"
MOST = 1 << 26
"""Bytes read of one stream: no file of a site holds a longer text."""


def may_be_packed(data: bytes) -> bool:
    """Whether something in the bytes starts as a packed part does."""
    return any(start in data for start in (*(start for start, _ in STARTS), ZIP, SQLITE))


def unpacked(data: bytes) -> Iterator[bytes]:
    """The content of every compressed stream, of every member of a zip archive, of every cell of a database."""
    if data.startswith(SQLITE):
        yield APART.join(rows(data))
    yield from _streams(data)
    if ZIP in data:
        yield from _members(data[data.index(ZIP) :])


def _streams(data: bytes) -> Iterator[bytes]:
    if data.startswith(PDF):
        for place in _streams_of_pdf(data):
            yield _stream(data, place, zlib.MAX_WBITS)[0]
    for start, window in STARTS:
        place = data.find(start)
        while place >= 0:
            found, length = _stream(data, place, window)
            if found:
                yield found
            place = data.find(start, place + max(length, 1))


def _streams_of_pdf(data: bytes) -> Iterator[int]:
    """Where streams start, which many programs pack with a small window (« H\x89 »): ISO 32000-1, 7.3.8."""
    place = data.find(_STREAM)
    while place >= 0:
        place += len(_STREAM)
        yield place + (2 if data.startswith(b"\r\n", place) else 1)
        place = data.find(_STREAM, place)


def _stream(data: bytes, place: int, window: int) -> tuple[bytes, int]:
    """The text of a stream and its length; what of it can be read when it breaks off."""
    stream, found, step = zlib.decompressobj(window), b"", 1 << 16
    for position in range(place, len(data), step):
        try:
            found += stream.decompress(data[position : position + step], MOST - len(found))
        except zlib.error:
            return found, 1
        if stream.eof:
            return found, min(position + step, len(data)) - place - len(stream.unused_data)
        if len(found) >= MOST:
            break
    return found, 1


def _members(data: bytes) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                yield member.filename.encode() + b"\n" + archive.open(member).read(MOST)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error):
        return
