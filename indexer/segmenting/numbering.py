"""Which headings count: chains of labels that count up from the first one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


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
    key: tuple[int, ...]
    """Label as numbers: `5.2` is (5, 2), `IV` is (4,), `B` is (2,)."""
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
    chain: list[Heading] = []
    bounds = [part.position for part in parts]
    for heading in candidates:
        last = chain[-1] if chain else None
        crossed = last is None or any(last.position < bound < heading.position for bound in bounds)
        if (
            (crossed and heading.key in ((1,), (1, 1)))
            or (last and _follows(last.key, heading.key))
            or (last is None and heading.key[0] <= 2)
        ):
            chain.append(heading)
    return chain


def _follows(last: tuple[int, ...], key: tuple[int, ...]) -> bool:
    if len(key) > 1 and key[:-1] == last[: len(key) - 1]:
        return key > last and key[-1] - (last[len(key) - 1] if len(last) >= len(key) else 0) in (1, 2)
    return key > last and key[0] - last[0] in (1, 2)


def children(candidates: Sequence[Heading], tops: Sequence[Heading]) -> list[Heading]:
    """« 2.1 » under article 2: the number above must be its parent's and the last one count up."""
    found: list[Heading] = []
    for heading in candidates:
        above = [top for top in tops if top.position < heading.position]
        parent = above[-1].key if above else None
        last = next((child.key for child in reversed(found) if child.key[:1] == heading.key[:1]), None)
        if (
            parent
            and heading.key[:1] == parent[:1]
            and (_first_child(heading.key) if last is None else _follows(last, heading.key))
        ):
            found.append(heading)
    return found


def _first_child(key: tuple[int, ...]) -> bool:
    return all(number == 1 for number in key[1:])
