"""Bytes of a file to Unicode: UTF-8, NFC, `\\n`; never a line more or less than the file has."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path

from indexer.model import SourceError
from indexer.sources.errors import unreadable, unusable


def read_bytes(path: Path) -> bytes:
    """Content of a file; raises SourceError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error


def decode(data: bytes, path: Path) -> str:
    """Text in NFC with `\\n` line ends; raises SourceError naming the first byte that is not UTF-8.

    Only `\\n` and `\\r\\n` end a line: a form feed, a lone `\\r` or U+2028 stays inside its line.
    """
    content = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error.start + len(data) - len(content), path) from error
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n"))


def _not_utf8(data: bytes, offset: int, path: Path) -> SourceError:
    line = data.count(b"\n", 0, offset) + 1
    command = f'iconv -f {_likely_encoding(data)} -t UTF-8 "{path}" > nouveau.txt'
    place = f"octet 0x{data[offset]:02X} à {offset} octets du début, ligne {line}"
    return unusable(path, f"ce fichier n'est pas en UTF-8 ({place})", f"Convertissez-le : {command}")


def _likely_encoding(data: bytes) -> str:
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in data
    return "UTF-16" if utf16 else "CP1252"
