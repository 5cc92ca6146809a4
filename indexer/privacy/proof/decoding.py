"""All texts that a reader could draw from the bytes of a file."""

from __future__ import annotations

import binascii
import html
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from urllib.parse import unquote

from indexer.patterns.core import Match
from indexer.patterns.encodings import (
    BASE64_WRAP,
    ESCAPE,
    HEX,
    PDF_OCTAL,
    PDF_STRING,
    SHORT_ESCAPE,
    SOFT_BREAK,
    TAG,
    UTF16_BIG,
    UTF16_LITTLE,
)
from indexer.privacy.byte_runs import base64_words, hexadecimal_runs, may_be_wide
from indexer.privacy.portable import without_pixels
from indexer.privacy.proof.fragments import APART
from indexer.privacy.proof.unpacking import may_be_packed, unpacked

ROUNDS = 3
"""Encodings inside encodings: an escaped entity in a JSON string."""
MARK = "\x1f"
ZEROS = b"\0\0"
"""Part the numbers of a binary file: no text has them within a word, be it of UTF-16."""
_LINES = str.maketrans("\t\n\r\f\ufeff", "     ")
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
    if _is_of_one_byte(data):
        yield "en Latin-1", data.decode("cp1252", errors="ignore")
    decoded = _decoded(text)
    if decoded != text:
        yield "après décodage", decoded
    if "<" in decoded:
        yield "balises retirées", _without_tags(decoded if decoded == text else _decoded(_without_tags(text)))
    for how, found in (
        ("en base64", _base64(text)),
        ("en hexadécimal", _hexadecimal(text.encode())),
        ("texte d'un PDF", _strings(text)),
    ):
        hidden = " \n".join(found)
        if hidden:
            yield how, hidden
    if SHORT_ESCAPE.search(text):
        yield "échappements de CSS", SHORT_ESCAPE.regex.sub(_hexadecimal_sign, text)
        yield "échappements en octal", SHORT_ESCAPE.regex.sub(_octal_sign, text)
    wide = "\n".join(_wide(data)) if b"\0" in data else ""
    if wide:
        yield "en UTF-16 ou UTF-32", wide


def _is_of_one_byte(data: bytes) -> bool:
    """Whether each byte may be a letter: what PDF and PNG say of themselves, a text that is not of UTF-8."""
    try:
        return not data.isascii() and not data.decode("utf-8")
    except UnicodeDecodeError:
        return True


def _wide(data: bytes) -> Iterator[str]:
    """What is written in UTF-16, or in UTF-32 throughout; signs that zeros happen to part in numbers are not brought
    together."""
    signs = data.decode("latin-1") if may_be_wide(data) else ""
    for order, letters in (("utf-16-le", UTF16_LITTLE), ("utf-16-be", UTF16_BIG)):
        for match in letters.finditer(signs):
            yield match.group().encode("latin-1").decode(order, errors="ignore")
    for order in ("utf-32-le", "utf-32-be"):
        with suppress(UnicodeDecodeError):
            yield data.decode(order)


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


def _hexadecimal(written: bytes) -> Iterator[str]:
    signs = written.decode("latin-1")
    for match in chain.from_iterable(
        HEX.regex.finditer(signs, start, end + 1) for start, end in hexadecimal_runs(written)
    ):
        word = match.group().replace(" ", "").replace(":", "")
        plain = _narrow(bytes.fromhex(word))
        if plain.translate(_LINES).isprintable():
            yield plain


def _narrow(content: bytes) -> str:
    """What bytes say in UTF-8, or in UTF-16 where every other one is zero."""
    order = "utf-16-le" if content[1:2] == b"\0" else "utf-16-be" if b"\0" in content[:3:2] else "utf-8"
    return content.decode(order, errors="ignore")


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
    """What each different word of base64 says, be it over several lines, and what is packed in it."""
    words = base64_words(BASE64_WRAP.sub("", text).encode())
    found = [content for content in map(_bytes_of, words) if content]
    for content in chain(found, *(map(unpacked, found) if may_be_packed(b"\n".join(found)) else ())):
        plain = _narrow(content)
        if plain.strip():
            yield plain


def _bytes_of(word: bytes) -> bytes:
    """Nothing for a word of a length that base64 does not give."""
    signs = word.replace(b"-", b"+").replace(b"_", b"/")
    try:
        return binascii.a2b_base64(signs + b"=" * (-len(signs) % 4))
    except binascii.Error:
        return b""
