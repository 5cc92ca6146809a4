"""The same text set in another way: each gives a text of which the facts must be read as before."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

Disturbance = Callable[[str], str]


def wrapped(width: int) -> Disturbance:
    """Every line broken before the word that no longer fits."""
    return lambda text: "\n".join(_broken(line, width) for line in text.split("\n"))


def _broken(line: str, width: int) -> str:
    rows = [""]
    for word in line.split():
        fits = not rows[-1] or len(rows[-1]) + 1 + len(word) <= width
        rows[-1:] = [f"{rows[-1]} {word}".strip()] if fits else [rows[-1], word]
    return "\n".join(rows)


def on_one_line(text: str) -> str:
    """No line end is left."""
    return " ".join(text.split())


def spaced(blanks: int) -> Disturbance:
    """Blank lines after every line."""
    return lambda text: text.replace("\n", "\n" * (blanks + 1))


def indented(margin: int) -> Disturbance:
    """A margin before every printed line."""
    return lambda text: "\n".join(" " * margin + line if line.strip() else line for line in text.split("\n"))


def justified(text: str) -> str:
    """Words pulled apart."""
    return "\n".join("  ".join(line.split(" ")) if line.strip() == line else line for line in text.split("\n"))


def paged(height: int) -> Disturbance:
    """A page number after so many lines."""

    def disturb(text: str) -> str:
        lines = text.split("\n")
        cuts = range(height, len(lines), height)
        for page, cut in reversed([*enumerate(cuts, 1)]):
            lines[cut:cut] = ["", f"{page} / {len(cuts) + 1}", ""]
        return "\n".join(lines)

    return disturb


def without_accents(text: str) -> str:
    """Letters alone."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
