"""What a session examined: its acts, and what a list of the same session names besides, postponed or withdrawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.addresses import address
from indexer.extraction.shown_titles import shown_title
from indexer.french import fold, slugify
from indexer.linking.clauses.number import rank_of
from indexer.model import Dossier, ListedAct
from indexer.publishing.archive import Session
from indexer.publishing.sessions.order import by_number, printed_order
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.writing.verdicts import verdict, verdict_of

_NO_OBJECT = "Objet non imprimé"
_OUTCOMES = {
    "adopted": ("Adoptée", "accord"),
    "rejected": ("Rejetée", "rejet"),
    "postponed": ("Reportée", ""),
    "withdrawn": ("Retirée de l’ordre du jour", ""),
    "noted": ("Prise d’acte", ""),
}
"""Words and tone of the outcome that a list prints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A row of the list of a session."""

    number: str
    title: str
    outcome: str
    """Empty when no text prints it."""
    tone: str
    address: str
    """Of the act; of the line of the list for what has no act in the archive."""


def examined(session: Session, lists: Sequence[Dossier]) -> list[Examined]:
    """Rows in the order in which a clerk counts; `lists` are what the archive holds of that day and is no act."""
    acts = sorted(session.dossiers, key=printed_order)
    rows = [*map(_of_act, acts), *_only_listed(session, lists)]
    return sorted(rows, key=lambda row: by_number(row.number))


def _of_act(dossier: Dossier) -> Examined:
    return Examined(
        number=dossier.number or "",
        title=shown_title(dossier),
        outcome=verdict(dossier.vote),
        tone=verdict_of(dossier.vote).tone,
        address=address(dossier, dossier.main_document)[1:],
    )


def _only_listed(session: Session, lists: Sequence[Dossier]) -> Iterator[Examined]:
    """Rows of lists of the session whose act the archive does not hold, each number and object once."""
    told = {key for dossier in session.dossiers for key in _keys(dossier.number, dossier.object)}
    for dossier, item in _items(session, lists):
        keys = _keys(item.number, item.object)
        if keys and not keys & told:
            told |= keys
            words, tone = _OUTCOMES.get(item.outcome or "", ("", ""))
            where = f"{source_address(dossier.source)}#L{item.line}"
            yield Examined(
                number=item.number or "", title=item.object or _NO_OBJECT, outcome=words, tone=tone, address=where
            )


def _items(session: Session, lists: Sequence[Dossier]) -> Iterator[tuple[Dossier, ListedAct]]:
    for dossier in lists:
        if dossier.body is None or session.body is None or fold(dossier.body) == fold(session.body):
            yield from ((dossier, item) for document in dossier.documents for item in document.items)


def _keys(number: str | None, title: str | None) -> set[object]:
    """What makes two rows one: a number in whatever form, or the same words."""
    return {key for key in (rank_of(number), slugify(title or "")) if key}
