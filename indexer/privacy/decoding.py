"""All texts that a reader could draw from the bytes of a file."""

from __future__ import annotations

import base64
import binascii
import gzip
import html
import zlib
from collections.abc import Iterator
from urllib.parse import unquote

from indexer.patterns.core import Match
from indexer.patterns.encodings import BASE64, ESCAPE, SOFT_BREAK, TAG

ROUNDS = 3
"""Encodings inside encodings: an escaped entity in a JSON string."""
GZIP, ZLIB = b"\x1f\x8b", (b"x\x01", b"x^", b"x\x9c", b"x\xda")
_SIGNS = {"n": "\n", "r": "\n", "t": "\t", "b": "", "f": "\n"}


def views(data: bytes) -> Iterator[tuple[str, str]]:
    """How a text was found (French, empty for the bytes as they are) and the text, which keeps its line ends."""
    content = _unpacked(data)
    text = content.decode("utf-8", errors="ignore")
    yield "", text
    decoded = _decoded(text)
    if decoded != text:
        yield "après décodage", decoded
    if "<" in decoded:
        yield "balises retirées", TAG.regex.sub("", SOFT_BREAK.regex.sub("", decoded))
    hidden = " \n".join(_base64(text))
    if hidden:
        yield "en base64", hidden
    if b"\0" in content[:4096]:
        yield "en UTF-16", content.replace(b"\0", b"").decode("utf-8", errors="ignore")


def _unpacked(data: bytes) -> bytes:
    try:
        return gzip.decompress(data) if data.startswith(GZIP) else b"\n".join(_inflated(data))
    except (OSError, EOFError, zlib.error):
        return data


def _inflated(data: bytes) -> Iterator[bytes]:
    """Streams of zlib that follow one another, then what is none."""
    while data.startswith(ZLIB):
        stream = zlib.decompressobj()
        yield stream.decompress(data) + stream.flush()
        data = stream.unused_data
    yield data


def _decoded(text: str) -> str:
    """HTML entities, per cent signs and escapes of JSON and JavaScript undone, also inside each other."""
    for _ in range(ROUNDS):
        plain = ESCAPE.regex.sub(_unescaped, unquote(html.unescape(text), errors="ignore"))
        if plain == text:
            break
        text = plain
    return text


def _unescaped(match: Match) -> str:
    code = match["four"] or match["braces"] or match["two"]
    if code:
        number = int(code, 16)
        return chr(number) if number < 0xD800 or 0xDFFF < number < 0x110000 else ""
    return _SIGNS.get(match["sign"], match["sign"])


def _base64(text: str) -> Iterator[str]:
    for match in BASE64.finditer(text):
        word = match.group().rstrip("=").replace("-", "+").replace("_", "/")
        try:
            found = base64.b64decode(word + "=" * (-len(word) % 4), validate=True)
        except (binascii.Error, ValueError):
            continue
        plain = _unpacked(found).decode("utf-8", errors="ignore")
        if plain.strip():
            yield plain
