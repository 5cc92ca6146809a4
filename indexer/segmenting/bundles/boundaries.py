"""Where documents start once what a person said of some lines counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from indexer.french import squeeze
from indexer.kinds import AGREEMENTS
from indexer.model import Boundary, DocumentKind
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.bundles.titles import annex_number, title_end
from indexer.segmenting.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Where a span starts and its body begins, by positions in the printed lines."""

    start: int
    body: int
    kind: DocumentKind
    title: str
    number: str | None = None
    item: bool = False
    given: bool = False
    """Whether a person said so."""


def opening_start(printed: Sequence[Line], opening: Opening) -> Start:
    """The start of a document that opens with its title."""
    end = title_end(printed, opening)
    title = squeeze(" ".join(line.text for line in printed[opening.title : end]))
    number = annex_number(title) if opening.kind == DocumentKind.ANNEX else None
    body = end if opening.kind in (*AGREEMENTS, DocumentKind.ANNEX) else opening.start
    return Start(start=opening.start, body=body, kind=opening.kind, title=title, number=number)


def with_boundaries(
    printed: Sequence[Line], starts: Sequence[Start], boundaries: Iterable[Boundary]
) -> tuple[list[Start], tuple[int, ...]]:
    """The starts as a person corrected them, and the lines at which that could not be done.

    No printed line starts at a blank line, at a stamp or inside a sentence that goes over several lines; nothing
    stands above the first document that it could go on.
    """
    places = {line.number: n for n, line in reversed([*enumerate(printed)])}
    found = {start.start: start for start in starts}
    lost = []
    for each in boundaries:
        position = places.get(each.line)
        if position is None or (each.kind is None and position == 0):
            lost.append(each.line)
        elif each.kind is None:
            found.pop(position, None)
        else:
            found[position] = _given(printed, found, position, each.kind)
    return [found[position] for position in sorted(found)], tuple(lost)


def _given(printed: Sequence[Line], found: Mapping[int, Start], position: int, kind: DocumentKind) -> Start:
    known = found.get(position)
    if known and (known.item or known.kind is kind):
        return replace(known, kind=kind, given=True)
    start = replace(opening_start(printed, Opening(start=position, title=position, kind=kind)), given=True)
    in_session = any(other.item for other in found.values())
    return replace(start, item=True, body=position + 1) if in_session else start
