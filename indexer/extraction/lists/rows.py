"""Rows of lists of deliberations and of chronological registers: number, object, outcome."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise, starmap, takewhile

from indexer.extraction.lists.table_rows import outcome_of, rows_of_table
from indexer.french import first_date, flat, squeeze
from indexer.model import Fact, ListedAct
from indexer.patterns.facts.orders import OUTCOME_TAIL
from indexer.patterns.structure import documents, heads, items, ranks
from indexer.segmenting.items.series import code_of
from indexer.segmenting.items.titles_of_items import without_number
from indexer.segmenting.lines import Line, first_match

HEAD = 20
"""Printed lines in which a list names its session."""
TITLE = 4
"""Printed lines of a title and of the date below it."""
FEWEST = 2
"""Fewer codes are no list of acts."""


def listed_acts(lines: Sequence[Line]) -> tuple[ListedAct, ...]:
    """The rows in printed order: those of a table, else each opens with a code or a rank, up to the next one."""
    return rows_of_table(lines) or tuple(starmap(_row, _rows(lines)))


def _rows(lines: Sequence[Line]) -> list[tuple[Line, Sequence[Line]]]:
    """Lines with a code or a rank, each with those of its row."""
    coded = [n for n, line in enumerate(lines) if code_of(line)]
    starts = coded if len(coded) >= FEWEST else _ranked(lines)
    return _told_below(lines, starts) or [(lines[a], lines[a:b]) for a, b in pairwise([*starts, len(lines)])]


def _ranked(lines: Sequence[Line]) -> list[int]:
    return [n for n, line in enumerate(lines) if line.matched(ranks.RANK) or line.matched(ranks.WORDED_RANK)]


def _told_below(lines: Sequence[Line], starts: Sequence[int]) -> list[tuple[Line, Sequence[Line]]]:
    """Codes and their rows, where each stands alone below a title and above its outcome; none where one does not."""
    if 0 in starts or not all(_is_told_below(lines, n) for n in starts):
        return []
    ends = [_outcome_end(lines, n + 1) for n in starts]
    tops = [_title_start(lines, n - 1) for n in starts[:1]]
    return [(lines[n], lines[a:b]) for n, a, b in zip(starts, [*tops, *ends], ends, strict=False)]


def _is_told_below(lines: Sequence[Line], position: int) -> bool:
    """Whether a code stands alone above an outcome."""
    below = lines[position + 1 : position + 2]
    return bool(lines[position].matched(items.LONE_CODE) and below and below[0].matched(OUTCOME_TAIL))


def _outcome_end(lines: Sequence[Line], position: int) -> int:
    """Position below the lines of an outcome: figures may have one each."""
    told = (n for n in range(position + 1, len(lines)) if not lines[n].matched(items.TALLY))
    return next(told, len(lines))


def _title_start(lines: Sequence[Line], position: int) -> int:
    """Position of the line on which the title that ends at a position starts, below the head of the list."""
    while position and (lines[position].starts_lower or lines[position - 1].unfinished):
        position -= 1
    return position


def _row(opening: Line, lines: Sequence[Line]) -> ListedAct:
    """A row from its lines and the one of its code or rank."""
    words = _words(opening, lines)
    tail = OUTCOME_TAIL.search(flat(words))
    return ListedAct(
        number=code_of(opening),
        object=(words[: tail.start()] if tail else words).strip(" -–—:|") or None,
        outcome=outcome_of(tail["outcome"]) if tail else None,
        line=lines[0].number,
    )


def _words(opening: Line, lines: Sequence[Line]) -> str:
    """Words of a row, without its code or rank."""
    coded = opening.matched(items.LONE_CODE) is not None
    others = (line for line in lines if not (coded and line is opening))
    words = squeeze(" ".join(line.text for line in others if not line.matched(items.OTHER_BUSINESS)))
    return words if coded else without_number(words)


def list_date(lines: Sequence[Line]) -> Fact[date] | None:
    """The day of the session, in the title of the list or right below, above its rows; never that of its posting."""
    title = first_match(lines[:HEAD], documents.LIST_TITLE, len(lines))
    above = takewhile(_is_no_row, lines[title : title + TITLE])
    told = (line for line in above if not documents.POSTED.search(line.flat))
    days = ((first_date(line.text), line.number) for line in told)
    return next((Fact(day, number) for day, number in days if day), None)


def _is_no_row(line: Line) -> bool:
    """Whether a line opens no row of a list, nor is the first of them, on the minutes of the session before."""
    return not (code_of(line) or line.matched(ranks.RANK) or heads.ADOPTION_OF_MINUTES.search(line.flat))
