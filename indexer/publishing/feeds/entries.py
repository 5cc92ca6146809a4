"""An entry of a feed: what was decided, for how much, when it changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from indexer.model import Dossier
from indexer.publishing.acts.essentials import essentials
from indexer.publishing.writing.render import ENVIRONMENT

EPOCH = date(1970, 1, 1)
"""Where no date is printed."""
MOST_DECISIONS = 10


def content(dossier: Dossier) -> str:
    """HTML of the headline, the vote, the sums and the first decisions of an act."""
    told = essentials(dossier)
    return ENVIRONMENT.get_template("feed_entry.html").render(
        dossier=dossier,
        essentials=told,
        decisions=told.decisions[:MOST_DECISIONS],
        more=len(told.decisions[MOST_DECISIONS:]),
    )


def updated(dossier: Dossier) -> str:
    """Midnight of the day of publication, of receipt or of the session, as RFC 3339 has it."""
    receipt = dossier.receipt
    return midnight(receipt.published_date or receipt.received_date or dossier.meeting_date or EPOCH)


def midnight(day: date) -> str:
    """`2023-05-15T00:00:00+00:00`."""
    return datetime.combine(day, time(), UTC).isoformat()
