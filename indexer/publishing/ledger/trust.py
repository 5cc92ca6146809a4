"""Is a ledger at least as new as the one that a site carries? A ledger that was cut is a good chain, only shorter."""

from __future__ import annotations

from pathlib import Path

from indexer.model import LedgerError
from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.file import MEND, Ledger, checked, read_lines


def refuse_older(ledger: Ledger, published: Path) -> None:
    """Raise LedgerError when the published copy holds lines that the ledger lacks."""
    last = published_head(published)
    if last and last.digest not in heads(ledger):
        raise LedgerError(
            f"{published} : le site publié porte un journal de {last.sequence} ligne(s) que le vôtre "
            f"({len(ledger.entries)} ligne(s)) ne continue pas : il a été coupé, ou le site vient d'ailleurs. "
            f"Rien n'est publié. Pour voir ce qui peut être repris du site : {MEND}"
        )


def published_head(published: Path) -> Entry | None:
    """Last line of the ledger that a site carries; None when it carries none."""
    lines = read_lines(published)
    entries, _ = checked(lines) if lines else ((), None)
    return entries[-1] if entries else None


def heads(ledger: Ledger) -> frozenset[str]:
    """Hashes of all lines, and of the last lines of the chains that a mending joined."""
    joined = (e.facts.get("heads", ()) for e in ledger.entries if e.event is Event.MENDED)
    return frozenset(entry.digest for entry in ledger.entries).union(*joined)
