"""The subject that the words of an object propose, from a table that anyone can read and correct."""

from __future__ import annotations

from functools import lru_cache

from indexer.french import fold
from indexer.patterns.searching import WORD
from indexer.subjects.words import WORDS

_SMALL = frozenset({
    "a", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "n", "par", "pour",
    "sa", "ses", "son", "sur", "un", "une",
})  # fmt: skip
"""Words that a phrase passes over."""
_BOTH = " + "
_SHORT = 3
"""Letters up to which a word keeps its last one, which is no plural there: « bus », « gaz »."""


def _words(text: str) -> str:
    """Words that count, in the singular, a blank before and after each."""
    found = (match.group() for match in WORD.regex.finditer(fold(text)))
    parts = (word for run in found for word in run.replace("'", "-").split("-"))
    return f" {' '.join(_singular(word) for word in parts if word not in _SMALL)} "


def _singular(word: str) -> str:
    return word.rstrip("sx") if len(word) > _SHORT else word


_ROWS = tuple(
    (code, tuple(tuple(map(_words, phrase.split(_BOTH))) for phrase in phrases)) for code, phrases in WORDS
)


@lru_cache(maxsize=65536)
def deduced_code(text: str) -> str | None:
    """Level-2 code that an object proposes; None where no row of the table fits."""
    words = _words(text)
    return next((code for code, phrases in _ROWS if any(_fits(phrase, words) for phrase in phrases)), None)


def _fits(phrase: tuple[str, ...], words: str) -> bool:
    return all(run in words for run in phrase)
