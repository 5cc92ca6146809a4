"""Zips whose bytes changed on their way."""

from __future__ import annotations

import io
import zipfile

_METHODS = (zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2)
_INSIDE = 45
"""Place of the packed words of the first file, after its name."""


def spoiled_zips() -> list[bytes]:
    """One for each way of packing, and one whose name is no text."""
    packed = [_packed("acte.txt", method) for method in _METHODS]
    spoiled = [data[:_INSIDE] + b"\xff" * 30 + data[_INSIDE + 30 :] for data in packed]
    return [*spoiled, _packed("é.txt", zipfile.ZIP_STORED).replace("é".encode(), b"\xff\xfe")]


def _packed(name: str, method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr(name, "Le conseil délibère. " * 2000)
    return out.getvalue()
