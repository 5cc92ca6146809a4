"""« Le fil »: an affair across sessions, on the pages of its acts and in a list of all affairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from indexer.addresses import address
from indexer.extraction.money.decided import decided_sums, is_counted
from indexer.extraction.shown_titles import shown_title
from indexer.linking.acts.relations import RelationKind
from indexer.linking.acts.threads import Event, Thread
from indexer.linking.archive import Linked
from indexer.model import Dossier, Vote
from indexer.publishing.writing.render import Page, page

ADDRESS = "parcourir/affaires/"
LONGEST_LIST = 500
"""Affairs of the list, the most recent; each is on the pages of its acts too."""
_DOES = {
    RelationKind.REPEALS: "abroge",
    RelationKind.REPLACES: "remplace",
    RelationKind.WITHDRAWS: "retire",
    RelationKind.AMENDS: "modifie",
    RelationKind.EXTENDS: "proroge",
}
PUT_OFF = {"postponed": "Reporté", "withdrawn": "Retiré de l’ordre du jour", None: "Reporté"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An event as it is shown."""

    dossier: Dossier
    address: str
    title: str
    here: bool
    """Whether it is the act whose page is shown."""
    put_off: str | None
    """What happened instead of a decision."""
    vote: Vote
    sums: tuple[Decimal, ...]
    """What its decisions grant or spend."""
    does: tuple[str, ...]
    """What it does to earlier events: `modifie la délibération n° 12`."""


def thread_steps(thread: Thread | None, linked: Linked, here: Dossier | None = None) -> list[Step]:
    """Events of an affair, oldest first."""
    return [_step(event, thread, linked, here) for event in thread.events] if thread else []


def thread_pages(linked: Linked) -> Iterator[Page]:
    """The list of affairs."""
    yield page(
        ADDRESS,
        "threads.md",
        {"title": "Affaires suivies", "hide": ["navigation", "toc"]},
        threads=[_told(thread, linked) for thread in linked.threads[:LONGEST_LIST]],
        total=len(linked.threads),
    )


def _told(thread: Thread, linked: Linked) -> tuple[str, str, list[Step]]:
    """Title and authority of an affair, those of its first event, and its events."""
    events = thread_steps(thread, linked)
    return events[0].title, thread.events[0].dossier.publisher.name, events


def _step(event: Event, thread: Thread, linked: Linked, here: Dossier | None) -> Step:
    dossier = event.dossier
    item = event.item
    return Step(
        dossier=dossier,
        address=address(dossier, dossier.main_document)[1:],
        title=(item.object if item else None) or shown_title(dossier),
        here=item is None and here is not None and here.id == dossier.id,
        put_off=PUT_OFF[item.outcome if item else None] if event.put_off else None,
        vote=Vote() if item else dossier.vote,
        sums=() if item else tuple(one.euros for one in decided_sums(dossier) if is_counted(one)),
        does=() if item else tuple(_done(dossier, thread, linked)),
    )


def _done(dossier: Dossier, thread: Thread, linked: Linked) -> Iterable[str]:
    inside = {event.dossier.id for event in thread.events}
    changed = {change.of.id: _DOES[change.kind] for change in linked.changes.get(dossier.id, ())}
    cited = {link.target.dossier.id: link.target.dossier for link in linked.by_origin.get(dossier.id, ())}
    for act, target in cited.items():
        if act in inside and act != dossier.id:
            number = f"la délibération n°\u00a0{target.number}" if target.number else "une délibération du fil"
            yield f"{changed.get(act, 'cite')} {number}"
