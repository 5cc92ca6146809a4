"""Which headings count: chains of labels that count up from the first one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

Key = tuple[int, ...]
"""A label as numbers: `5.2` is (5, 2), `IV` is (4,), `B` is (2,); empty for what is none."""
FIRSTS: tuple[Key, ...] = ((1,), (1, 1))
"""Labels of a first article."""
SOON = (1, 2)
"""Steps from a label to the next: one may be lost."""
LATEST = 2
"""The first article has no higher number: the one above it may be lost."""


class Family(StrEnum):
    """How a heading is numbered; the value starts its anchor."""

    PART = "titre"
    ARTICLE = "article"
    DOTTED = "point"
    ROMAN = "partie"
    LETTER = "section"
    NUMBER = "nombre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading at a position of the printed lines of its document."""

    position: int
    end: int
    """Position after the lines of the heading; the position itself when its text runs on from the number."""
    family: Family
    label: str
    key: Key
    heading: str
    level: int
    word: str
    """« Article », « Titre »… as printed; empty for bare numbers."""
    words: int
    """Where its words start in its line."""
    offset: int
    """Where the running text starts in its line, 0 when the heading stands alone."""


def chain(candidates: Sequence[Heading]) -> list[Heading]:
    """The headings that count up by one from the first label; a family that starts elsewhere is none."""
    found: list[Heading] = []
    for heading in candidates:
        if heading.key == (len(found) + 1,):
            found.append(heading)
    return found


def articles(candidates: Sequence[Heading], parts: Sequence[Heading]) -> list[Heading]:
    """Articles that count up, each part starting again from one; a number may be lost, none goes back."""
    found: list[Heading] = []
    for heading in candidates:
        if _opens(heading, parts, found[-1]) if found else heading.key[0] <= LATEST:
            found.append(heading)
    return found


def _opens(heading: Heading, parts: Sequence[Heading], last: Heading) -> bool:
    """Whether an article follows the last one: by its number, or as the first below the title of a part."""
    crossed = any(last.position < part.position < heading.position for part in parts)
    return (crossed and heading.key in FIRSTS) or _follows(last.key, heading.key)


def _follows(last: Key, key: Key) -> bool:
    """Whether a label comes next, or next but one: below the same number, else as a number of its own."""
    depth = len(key) - 1
    level = depth if key[:depth] == last[:depth] else 0
    above = (*last, 0)[level]
    return key > last and key[level] - above in SOON


def children(candidates: Sequence[Heading], tops: Sequence[Heading]) -> list[Heading]:
    """« 2.1 » under article 2: the number above must be its parent's and the last one count up."""
    found: list[Heading] = []
    for heading in candidates:
        parent = next((top.key for top in reversed(tops) if top.position < heading.position), ())
        if parent[:1] == heading.key[:1] and _next_child(found, heading.key):
            found.append(heading)
    return found


def _next_child(found: Sequence[Heading], key: Key) -> bool:
    """Whether a label follows the last one of the same parent; the first ends in ones."""
    last = next((child.key for child in reversed(found) if child.key[:1] == key[:1]), None)
    return _follows(last, key) if last else all(number == 1 for number in key[1:])
