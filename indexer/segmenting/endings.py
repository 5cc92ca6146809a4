"""What follows the last clause of a document: proposals, vote, signatures, a part of its own each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.model import DocumentKind
from indexer.patterns.core import Pattern
from indexer.patterns.structure.documents import PROPOSES, SIGNED, VOTE_TOLD
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import roles

DECIDED = ("d", "Da")
"""Roles of what an act decides: its points, else its words of deciding and its first article."""
ACTS = frozenset({DocumentKind.DELIBERATION, DocumentKind.ORDER, DocumentKind.DECISION})
AGREED = frozenset({DocumentKind.AGREEMENT, DocumentKind.AMENDMENT, DocumentKind.ANNEX})
REPORTS = frozenset({DocumentKind.REPORT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A part that follows the clauses of some kinds of documents."""

    anchor: str
    title: str
    opens: Pattern
    kinds: frozenset[DocumentKind]
    signed: bool = False
    """Whether it opens with who signs."""


TABLE = (
    Ending(anchor="propositions", title="Propositions", opens=PROPOSES, kinds=REPORTS),
    Ending(anchor="vote", title="Vote", opens=VOTE_TOLD, kinds=frozenset({DocumentKind.DELIBERATION})),
    Ending(anchor="signatures", title="Signatures", opens=SIGNED, kinds=ACTS | AGREED | REPORTS, signed=True),
)
"""Each at most once; whatever stands below its first line belongs to it, up to the next one."""


def find_endings(
    printed: Sequence[Line], kind: DocumentKind, clauses: int | None
) -> list[tuple[int, Ending]]:
    """Where the parts open, by positions in the printed lines; none before the clauses end.

    `clauses` is the position below the heading of the last clause, None in a document without clauses.
    """
    rows = [row for row in TABLE if kind in row.kinds]
    if clauses is None:
        clauses = _decided(printed, rows) if kind in ACTS else 1
    return list(_opened(printed, clauses, rows))


def _opened(printed: Sequence[Line], start: int, rows: Sequence[Ending]) -> Iterator[tuple[int, Ending]]:
    left = list(rows)
    for position in range(start, len(printed)):
        row = _opening(printed[position], left)
        if row:
            left.remove(row)
            yield position, row


def _opening(line: Line, rows: Sequence[Ending]) -> Ending | None:
    return next((row for row in rows if row.opens.match(line.flat)), None)


def _decided(printed: Sequence[Line], rows: Sequence[Ending]) -> int:
    """Position below the last line that decides and opens no part; below everything when none does."""
    positions = range(len(printed) - 1, -1, -1)
    letters = roles(printed)
    told = (n for deciding in DECIDED for n in positions if letters[n] in deciding)
    return next((n + 1 for n in told if not _opening(printed[n], rows)), len(printed))
