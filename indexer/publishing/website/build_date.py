"""The date of a build is that of its newest act, so that the same texts give the same bytes on any day."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time

from indexer.model import BuildError, Dossier, Reading

VARIABLE = "SOURCE_DATE_EPOCH"
"""What MkDocs takes the dates of its site map from (https://reproducible-builds.org/specs/source-date-epoch/)."""


FIRST, LAST = date(1970, 1, 1), date(2100, 1, 1)
"""Between these a date can be that of a build: files that MkDocs packs hold no other."""


@contextmanager
def dated(readings: Iterable[Reading]) -> Iterator[None]:
    """The variable holds the newest date of the acts, unless it was already set."""
    if VARIABLE in os.environ:
        yield
        return
    days = [day for reading in readings for dossier in reading.dossiers for day in _days(dossier)]
    newest = max((day for day in days if day < LAST), default=FIRST)
    midnight = datetime.combine(max(newest, FIRST), time(), UTC)
    os.environ[VARIABLE] = str(int(midnight.timestamp()))
    try:
        yield
    finally:
        del os.environ[VARIABLE]


def build_time() -> datetime:
    """What the variable says; the beginning of 1970 when nothing is dated."""
    return datetime.fromtimestamp(int(os.environ.get(VARIABLE, "0")), UTC)


def check_given_date() -> None:
    """Raises BuildError when the variable is set to what is no number of seconds."""
    seconds = os.environ.get(VARIABLE, "0")
    if not (seconds.isascii() and seconds.isdecimal() and int(seconds) < 2**32):
        raise BuildError(
            f"{VARIABLE} : « {seconds[:40]} » n'est pas un nombre de secondes depuis 1970. "
            "Corrigez cette variable d'environnement, ou retirez-la."
        )


def _days(dossier: Dossier) -> Iterator[date]:
    receipt = dossier.receipt
    yield from filter(None, (dossier.meeting_date, receipt.received_date, receipt.published_date))
