"""Attendance as a table: a row for each member, a column or a word for the state; or a row of counts under labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from indexer.extraction.members.people import names_in
from indexer.extraction.members.rolls import kind_of
from indexer.extraction.stream import Stream
from indexer.french import flat
from indexer.model import Fact
from indexer.patterns.assemblies.roll_tables import (
    COUNT_COLUMNS,
    COUNT_LABEL,
    FIGURE,
    FIGURES,
    MARK,
    PROXY,
    RULE,
    SPACED_CELL,
    STATE,
)
from indexer.patterns.core import Match
from indexer.segmenting.lines import Line

ROWS = 3
"""Fewer rows are no table."""
NAMED = 2
"""Cells of a row among which its member is named: a rank may stand before."""
HEAD = 40
"""No cell of a header is longer, in characters."""
STATES = frozenset({"present", "represented", "excused", "absent"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a row holds at a place."""

    place: int
    """Rank of the cell, or the position where it starts when blanks alone part the cells."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One member and the states that the row says."""

    name: str
    states: frozenset[str]
    line: int
    cells: tuple[str, ...]
    """Its other cells."""


def find_table(lines: Sequence[Line]) -> Sequence[Row]:
    """Rows of the first table of a head; none where it has none."""
    for n, line in enumerate(lines):
        columns = _columns(line)
        rows = list(_rows(lines[n + 1 :] if columns else lines[n:], columns))
        if len(rows) >= ROWS:
            return rows
    return ()


def by_state(rows: Sequence[Row]) -> Mapping[str, tuple[str, ...]]:
    """Members of a table by state; empty for no table."""
    return {state: tuple(row.name for row in rows if state in row.states) for state in STATES} if rows else {}


def _columns(line: Line) -> Mapping[int, str]:
    """State that each column of a header holds, by place."""
    cells = _cells(line)
    if ":" in line.text or FIGURE.search(line.text) or any(len(cell.text) > HEAD for cell in cells):
        return {}
    kinds = {cell.place: kind_of(flat(cell.text)) for cell in cells}
    return kinds if len(STATES & set(kinds.values())) > 1 else {}


def _rows(lines: Sequence[Line], columns: Mapping[int, str]) -> Iterator[Row]:
    """Rows up to the first line that is none; a rule between header and rows is passed over."""
    for line in lines:
        row = _row(line, columns)
        if row:
            yield row
        elif not RULE.match(line.text):
            return


def _row(line: Line, columns: Mapping[int, str]) -> Row | None:
    cells = _cells(line)
    told = cells[:NAMED] if cells[1:] else ()
    named = next((cell for cell in told if names_in(cell.text)), None)
    if named is None:
        return None
    others = tuple(cell for cell in cells if cell is not named)
    states = frozenset(chain.from_iterable(_states(cell, columns) for cell in others))
    name, texts = names_in(named.text)[0], tuple(cell.text for cell in others)
    return Row(name=name, states=states, line=line.number, cells=texts) if states else None


def _states(cell: Cell, columns: Mapping[int, str]) -> Iterator[str]:
    return _marked(cell, columns) if columns else _said(cell)


def _marked(cell: Cell, columns: Mapping[int, str]) -> Iterator[str]:
    """The state of the column under which a mark stands, or the name of who holds the proxy."""
    kind = columns[min(columns, key=lambda place: abs(place - cell.place))]
    if kind in STATES and (MARK.fullmatch(cell.text) or (kind == "represented" and names_in(cell.text))):
        yield kind


def _said(cell: Cell) -> Iterator[str]:
    """States that a cell says: « Absent – pouvoir à Mme ROUVEL »."""
    match, proxy = STATE.match(flat(cell.text)), PROXY.search(flat(cell.text))
    state = kind_of(match["state"]) if match else None
    if state:
        yield state
    if proxy and state != "present" and (state or proxy.start() == 0):
        yield "represented"


def _cells(line: Line) -> list[Cell]:
    for sign in "|\t":
        if sign in line.text:
            cells = line.text.strip(sign).split(sign)
            return [Cell(place=n, text=text.strip()) for n, text in enumerate(cells) if text.strip()]
    return [Cell(place=match.start(), text=match[0]) for match in SPACED_CELL.finditer(line.raw)]


def count_columns(stream: Stream) -> Mapping[str, Fact[int]]:
    """Counts of a row of figures whose labels stand in a row above or below, by kind, `members` for the seats.

    As many figures as labels, which make up the voters where these are among them; else there are none.
    """
    rows = ((match, _counted(match)) for match in COUNT_COLUMNS.finditer(stream.flat))
    match, row = next(((match, row) for match, row in rows if row and _adds_up(row)), (None, {}))
    line = stream.line_at(match.start()) if match else 0
    return {kind: Fact(value, line) for kind, value in row.items()}


def _counted(match: Match) -> Mapping[str, int]:
    """Figures by label; nothing where there are more of one than of the other, or a label twice."""
    kinds = [label.lastgroup or "" for label in COUNT_LABEL.finditer(match["below"] or match["labels"])]
    values = [int(figure[0]) for figure in FIGURES.finditer(match["above"] or match["figures"])]
    row = dict(zip(kinds, values, strict=False))
    return row if len(kinds) == len(values) == len(row) else {}


def _adds_up(row: Mapping[str, int]) -> bool:
    sat = row.get("present", 0) + row.get("represented", 0)
    voters = row.get("voters", sat)
    counted = "represented" not in row or sat == voters
    return counted and max(sat, voters) <= row.get("members", 0)
