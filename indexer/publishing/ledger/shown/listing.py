"""What `publications lister` prints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from indexer.console import printable
from indexer.publishing.ledger.file import read_ledger
from indexer.publishing.ledger.publishing import known_state
from indexer.publishing.ledger.state import State
from indexer.publishing.writing.display import plural
from indexer.typography import typeset


def listing(folder: Path) -> str:
    """A line for each address, then the totals; raises LedgerError when the ledger cannot be trusted."""
    ledger = read_ledger(folder)
    state = known_state(ledger)
    totals = (
        f"{plural(len(ledger.entries), 'ligne')}, chaîne intacte",
        plural(len(state.acts), "acte publié", "actes publiés"),
        plural(len(state.moved), "adresse déplacée", "adresses déplacées"),
        plural(len(state.withdrawn), "acte retiré", "actes retirés"),
    )
    return typeset("\n".join([*map(printable, _rows(state)), " ; ".join(totals)]))


def _rows(state: State) -> Iterator[str]:
    for address, known in state.acts.items():
        count = plural(len(known.versions), "version")
        yield f"publié   {known.versions[0].day}  {address} ({count})"
        for version in known.versions[1:]:
            yield f"version  {version.day}  {address}{f' : {version.reason}' if version.reason else ''}"
    for address, moved in state.moved.items():
        yield f"déplacé  {moved.day}  {address} → {state.destination(address)} : {moved.reason}"
    for address, gone in state.withdrawn.items():
        yield f"retiré   {gone.day}  {address} : {gone.reason} ({gone.asked_by})"
