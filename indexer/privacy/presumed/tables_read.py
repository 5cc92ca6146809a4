"""Tables and forms as rows of cells below titles, whatever parts them: tabs, bars, semicolons, blanks, labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from indexer.patterns.core import Pattern
from indexer.patterns.presumed import columns
from indexer.privacy.detectors.findings import Text

Span = tuple[int, int]
LONGEST_TITLE = 40
"""Characters of the title of a column, at most."""
LONGEST_ROW = 300
WORDS = 6
"""Words of the title of a column, at most."""
FEWEST = 2
"""Columns of a table."""
COMMAS = 3
"""Columns of a table whose cells only commas part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows below titles, cells as places in the text; a form is a table of one row."""

    titles: tuple[str, ...]
    """Flat."""
    rows: tuple[tuple[Span, ...], ...]


@lru_cache(maxsize=2)
def tables(text: Text) -> tuple[Table, ...]:
    """Every table with titles, and every form of labelled lines."""
    return (*tables_below_titles(text), *_forms(text))


@lru_cache(maxsize=2)
def tables_below_titles(text: Text) -> tuple[Table, ...]:
    """Rows below a line of titles."""
    return tuple(_below_titles(text))


def _below_titles(text: Text) -> Iterator[Table]:
    number, last = 1, len(text.starts)
    while number <= last:
        titles, sign = _titles(text, number)
        rows = [*_rows(text, number + 1, len(titles), sign)] if sign else []
        if rows:
            yield Table(titles=titles, rows=tuple(row for row, _ in rows))
        number = rows[-1][1] + 1 if rows else number + 1


def _titles(text: Text, number: int) -> tuple[tuple[str, ...], Pattern | None]:
    """Titles of columns on a line and the sign that parts them; nothing for a line that is no head."""
    start, end = text.line(number)
    line = text.flat[start:end]
    if end - start > LONGEST_ROW or not line.strip() or any(map(str.isdigit, line)):
        return (), None
    for sign, fewest in ((columns.CELLS, FEWEST), (columns.COMMAS, COMMAS)):
        titles = tuple(text.flat[slice(*cell)].strip() for cell in _cells(text, number, sign))
        if len(titles) >= fewest and all(len(t) <= LONGEST_TITLE and len(t.split()) <= WORDS for t in titles):
            return titles, sign
    return (), None


def _cells(text: Text, number: int, sign: Pattern) -> list[Span]:
    start, end = text.line(number)
    signs = [match.span() for match in sign.regex.finditer(text.text, start, end)]
    bounds = [(start, start), *signs, (end, end)]
    cells = [(left[1], right[0]) for left, right in pairwise(bounds)]
    return [cell for cell in cells if text.text[slice(*cell)].strip()]


def _rows(text: Text, number: int, width: int, sign: Pattern) -> Iterator[tuple[tuple[Span, ...], int]]:
    """Rows of as many cells as there are titles, one more or less where a cell is empty or holds the sign."""
    for at in range(number, len(text.starts) + 1):
        start, end = text.line(at)
        line = text.text[start:end]
        if not line.strip(" |-=_+:┬┼─┐┌└┘│"):
            if line.strip():
                continue
            return
        cells = _cells(text, at, sign)
        if end - start > LONGEST_ROW or not width - 1 <= len(cells) <= width + 1 or len(cells) < FEWEST:
            return
        yield tuple(cells), at


def _forms(text: Text) -> Iterator[Table]:
    """Labels one below the other, and a label alone."""
    form: list[tuple[str, Span]] = []
    end = -1
    for match in columns.LABEL.finditer(text.text):
        if form and match.start() > end + 1:
            yield _form(form)
            form = []
        form.append((text.flat[slice(*match.span("label"))].strip(), match.span("value")))
        end = match.end()
        end = text.text.find("\n", end) if "\n" in text.text[end : end + 2 * LONGEST_ROW] else end
    if form:
        yield _form(form)


def _form(form: Sequence[tuple[str, Span]]) -> Table:
    return Table(titles=tuple(label for label, _ in form), rows=(tuple(span for _, span in form),))
