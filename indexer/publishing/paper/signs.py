"""Signs that the fonts of a PDF have; any other is shown by its number, since PDF/A wants a shape for every sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

UNTITLED = "Sans titre"
_SHOWN = (
    (0x20, 0x7E), (0xA0, 0x377), (0x390, 0x3A1), (0x3A3, 0x4FF), (0x1E00, 0x1EFF), (0x2000, 0x200A),
    (0x2010, 0x2027), (0x202F, 0x2040), (0x2044, 0x205E), (0x2070, 0x2071), (0x2074, 0x208E), (0x20A0, 0x20C0),
    (0x2100, 0x211E), (0x2122, 0x2122), (0x2126, 0x2151), (0x2153, 0x2184), (0x2190, 0x23FF), (0x2500, 0x2606),
    (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
)  # fmt: skip
"""First and last code of each run that typst's own fonts draw: Latin, Greek, Cyrillic, signs, boxes."""
_SPACES = frozenset("\t\v\f\r\x85\u2028\u2029\u3000\ufeff\u200b\u2060")


def with_known_signs(value: Any) -> Any:
    """The same value of JSON, its texts with `[U+1F600]` where no font has the sign."""
    if isinstance(value, str):
        return "".join(map(_sign, value))
    if isinstance(value, Mapping):
        return {key: with_known_signs(each) for key, each in value.items()}
    if isinstance(value, Sequence):
        return [with_known_signs(each) for each in value]
    return value


def as_heading(text: str) -> str:
    """A heading, which PDF/UA wants to say something."""
    return str(with_known_signs(text)).strip() or UNTITLED


def _sign(sign: str) -> str:
    code = ord(sign)
    if sign == "\n" or any(first <= code <= last for first, last in _SHOWN):
        return sign
    return " " if sign in _SPACES or sign < " " else f"[U+{code:04X}]"
