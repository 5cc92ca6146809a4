"""Checks of a dossier: what does not add up, and what could not be read, as notices a clerk would thank us for.

Each check yields notices under one stable code (`docs/remarques.md` explains them).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from indexer.extraction.notices.annexed import check_annexes, check_listed, check_unannounced
from indexer.extraction.notices.counts import (
    check_majority,
    check_members,
    check_names,
    check_outcome,
    check_unanimity,
    check_voters,
)
from indexer.extraction.notices.identity import check_dates, check_facts, check_number, check_read, check_year
from indexer.extraction.notices.lost_characters import check_characters
from indexer.extraction.notices.tables import check_totals
from indexer.model import Dossier, Notice

CHECKS: tuple[Callable[[Dossier], Iterator[Notice]], ...] = (
    check_read,
    check_facts,
    check_members,
    check_names,
    check_voters,
    check_majority,
    check_outcome,
    check_unanimity,
    check_number,
    check_year,
    check_annexes,
    check_unannounced,
    check_listed,
    check_dates,
    check_totals,
    check_characters,
)


def check(dossier: Dossier, read: Iterable[Notice] = ()) -> tuple[Notice, ...]:
    """All notices of a dossier, those of its reading included, by line; one that is found twice stands once."""
    found = dict.fromkeys(chain(read, *(one(dossier) for one in CHECKS)))
    return tuple(sorted(found, key=lambda notice: (notice.line or 0, notice.code)))
