"""Rows of lists of deliberations and of chronological registers: number, object, outcome."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from indexer.extraction.lists.table_rows import outcome_of, rows_of_table
from indexer.french import first_date, flat, squeeze
from indexer.model import Fact, ListedAct
from indexer.patterns.facts.orders import OUTCOME_TAIL
from indexer.patterns.structure import documents, items, ranks
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
    starts = [n for n, line in enumerate(lines) if code_of(line)]
    if len(starts) < FEWEST:
        starts = [n for n, line in enumerate(lines) if line.matched(ranks.RANK) or line.matched(ranks.WORDED_RANK)]
    below = _below_titles(lines, starts)
    listed = (_row(lines[a - below : b - below]) for a, b in pairwise([*starts, len(lines) + below]))
    return rows_of_table(lines) or tuple(listed)


def _below_titles(lines: Sequence[Line], starts: Sequence[int]) -> bool:
    """Whether codes stand alone between a title and its outcome."""
    return 0 not in starts and bool(starts) and all(_told_below(lines, n) for n in starts)


def _told_below(lines: Sequence[Line], position: int) -> bool:
    """Whether a code stands alone above an outcome."""
    below = lines[position + 1 : position + 2]
    return bool(lines[position].matched(items.LONE_CODE) and below and below[0].matched(OUTCOME_TAIL))


def _row(lines: Sequence[Line]) -> ListedAct:
    coded = next((line for line in lines[:2] if line.matched(items.LONE_CODE)), None)
    kept = [line.text for line in lines if line is not coded and not line.matched(items.OTHER_BUSINESS)]
    words = squeeze(" ".join(kept)) if coded else without_number(squeeze(" ".join(kept)))
    tail = OUTCOME_TAIL.search(flat(words))
    return ListedAct(
        number=code_of(coded or lines[0]),
        object=(words[: tail.start()] if tail else words).strip(" -–—:|") or None,
        outcome=outcome_of(tail["outcome"]) if tail else None,
        line=lines[0].number,
    )


def list_date(lines: Sequence[Line]) -> Fact[date] | None:
    """The day of the session, in the title of the list or right below."""
    title = first_match(lines[:HEAD], documents.LIST_TITLE, len(lines))
    days = ((first_date(line.text), line.number) for line in lines[title : title + TITLE])
    return next((Fact(day, number) for day, number in days if day), None)
