"""Which version of an act a page shows, and where the others are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from indexer.addresses import address, dossier_path
from indexer.linking.acts.versions import FOLDER, History
from indexer.model import Document, Dossier


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One text of an act among the others."""

    dossier: Dossier
    rank: int
    """1 for the oldest."""
    count: int
    since: date | None
    """Day on which it took the place of the one before; None for the oldest."""
    until: date | None
    """Day on which it was replaced; None for the text that counts."""
    current: Dossier
    history: str
    """Address of the page of all versions."""

    @property
    def is_earlier(self) -> bool:
        """Whether another text took its place."""
        return self.until is not None

    def counterpart(self, document: Document) -> str:
        """Address of the same document in the text that counts, else of its act."""
        home = dossier_path(self.dossier)
        below = address(self.dossier, document)[1:].removeprefix(home)
        known = {address(self.current, one)[1:] for one in self.current.documents}
        same = f"{dossier_path(self.current)}{below}"
        return same if same in known else f"{dossier_path(self.current)}/"


def history_address(dossier: Dossier) -> str:
    """`deliberations/<authority>/<year>/<date>-<number>/versions/`."""
    return f"{dossier_path(dossier)}/{FOLDER}/"


def editions(history: History) -> Iterator[Edition]:
    """Every text of an act, the oldest first, the one that counts last."""
    days = [version.replaced.day for version in history.versions]
    dossiers = [*(version.dossier for version in history.versions), history.current]
    for n, dossier in enumerate(dossiers):
        yield Edition(
            dossier=dossier,
            rank=n + 1,
            count=len(dossiers),
            since=days[n - 1] if n else None,
            until=days[n] if n < len(days) else None,
            current=history.current,
            history=history_address(history.current),
        )


def current_edition(history: History | None) -> Edition | None:
    """The text that counts of an act that was received several times; None for any other act."""
    return list(editions(history))[-1] if history else None
