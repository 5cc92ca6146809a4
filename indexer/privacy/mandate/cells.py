"""Cells of tables whose titles say that they name nobody in private: who acts in a function, what bears a name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from indexer.patterns.personal.people import CIVIL_BEFORE
from indexer.patterns.presumed import columns
from indexer.privacy.detectors.findings import NAMES, Finding, Text
from indexer.privacy.presumed.tables_read import Span, Table, tables_below_titles

NEAR = 40
PRIVATE = (columns.PERSON, columns.HOME, columns.BIRTH, columns.ILLNESS, columns.NUMBER, columns.SURELY)
"""Titles beside which no function exempts anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicCells:
    """Places of such cells, in the order of the text."""

    acting: Sequence[Span]
    """Below « Président », « Rapporteur », « Titulaire » beside « Suppléant »."""
    bearing: Sequence[Span]
    """Below « Collège », « Lieu-dit », « Association »."""

    def hold(self, text: Text, finding: Finding) -> bool:
        """Whether a name stands in one of them; with a civility, what stands below « Association » is a person."""
        if finding.category in NAMES and _is_in(finding, self.acting):
            return True
        bare = finding.category in NAMES and not CIVIL_BEFORE.search(text.before(finding.start, NEAR))
        return bare and _is_in(finding, self.bearing)


def public_cells(text: Text) -> PublicCells:
    """Those of every table of a text; a form of labelled lines is a list of contacts as often as not."""
    told = tables_below_titles(text)
    return PublicCells(
        acting=sorted(cell for table in told for cell in _below(table, _acting(table))),
        bearing=sorted(cell for table in told for cell in _below(table, _bearing(table))),
    )


def _acting(table: Table) -> list[int]:
    if any(private.search(title) for title in table.titles for private in PRIVATE):
        return []
    seats = columns.SEATS.search(" | ".join(table.titles))
    return [
        column
        for column, title in enumerate(table.titles)
        if columns.FUNCTION.search(title) or (seats and columns.SEAT.search(title))
    ]


def _bearing(table: Table) -> list[int]:
    return [column for column, title in enumerate(table.titles) if columns.BEARER.search(title)]


def _below(table: Table, told: Sequence[int]) -> Iterator[Span]:
    """Cells of some columns, of rows that have a cell for each title."""
    for row in table.rows if told else ():
        if len(row) == len(table.titles):
            yield from (row[column] for column in told)


def _is_in(finding: Finding, cells: Sequence[Span]) -> bool:
    place = bisect_right(cells, finding.start, key=itemgetter(0)) - 1
    return place >= 0 and finding.end <= cells[place][1]
