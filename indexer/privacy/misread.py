"""Words and numbers as a scan meant them: « GlSELE » is Gisèle, « l7 AVRlL » the 17th of April."""

from __future__ import annotations

from indexer.patterns.core import Match
from indexer.patterns.letters import MISREAD_CAPITALS, MISREAD_FIGURES

_LETTERS = str.maketrans("l10", "IIO")
_FIGURES = str.maketrans("lIO", "110")


def as_meant(text: str) -> str:
    """The text with letters and figures that a scan took for each other put right; as long as before."""
    return MISREAD_FIGURES.regex.sub(_figures, MISREAD_CAPITALS.regex.sub(_letters, text))


def _letters(word: Match) -> str:
    return word.group().translate(_LETTERS)


def _figures(number: Match) -> str:
    return number.group().translate(_FIGURES)
