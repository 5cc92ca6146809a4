"""Rows of lists of deliberations and of chronological registers: number, object, outcome."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from indexer.extraction.lists.table_rows import rows_of_table
from indexer.french import find_dates, flat, squeeze
from indexer.model import Fact, ListedAct
from indexer.patterns.facts.orders import OUTCOME_TAIL, OUTCOMES
from indexer.patterns.structure import documents, items, ranks
from indexer.segmenting.items.series import code_of
from indexer.segmenting.items.titles_of_items import without_number
from indexer.segmenting.lines import Line

HEAD = 20
"""Printed lines in which a list names its session."""


def listed_acts(lines: Sequence[Line]) -> tuple[ListedAct, ...]:
    """The rows in printed order: those of a table, else each opens with a code or a rank, up to the next one."""
    rows = rows_of_table(lines)
    if rows:
        return rows
    starts = [n for n, line in enumerate(lines) if code_of(line)]
    if len(starts) < 2:
        starts = [
            n
            for n, line in enumerate(lines)
            if ranks.RANK.match(line.flat) or ranks.WORDED_RANK.match(line.flat)
        ]
    return tuple(_row(lines[a:b]) for a, b in pairwise([*starts, len(lines)]))


def _row(lines: Sequence[Line]) -> ListedAct:
    code = code_of(lines[0])
    kept = [line.text for line in lines if not items.OTHER_BUSINESS.match(line.flat)]
    text = squeeze(" ".join(kept))
    words = without_number(text) if not items.LONE_CODE.match(lines[0].flat) else squeeze(" ".join(kept[1:]))
    tail = OUTCOME_TAIL.search(flat(words))
    return ListedAct(
        number=code,
        object=(words[: tail.start()] if tail else words).strip(" -–—:|") or None,
        outcome=_outcome(tail["outcome"]) if tail else None,
        line=lines[0].number,
    )


def _outcome(words: str) -> str | None:
    return next((outcome for word, outcome in OUTCOMES.items() if word in words), None)


def list_date(lines: Sequence[Line]) -> Fact[date] | None:
    """The day of the session, in the title of the list or right below."""
    title = next((n for n, line in enumerate(lines[:HEAD]) if documents.LIST_TITLE.match(line.flat)), None)
    for line in lines[title : title + 4] if title is not None else ():
        dates = find_dates(line.text)
        if dates:
            return Fact(dates[0][1], line.number)
    return None
