"""Titles of documents: how far they go, and the number of an annex."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.french import flat
from indexer.kinds import AGREEMENTS
from indexer.model import DocumentKind
from indexer.patterns.structure import documents
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.lines import Line

TITLE_LINES = 6
"""A title is never longer, in printed lines."""
TITLE_LENGTH = 140
"""Nor a line of it, in characters."""
TITLE_GAP = 4
"""Nor are its lines further apart."""


def annex_number(text: str) -> str | None:
    """Number printed in the title of an annex: `ANNEXE N°1 – LISTE` gives `1`."""
    match = documents.ANNEX_TITLE.match(flat(text))
    return text[slice(*match.span("number"))] if match and match["number"] else None


def title_end(printed: Sequence[Line], opening: Opening) -> int:
    """Position after the last line of a title."""
    end = opening.title + 1
    stop = min(opening.title + TITLE_LINES, len(printed))
    while end < stop and _goes_on(printed, opening, end):
        end += 1
    return end


def _goes_on(printed: Sequence[Line], opening: Opening, position: int) -> bool:
    line, above = printed[position], printed[position - 1]
    distance = line.rows_below(above)
    if _stops(line, above) or distance > TITLE_GAP:
        return False
    if above.unfinished or line.starts_lower:
        return True
    closer = (
        _untitled(above)
        if opening.kind is DocumentKind.ANNEX
        else opening.kind in AGREEMENTS and distance <= 1
    )
    return closer and len(line.text) <= TITLE_LENGTH


def _stops(line: Line, above: Line) -> bool:
    """Whether a title ends above a line: with its sentence, or where the line opens what it stands over."""
    opens = documents.TITLE_STOP.match(line.flat) and not line.starts_lower
    return bool(opens) or above.text[-1:] in ".:;"


def _untitled(line: Line) -> bool:
    """Whether a line is « ANNEXE 2 » and nothing else: its title stands below."""
    match = documents.ANNEX_TITLE.match(line.flat)
    return match is not None and not match["title"] and not match["bare"]
