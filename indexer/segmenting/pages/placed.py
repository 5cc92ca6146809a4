"""Lines with where their page prints them, in files that have pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.model import Origin, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A line of a text and its place."""

    number: int
    text: str
    """Without the blanks around it; never empty."""
    place: Place


def placed_lines(lines: Sequence[str], origin: Origin | None) -> list[Placed]:
    """The lines that have a place and are not blank, in order; none of a text without pages."""
    places = origin.places if origin else ()
    return [
        Placed(number=number, text=text.strip(), place=place)
        for number, (text, place) in enumerate(zip(lines, places, strict=False), 1)
        if place and text.strip()
    ]
