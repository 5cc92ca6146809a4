"""What the row of a person holds besides the name: a birth and its town, cells below titles of personal data."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR

from indexer.french import fold
from indexer.patterns.apposed import identifiers, open_numbers, rows
from indexer.patterns.personal.persons import ORGANISATIONS
from indexer.patterns.presumed import beside, columns
from indexer.patterns.presumed.candidates import BEARERS
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.presumed.tables_read import Span, tables

LONGEST = 300
"""Characters of a row."""
YOUNGEST = 3
"""Years between a date of birth and the last year that a text prints."""
DIGITS = 2
LETTERS = 3
_NOBODY = ORGANISATIONS | BEARERS
RULE = "cellule de la ligne d'une personne"
_TITLES = (
    (columns.BIRTH, Category.BIRTH),
    (rows.BIRTH, Category.BIRTH),
    (rows.PLACE_OF_BIRTH, Category.BIRTH),
    (columns.HOME, Category.ADDRESS),
    (columns.NUMBER, Category.IDENTITY),
    (identifiers.HEAD, Category.IDENTITY),
    (open_numbers.OPEN_HEAD, Category.IDENTITY),
    (columns.ILLNESS, Category.ILLNESS),
)


def find_cells_beside(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Cells of the rows on which somebody is named."""
    named = sorted({(f.start, f.end) for f in persons if f.category in NAMES})
    if named:
        yield from _births(text, named)
        yield from _below_titles(text, named)


def _births(text: Text, named: Sequence[Span]) -> Iterator[Finding]:
    other = _rows_of_other_days(text)
    latest = max((int(match["year"]) for match in beside.YEAR.finditer(text.flat)), default=MAXYEAR)
    for number in sorted({text.line_at(start) for start, _ in named} - other):
        previous = False
        for start, end in _cells(text, *text.line(number)):
            day = rows.DATE.match(text.flat[start:end])
            born = bool(day) and int(day["year"]) <= latest - YOUNGEST if day else False
            if born or (previous and _is_town(text.text[start:end]) and not _is_named(start, end, named)):
                yield Finding(category=Category.BIRTH, start=start, end=end, rule=RULE)
            previous = born


def _rows_of_other_days(text: Text) -> set[int]:
    """Lines below titles of which one is of terms or of decisions, and none of births."""
    told, below = set(), False
    for number in range(1, len(text.starts) + 1):
        line = text.flat[slice(*text.line(number))]
        titles = rows.SIGNS.regex.split(line.strip())
        other = len(titles) > 1 and any(map(rows.OTHER_DAY.search, titles))
        below = bool(line.strip()) and (below or other) and not rows.BIRTH.search(line)
        if below:
            told.add(number)
    return told


def _is_town(cell: str) -> bool:
    """No school, no club, no street."""
    words = fold(cell).replace("'", " ").replace("-", " ").split()
    return bool(rows.TOWN.match(cell)) and _NOBODY.isdisjoint(words)


def _cells(text: Text, first: int, last: int) -> Iterator[Span]:
    """Cells of a row that signs part, without the blanks around them; nothing for a line of running text."""
    if last - first > LONGEST or not rows.SIGNS.regex.search(text.text, first, last):
        return
    start = first
    for match in [*rows.SIGNS.regex.finditer(text.text, first, last), None]:
        end = match.start() if match else last
        if text.text[start:end].strip():
            yield _bare(text, (start, end))
        start = match.end() if match else last


def _bare(text: Text, cell: Span) -> Span:
    start, end = cell
    start += len(text.text[start:end]) - len(text.text[start:end].lstrip())
    return start, start + len(text.text[start:end].rstrip())


def _is_named(start: int, end: int, named: Sequence[Span]) -> bool:
    place = bisect_left(named, (end, end))
    return place > 0 and named[place - 1][1] > start


def _below_titles(text: Text, named: Sequence[Span]) -> Iterator[Finding]:
    for table in tables(text):
        kinds = [next((kind for title, kind in _TITLES if title.search(head)), None) for head in table.titles]
        for row in table.rows if any(kinds) else ():
            if not any(_is_named(start, end, named) for start, end in row):
                continue
            for cell, kind in zip(row, kinds, strict=False):
                start, end = _bare(text, cell)
                code = rows.CODE_BEHIND.search(text.text[start:end]) if kind is Category.BIRTH else None
                end = start + code.start() if code else end
                if kind and not _is_named(start, end, named) and _fits(text.flat[start:end], kind):
                    yield Finding(category=kind, start=start, end=end, rule=RULE)


def _fits(cell: str, kind: Category) -> bool:
    digits, letters = sum(map(str.isdigit, cell)), sum(map(str.isalpha, cell))
    if kind is Category.IDENTITY:
        return digits >= DIGITS and bool(identifiers.CELL_CODE.match(cell)) and not identifiers.DATE_OR_SUM.match(cell)
    return digits >= DIGITS or letters >= LETTERS
