"""The date of a build is that of its newest act, so that the same texts give the same bytes on any day."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time

from indexer.model import Dossier, Reading

VARIABLE = "SOURCE_DATE_EPOCH"
"""What MkDocs takes the dates of its site map from (https://reproducible-builds.org/specs/source-date-epoch/)."""


@contextmanager
def dated(readings: Iterable[Reading]) -> Iterator[None]:
    """The variable holds the newest date of the acts, unless it was already set."""
    if VARIABLE in os.environ:
        yield
        return
    days = [day for reading in readings for dossier in reading.dossiers for day in _days(dossier)]
    midnight = datetime.combine(max(days, default=date(1970, 1, 1)), time(), UTC)
    os.environ[VARIABLE] = str(int(midnight.timestamp()))
    try:
        yield
    finally:
        del os.environ[VARIABLE]


def _days(dossier: Dossier) -> Iterator[date]:
    receipt = dossier.receipt
    yield from filter(None, (dossier.meeting_date, receipt.received_date, receipt.published_date))
