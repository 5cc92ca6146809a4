"""Notes of the foot of a page: taken out of the text that they cut, put below the part that calls them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.model import Block, BlockKind
from indexer.patterns.structure.documents import CALL, NOTE
from indexer.segmenting.lines import Line
from indexer.sequences import runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note with the number of the line that calls it."""

    block: Block
    called_at: int


def without_notes(printed: Sequence[Line]) -> tuple[list[Line], list[Note]]:
    """Printed lines without the notes that a line above them calls by their mark, and these notes.

    A note that nothing calls stays text where it stands.
    """
    if not any(map(_opens, printed)):
        return list(printed), []
    text: list[Line] = []
    notes: list[Note] = []
    for run in runs(printed, _goes_on):
        calling = _calling(text, run[0])
        if calling:
            notes.append(_note(run, calling))
        else:
            text += run
    return text, notes


def _goes_on(run: Sequence[Line], line: Line) -> bool:
    """Whether a line goes on with a text, or ends the phrase that a note leaves open on the line above it."""
    above = run[-1]
    if _opens(line):
        return False
    if not _opens(run[0]):
        return True
    return line.rows_below(above) <= 1 and (line.starts_lower or above.unfinished)


def _opens(line: Line) -> bool:
    """Whether a line opens with the mark of a note."""
    return NOTE.match(line.text) is not None


def _note(run: Sequence[Line], calling: Line) -> Note:
    text = " ".join(line.text for line in run)
    block = Block(kind=BlockKind.NOTE, text=text, start_line=run[0].number, end_line=run[-1].last)
    return Note(block=block, called_at=calling.number)


def _calling(above: Sequence[Line], line: Line) -> Line | None:
    """The nearest line above that holds, behind a word, the mark with which a note opens."""
    opens = NOTE.match(line.text)
    if opens is None:
        return None
    mark = opens[0].strip()
    return next((other for other in reversed(above) if _calls(other, mark)), None)


def _calls(line: Line, mark: str) -> bool:
    return mark in line.text and any(call[0].strip() == mark for call in CALL.finditer(line.text))
