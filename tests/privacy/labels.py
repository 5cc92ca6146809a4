"""Reads the labelled texts: `⟦courriel:jeanne@exemple.fr⟧` is sensitive, `⟦=:article 5⟧` only looks like it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

OPEN, CLOSE, LOOK_ALIKE = "⟦", "⟧", "="
FOLDER = Path(__file__).parent / "labelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A marked passage of a text without its marks."""

    category: str
    start: int
    end: int
    value: str


def read_labels(marked: str) -> tuple[str, list[Label]]:
    """The text without marks, and what they say; a mark that is not closed raises ValueError."""
    text, labels = "", []
    while OPEN in marked:
        before, _, rest = marked.partition(OPEN)
        inside = rest[: rest.index(CLOSE)]
        category, _, value = inside.partition(":")
        text += before
        labels.append(Label(category=category, start=len(text), end=len(text) + len(value), value=value))
        text += value
        marked = rest[len(inside) + 1 :]
    return text + marked, labels
