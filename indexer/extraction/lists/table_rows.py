"""Rows of a register that is a table: a head names the columns, tabs part the cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from indexer.extraction.rules import by_word
from indexer.french import flat, squeeze
from indexer.model import ListedAct
from indexer.patterns.facts.orders import OUTCOMES
from indexer.segmenting.lines import Line

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "object": ("objet", "intitule"),
    "number": ("numero", "n°"),
    "outcome": ("approuv", "rejet", "adopt", "vote", "resultat", "decision", "sens"),
}
"""Words of a head by the column that they name."""
_TELLING = frozenset({"number", "object"})
"""Columns without which a table lists no acts."""
_LONGEST = 30
"""Characters of the cells of a head."""


def rows_of_table(lines: Sequence[Line]) -> tuple[ListedAct, ...]:
    """Acts of the rows below a head that names number and object; none without such a head."""
    return tuple(_acts(lines))


def _acts(lines: Sequence[Line]) -> Iterator[ListedAct]:
    columns: Mapping[str, int] = {}
    for line in lines:
        cells = [squeeze(cell) for cell in line.text.split("\t")]
        head = _columns(cells)
        columns = head or columns
        row = {} if head else _row(cells, columns)
        if any(row.get(name) for name in _TELLING):
            yield _act(row, line.number)


def _row(cells: Sequence[str], columns: Mapping[str, int]) -> Mapping[str, str]:
    """Cells by the name of their column; empty for a line that does not go so far."""
    whole = len(cells) > max(columns.values(), default=len(cells))
    return {name: cells[place] for name, place in columns.items()} if whole else {}


def _columns(cells: Sequence[str]) -> Mapping[str, int]:
    """Place of each column that a head names; empty for a line that is no head."""
    if not all(len(cell) <= _LONGEST for cell in cells):
        return {}
    places = {name: _place(cells, words) for name, words in _COLUMNS.items()}
    known = {name: place for name, place in places.items() if place is not None}
    apart = len(set(known.values())) == len(known)
    return known if apart and known.keys() >= _TELLING else {}


def _place(cells: Sequence[str], words: Iterable[str]) -> int | None:
    return next((n for n, cell in enumerate(cells) if any(word in flat(cell) for word in words)), None)


def _act(row: Mapping[str, str], line: int) -> ListedAct:
    outcome = outcome_of(flat(row.get("outcome", "")))
    return ListedAct(number=row["number"] or None, object=row["object"] or None, outcome=outcome, line=line)


def outcome_of(words: str) -> str | None:
    """What became of a text, by the words of its row in flat text; None where they do not tell."""
    return by_word(OUTCOMES, words, None)
