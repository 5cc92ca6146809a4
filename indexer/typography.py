"""Spaces of French typography that do not break (rules of the Imprimerie nationale)."""

from __future__ import annotations

FIXED = "\u00a0"
NARROW = "\u202f"

_SPACING = {
    "« ": f"«{FIXED}",
    " »": f"{FIXED}»",
    " : ": f"{FIXED}: ",
    " ;": f"{NARROW};",
    " ?": f"{NARROW}?",
    " !": f"{NARROW}!",
    "n° ": f"n°{FIXED}",
}
"""What is typed, and what is shown."""


def typeset(text: str) -> str:
    """The text with the spaces of French typography; words and order are untouched."""
    for typed, printed in _SPACING.items():
        text = text.replace(typed, printed)
    return text
