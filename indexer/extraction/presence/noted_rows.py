"""Notes in the rows of a table of attendance: « Luc ADREL | présent jusqu'au point 4 »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.extraction.members.roll_tables import Row
from indexer.extraction.presence.known import Known
from indexer.extraction.presence.moments import When, find_moments
from indexer.extraction.presence.noted import OF_LISTS, SAID
from indexer.extraction.presence.told import LEAVES, NOBODY_KNOWS, PRESENT, REPRESENTED, Saying, Told
from indexer.french import flat
from indexer.patterns.assemblies.presence import NOTES, TIMED
from indexer.patterns.assemblies.rolls import GIVES
from indexer.patterns.core import Match


def notes_of_rows(rows: Sequence[Row], known: Known) -> Iterator[Told]:
    """What the cells of a table tell of members who come or leave."""
    for row in rows:
        for cell in row.cells:
            yield from _told(row, cell, known)


def _told(row: Row, cell: str, known: Known) -> Iterator[Told]:
    plain, name = flat(cell), known.of(row.name)
    moments = find_moments(plain, cell)
    if name is None or not (moments or TIMED.search(plain)):
        return
    untied = Saying(name=name, said=_said(row, NOTES.search(plain)), line=row.line).since(NOBODY_KNOWS)
    tied = [_saying(row, name, cell, when, known).at(when) for when in moments]
    yield from tied or [untied]


def _saying(row: Row, name: str, cell: str, when: When, known: Known) -> Saying:
    """What a cell says of its member at an item: the word right before it, else the state of the row."""
    words = list(NOTES.finditer(flat(cell[: when.start])))
    said = _said(row, words[-1] if words else None)
    gives = GIVES.search(flat(cell))
    holder = known.at_start(cell[gives.end() :]) if gives else None
    return Saying(
        name=name,
        said=REPRESENTED if gives and not words else said,
        line=row.line,
        gives=gives is not None and said == LEAVES,
        holder=holder.name if holder else None,
        listed=PRESENT in row.states,
    )


def _said(row: Row, word: Match | None) -> str:
    """What a word says; without one, the state of the row."""
    return SAID[word.lastgroup or ""] if word else OF_LISTS[min(row.states)]
