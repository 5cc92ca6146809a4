"""The statement of reasons of an act: between its head and what is decided, it is no report of its own."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.model import DocumentKind
from indexer.patterns.structure import documents, items
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.lines import Line, any_tells

HEAD_LINES = 60
"""Printed lines from the title of an act down to its statement of reasons, at most."""


def without_motives(printed: Sequence[Line], openings: Sequence[Opening]) -> list[Opening]:
    """Openings in printed order without the statements of reasons that an act holds."""
    return [
        opening
        for above, opening, below in zip([None, *openings], openings, [*openings[1:], None], strict=False)
        if not _held(printed, above, opening, below.start if below else len(printed))
    ]


def _held(printed: Sequence[Line], above: Opening | None, opening: Opening, end: int) -> bool:
    """Whether an act opens above and decides nothing before the statement, but below it and above the next document."""
    if above is None or above.kind is not DocumentKind.DELIBERATION or opening.kind is not DocumentKind.REPORT:
        return False
    return _of_act(printed, above.title, opening.title) and any_tells(printed[opening.title : end], items.OUTCOME)


def _of_act(printed: Sequence[Line], act: int, position: int) -> bool:
    """Whether a line is the title of the reasons of the act above it, which has decided nothing yet."""
    named = position - act < HEAD_LINES and documents.MOTIVES.match(printed[position].flat)
    return bool(named) and not any_tells(printed[act:position], documents.DELIBERATED)
