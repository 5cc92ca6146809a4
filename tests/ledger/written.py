"""Small archives and what the ledger holds of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from indexer.model import Dossier, Reading
from indexer.publishing.ledger.file import Ledger
from indexer.publishing.ledger.repair.reconciling import Plan, reconcile
from indexer.publishing.ledger.state import State, state_of
from tests.factories import document, dossier, reading, section, source

FIRST, LATER = date(2024, 1, 10), date(2024, 3, 1)
WORDS = "Le conseil approuve la convention avec l'association des parents et fixe la subvention à 300 euros"


def lines(count: int, start: int = 1, words: str = WORDS) -> str:
    """A text whose lines all differ."""
    return "\n".join(f"{words}, point {n} de la liste" for n in range(start, start + count))


def act(
    number: str | None = "2024-5",
    *,
    first: int = 1,
    last: int = 10,
    tail: str = "",
    text: str = "",
    **facts: Any,
) -> Dossier:
    """An act of some lines of the register of Bourg; `tail` ends its address, else its number."""
    path = facts.pop("path", "bourg/2024/registre.txt")
    anchors = facts.pop("anchors", ("1",))
    sections = [section(label, line=first + n) for n, label in enumerate(anchors, 1)]
    return dossier(
        document("Objet", *sections, start_line=first, end_line=last),
        *facts.pop("more", ()),
        number=number or "",
        **{
            "id": f"bourg/2024/2024-01-08-{tail or (number or '').lower()}",
            "source": source(text or lines(40), path=path, authority=None),
            **facts,
        },
    )


def read(*dossiers: Dossier) -> tuple[Reading, ...]:
    """The readings of one source."""
    return (reading(*dossiers),)


def published(*dossiers: Dossier, ledger: Ledger | None = None, day: date = FIRST) -> Ledger:
    """A ledger to which these acts were added."""
    before = ledger or Ledger()
    return before.followed_by(reconcile(state_of(before.entries), read(*dossiers), day).drafts)


def planned(ledger: Ledger, *dossiers: Dossier) -> tuple[Plan, State]:
    """What a later build makes of the ledger, and the state after it."""
    plan = reconcile(state_of(ledger.entries), read(*dossiers) if dossiers else (), LATER)
    return plan, state_of(ledger.followed_by(plan.drafts).entries)
