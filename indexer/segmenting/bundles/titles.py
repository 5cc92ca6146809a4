"""Titles of documents: how far they go, and the number of an annex."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.french import flat
from indexer.kinds import AGREEMENTS
from indexer.model import DocumentKind
from indexer.patterns.structure import documents, layout
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
    distance = line.row - above.row
    stopped = documents.TITLE_STOP.match(line.flat) and not line.starts_lower
    if stopped or above.text[-1:] in ".:;" or distance > TITLE_GAP:
        return False
    if layout.UNFINISHED.search(above.flat) or line.starts_lower:
        return True
    if opening.kind == DocumentKind.ANNEX:
        return _untitled(above) and len(line.text) <= TITLE_LENGTH
    return opening.kind in AGREEMENTS and distance <= 1 and len(line.text) <= TITLE_LENGTH


def _untitled(line: Line) -> bool:
    """Whether a line is « ANNEXE 2 » and nothing else: its title stands below."""
    match = documents.ANNEX_TITLE.match(line.flat)
    return match is not None and not match["title"] and not match["bare"]
