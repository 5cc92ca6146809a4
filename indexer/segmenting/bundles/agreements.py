"""Where agreements, amendments and annexes open: with their title above « entre » the parties, or with their word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.model import DocumentKind
from indexer.patterns.core import Match, Pattern
from indexer.patterns.structure import documents, heads
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.lines import Line, cut_from_above

PARTIES_REACH = 34
"""Printed lines from the title of an agreement to « entre »."""
TITLE_LENGTH = 250
"""A line of such a title is never longer, in characters: longer ones are sentences about an agreement."""
ANNEX_LENGTH = 200
"""Nor is that of an annex."""
CAPITALS = 40
"""Characters from which a title shows that it is in capitals; what it names further on may not be."""

ANNEX_STARTS = 'AÀ"«*'
"""Signs that the title of an annex starts with: « annexe » is a word of a sentence."""

Stops = tuple[Pattern, ...]
"""What no line between a title and what it stands over is."""
PARTIES: Stops = (documents.ARTICLE_ONE, heads.ATTENDANCE_LINE)
CLAUSES: Stops = (*PARTIES, heads.HEAD_END)


def find_agreements(printed: Sequence[Line]) -> Iterator[Opening]:
    """Agreements and amendments: the title nearest above « entre », else a title in capitals above article 1."""
    taken = -1
    for position in range(len(printed)):
        title = _title_of(printed, position, taken)
        if title is not None:
            taken = position
            amends = documents.AMENDMENT_TITLE.match(printed[title].flat)
            kind = DocumentKind.AMENDMENT if amends else DocumentKind.AGREEMENT
            yield Opening(start=title, title=title, kind=kind)


def _title_of(printed: Sequence[Line], position: int, taken: int) -> int | None:
    """Where the title stands of what a line shows to be an agreement; None for any other line."""
    line = printed[position]
    if documents.PARTIES_OPEN.match(line.flat) and not line.text.startswith("e"):
        return _title_above(printed, position, taken, PARTIES)
    if documents.ARTICLE_ONE.match(line.flat):
        return _title_above(printed, position, taken, CLAUSES)
    return None


def _title_above(printed: Sequence[Line], position: int, taken: int, stops: Stops) -> int | None:
    """First line of the nearest title; above a first article, which any act may have, it must be in capitals."""
    for n in range(position - 1, max(position - PARTIES_REACH, taken, -1), -1):
        line = printed[n]
        if any(pattern.match(line.flat) for pattern in stops):
            return None
        if _opens_agreement(printed, n) and (stops is PARTIES or line.text[:CAPITALS].isupper()):
            return _title_top(printed, n)
    return None


def _opens_agreement(printed: Sequence[Line], position: int) -> bool:
    line = printed[position]
    if (
        not documents.AGREEMENT_TITLE.match(line.flat)
        or line.text[-1] in ";."
        or len(line.text) > TITLE_LENGTH
    ):
        return False
    return not (line.starts_lower or line.bulleted or cut_from_above(printed, position))


def _title_top(printed: Sequence[Line], position: int) -> int:
    """First line of a title of which a later line was found: « Avenant à la / Convention de coopération »."""
    top = position
    while top > 0 and printed[top].rows_below(printed[top - 1]) == 1 and _opens_agreement(printed, top - 1):
        top -= 1
    return top


def find_annexes(printed: Sequence[Line]) -> Iterator[Opening]:
    """Annexes that are called so, references and tables of contents left aside."""
    for position, line in enumerate(printed):
        match = documents.ANNEX_TITLE.match(line.flat)
        if match and _names_annex(line, match) and not cut_from_above(printed, position):
            yield Opening(start=position, title=position, kind=DocumentKind.ANNEX)


def _names_annex(line: Line, match: Match) -> bool:
    """Whether « Annexe 2 » is a title: no reference goes on with it, nothing in small letters follows the number."""
    if line.text[:1] not in ANNEX_STARTS or len(line.text) > ANNEX_LENGTH:
        return False
    bare = match["bare"] and match["number"] and not line.text.isupper()
    return not (bare or documents.REFERENCE_TAIL.search(line.flat))
