"""Words of a clause as they are compared."""

from __future__ import annotations

from functools import lru_cache

from indexer.french import fold

_NOTES = dict.fromkeys(map(ord, "⁰¹²³⁴⁵⁶⁷⁸⁹"))
_APOSTROPHES = str.maketrans({"'": "' ", "’": "’ "})


def tokens(text: str) -> list[str]:
    """Printed words, elisions cut off: `l’associé` gives `l’`, `associé`."""
    return text.translate(_APOSTROPHES).split()


def folded(text: str) -> list[str]:
    """Words without accents, case and punctuation."""
    return [word for word in map(plain, tokens(text)) if word]


@lru_cache(maxsize=65536)
def plain(token: str) -> str:
    """A word without accents, case and punctuation; empty for a sign or a note's mark."""
    kept = "".join(c if c.isalnum() else " " for c in fold(token.translate(_NOTES))).split()
    return "".join(kept)
