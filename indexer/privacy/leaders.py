"""Dots that lead from a label to its value, read as a colon: « Adresse ........ 16, rue Haute »; no character moves."""

from __future__ import annotations

from indexer.patterns.core import Match
from indexer.patterns.personal.owners import LEADERS


def without_leaders(text: str) -> str:
    """The text with a colon in the place of the last dot of each row of them; as long as before."""
    return LEADERS.regex.sub(_colon, text) if "....." in text else text


def _colon(match: Match) -> str:
    return " " * (len(match["dots"]) - 1) + ":"
