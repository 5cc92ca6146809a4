"""Rows of a register that is a table: a head names the columns, tabs part the cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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


def rows_of_table(lines: Sequence[Line]) -> tuple[ListedAct, ...]:
    """Acts of the rows below a head that names number and object; none without such a head."""
    columns: Mapping[str, int] = {}
    rows = []
    for line in lines:
        cells = [squeeze(cell) for cell in line.text.split("\t")]
        columns = _columns(cells) or columns
        if columns and len(cells) > max(columns.values()) and not _columns(cells):
            row = {name: cells[place] for name, place in columns.items()}
            if row["number"] or row["object"]:
                rows.append(_act(row, line.number))
    return tuple(rows)


def _columns(cells: Sequence[str]) -> Mapping[str, int]:
    """Place of each column that a head names; empty for a line that is no head."""
    found = {
        name: next((n for n, cell in enumerate(cells) if any(word in flat(cell) for word in words)), None)
        for name, words in _COLUMNS.items()
    }
    known = {name: place for name, place in found.items() if place is not None}
    short = all(len(cell) <= 30 for cell in cells)
    return (
        known
        if short and {"number", "object"} <= known.keys() and len(set(known.values())) == len(known)
        else {}
    )


def _act(row: Mapping[str, str], line: int) -> ListedAct:
    told = flat(row.get("outcome", ""))
    outcome = next((outcome for word, outcome in OUTCOMES.items() if word in told), None)
    return ListedAct(number=row["number"] or None, object=row["object"] or None, outcome=outcome, line=line)
