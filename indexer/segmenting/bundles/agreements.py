"""Where agreements, amendments and annexes open: with their title above « entre » the parties, or with their word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.model import DocumentKind
from indexer.patterns.structure import documents, heads, layout
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.lines import Line

PARTIES_REACH = 34
"""Printed lines from the title of an agreement to « entre »."""


def find_agreements(printed: Sequence[Line]) -> Iterator[Opening]:
    """Agreements and amendments: the title nearest above « entre », else a title in capitals above article 1."""
    taken = -1
    for position, line in enumerate(printed):
        title = None
        if documents.PARTIES_OPEN.match(line.flat) and line.text[:1] not in "e":
            title = _title_above(printed, position, taken, PARTIES_REACH, capitals=False)
        elif documents.ARTICLE_ONE.match(line.flat):
            title = _title_above(printed, position, taken, PARTIES_REACH, capitals=True)
        if title is not None:
            taken = position
            kind = (
                DocumentKind.AMENDMENT
                if documents.AMENDMENT_TITLE.match(printed[title].flat)
                else DocumentKind.AGREEMENT
            )
            yield Opening(start=title, title=title, kind=kind)


def _title_above(
    printed: Sequence[Line], position: int, taken: int, reach: int, *, capitals: bool
) -> int | None:
    stops = (documents.ARTICLE_ONE, heads.ATTENDANCE_LINE, *((heads.HEAD_END,) if capitals else ()))
    for n in range(position - 1, max(position - reach, taken, -1), -1):
        line = printed[n]
        if any(pattern.match(line.flat) for pattern in stops):
            return None
        if _opens_agreement(printed, n) and (not capitals or line.text[:40].isupper()):
            return _title_top(printed, n)
    return None


def _opens_agreement(printed: Sequence[Line], position: int) -> bool:
    line = printed[position]
    if not documents.AGREEMENT_TITLE.match(line.flat) or line.starts_lower or layout.BULLET.match(line.text):
        return False
    if line.text[-1:] in ";." or len(line.text) > 250:
        return False
    above = printed[position - 1] if position else None
    return above is None or not layout.UNFINISHED.search(above.flat) or line.row - above.row > 2


def _title_top(printed: Sequence[Line], position: int) -> int:
    """First line of a title of which a later line was found: « Avenant à la / Convention de coopération »."""
    top = position
    while top > 0 and printed[top].row - printed[top - 1].row == 1 and _opens_agreement(printed, top - 1):
        top -= 1
    return top


def find_annexes(printed: Sequence[Line]) -> Iterator[Opening]:
    """Annexes that are called so, references and tables of contents left aside."""
    for position, line in enumerate(printed):
        match = documents.ANNEX_TITLE.match(line.flat)
        if (
            not match
            or line.text[:1] not in 'AÀ"«*'
            or documents.REFERENCE_TAIL.search(line.flat)
            or len(line.text) > 200
        ):
            continue
        above = printed[position - 1] if position else None
        cut = above is not None and layout.UNFINISHED.search(above.flat) and line.row - above.row <= 2
        bare = match["bare"] and match["number"] and not line.text.isupper()
        if not cut and not bare:
            yield Opening(start=position, title=position, kind=DocumentKind.ANNEX)
