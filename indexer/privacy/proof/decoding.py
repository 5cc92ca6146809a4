"""All texts that a reader could draw from the bytes of a file."""

from __future__ import annotations

import binascii
import html
import sys
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote

from indexer.patterns.core import Match
from indexer.patterns.encodings import (
    BASE64,
    BASE64_SIGN,
    ESCAPE,
    HEX,
    HEX_RUN,
    PDF_OCTAL,
    PDF_STRING,
    SHORT_ESCAPE,
    SOFT_BREAK,
    TAG,
    UTF16_BIG,
    UTF16_LITTLE,
)
from indexer.privacy.portable import without_pixels
from indexer.privacy.proof.fragments import APART
from indexer.privacy.proof.unpacking import may_be_packed, unpacked

ROUNDS = 3
"""Encodings inside encodings: an escaped entity in a JSON string."""
MARK = "\x1f"
ZEROS = b"\0\0"
"""Part the numbers of a binary file: no text has them within a word, be it of UTF-16."""
_SIGNS = {"n": "\n", "r": "\n", "t": "\t", "b": "", "f": "\n"}
_HALVES = range(0xD800, 0xE000)
"""Numbers that UTF-16 keeps for the halves of a pair."""


def views(data: bytes, depth: int = 2) -> Iterator[tuple[str, str]]:
    """How a text was found (French, empty for the bytes as they are) and the text, which keeps its line ends."""
    data = without_pixels(data)
    yield from _texts(data)
    for content in unpacked(data) if depth else ():
        for how, text in views(content, depth - 1):
            yield " ".join(filter(None, ("décompressé", how))), text


def bare_views(data: bytes) -> Iterator[tuple[str, str]]:
    """The bytes as they are, and all that is packed in them at once, undecoded: of what is read in another way too."""
    yield "", data.decode("utf-8", errors="ignore")
    yield "décompressé", APART.join(unpacked(data)).decode("utf-8", errors="ignore")


def _texts(data: bytes) -> Iterator[tuple[str, str]]:
    text = data.replace(ZEROS, APART).decode("utf-8", errors="ignore")
    yield "", text
    if not text.isascii() and data.startswith((b"%PDF", b"\x89PNG")):
        yield "", data.decode("latin-1")
    decoded = _decoded(text)
    if decoded != text:
        yield "après décodage", decoded
    if "<" in decoded:
        yield "balises retirées", _without_tags(decoded)
    for how, found in (
        ("en base64", _base64(text)),
        ("en hexadécimal", _hexadecimal(text)),
        ("texte d'un PDF", _strings(text)),
    ):
        hidden = " \n".join(found)
        if hidden:
            yield how, hidden
    if SHORT_ESCAPE.search(text):
        yield "échappements de CSS", SHORT_ESCAPE.regex.sub(_hexadecimal_sign, text)
        yield "échappements en octal", SHORT_ESCAPE.regex.sub(_octal_sign, text)
    wide = "\n".join(_wide(data)) if b"\0" in data[:4096] else ""
    if wide:
        yield "en UTF-16", wide


def _wide(data: bytes) -> Iterator[str]:
    """What is written in UTF-16; signs that zeros happen to part in numbers are not brought together."""
    signs = data.decode("latin-1")
    for order, letters in (("utf-16-le", UTF16_LITTLE), ("utf-16-be", UTF16_BIG)):
        for match in letters.finditer(signs):
            yield match.group().encode("latin-1").decode(order, errors="ignore")


def _without_tags(text: str) -> str:
    """Tags made a sign that parts nothing but tells where they stood."""
    return TAG.regex.sub(MARK, SOFT_BREAK.sub("", text))


def _hexadecimal_sign(match: Match) -> str:
    return _character(match["code"], 16)


def _octal_sign(match: Match) -> str:
    return _character(match["code"], 8)


def _character(code: str, base: int) -> str:
    try:
        number = int(code, base)
    except ValueError:
        return code
    return _sign(number)


def _sign(number: int) -> str:
    """The sign of a number of Unicode; nothing for half of a pair and beyond the last one."""
    return chr(number) if number <= sys.maxunicode and number not in _HALVES else ""


def _hexadecimal(text: str) -> Iterator[str]:
    runs = HEX_RUN.finditer(text)
    for match in chain.from_iterable(HEX.regex.finditer(text, run.start(), run.end() + 1) for run in runs):
        word = match.group().replace(" ", "").replace(":", "")
        plain = bytes.fromhex(word).decode("utf-8", errors="ignore")
        if plain.isprintable():
            yield plain


def _strings(text: str) -> Iterator[str]:
    """Strings that a page of a PDF shows, joined: « (FR76) -3 (1027) » is one line."""
    if "Tj" in text or "TJ" in text:
        for line in text.split("\n"):
            yield "".join(map(_string, PDF_STRING.finditer(line)))


def _string(match: Match) -> str:
    if match["hex"]:
        return _text_of_hex(match["hex"])
    return str(PDF_OCTAL.regex.sub(_octal_sign, match["text"])).replace("\0", "")


def _text_of_hex(code: str) -> str:
    digits = "".join(code.split())
    return bytes.fromhex(digits + "0" * (len(digits) % 2)).replace(b"\0", b"").decode("latin-1")


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
        return _sign(int(code, 16))
    return _SIGNS.get(match["sign"], match["sign"])


def _base64(text: str) -> Iterator[str]:
    """What each different word of base64 says, and what is packed in it."""
    words = filter(BASE64_SIGN.regex.search, dict.fromkeys(BASE64.regex.findall(text)))
    found = [content for content in map(_bytes_of, words) if content]
    for content in chain(found, *(map(unpacked, found) if may_be_packed(b"\n".join(found)) else ())):
        plain = content.decode("utf-8", errors="ignore")
        if plain.strip():
            yield plain


def _bytes_of(word: str) -> bytes:
    """Nothing for a word of a length that base64 does not give."""
    signs = word.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return binascii.a2b_base64(signs + "=" * (-len(signs) % 4))
    except binascii.Error:
        return b""
