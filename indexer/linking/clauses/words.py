"""Words of a clause as they are compared."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Sequence
from functools import lru_cache

from indexer.french import fold

_NOTES = dict.fromkeys(map(ord, "⁰¹²³⁴⁵⁶⁷⁸⁹"))
ELISIONS = ("'", "’")


def tokens(text: str) -> list[str]:
    """Printed words, elisions cut off: `l’associé` gives `l’`, `associé`."""
    return text.replace("'", "' ").replace("’", "’ ").split()


def joined(words: Sequence[str]) -> str:
    """Words as they are read, no space after an elision; `tokens` gives them back."""
    return " ".join(words).replace("' ", "'").replace("’ ", "’")


def straight(text: str) -> str:
    """The same words, every apostrophe drawn straight."""
    return text.replace("’", "'")


def folded(text: str) -> list[str]:
    """Words without accents, case and punctuation."""
    return [word for word in map(plain, tokens(text)) if word]


def numbers(text: str) -> array[int]:
    """The same words, each as a number above 0 that its letters make."""
    return array("Q", filter(None, map(_number, tokens(text))))


@lru_cache(maxsize=65536)
def _number(token: str) -> int:
    word = plain(token)
    return 1 + zlib.crc32(word.encode()) if word else 0


@lru_cache(maxsize=65536)
def plain(token: str) -> str:
    """A word without accents, case and punctuation; empty for a sign or a note's mark."""
    kept = "".join(c if c.isalnum() else " " for c in fold(token.translate(_NOTES))).split()
    return "".join(kept)
