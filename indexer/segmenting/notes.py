"""Notes of the foot of a page: taken out of the text that they cut, put below the part that calls them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.model import Block, BlockKind
from indexer.patterns.structure import layout
from indexer.patterns.structure.documents import CALL, NOTE
from indexer.segmenting.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note with the number of the line that calls it."""

    block: Block
    called_at: int


def without_notes(printed: Sequence[Line]) -> tuple[list[Line], list[Note]]:
    """Printed lines without the notes that a line above them calls by their mark, and these notes.

    A note that nothing calls stays text where it stands.
    """
    text: list[Line] = []
    notes: list[Note] = []
    run: list[Line] = []
    calling: Line | None = None
    for line in printed:
        opens = NOTE.match(line.text)
        if opens or (run and not _goes_on(run[-1], line)):
            notes += _note(run, calling)
            run, calling = [], _calling(text, opens[0].strip()) if opens else None
        (run if calling else text).append(line)
    return text, notes + _note(run, calling)


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a line ends the phrase that a note leaves open on the line above it."""
    return line.row - above.row <= 1 and (line.starts_lower or layout.UNFINISHED.search(above.flat) is not None)


def _note(run: Sequence[Line], calling: Line | None) -> list[Note]:
    if calling is None:
        return []
    text = " ".join(line.text for line in run)
    block = Block(kind=BlockKind.NOTE, text=text, start_line=run[0].number, end_line=run[-1].last)
    return [Note(block=block, called_at=calling.number)]


def _calling(above: Sequence[Line], mark: str) -> Line | None:
    """The nearest line above that holds the mark behind a word."""
    for line in reversed(above):
        if mark in line.text and any(call[0].strip() == mark for call in CALL.finditer(line.text)):
            return line
    return None
