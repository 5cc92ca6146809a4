"""The ledger in a build: what it keeps of the addresses, what it adds to the pages, what is written at the end."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from indexer.addresses import ROOT
from indexer.kept import Kept, remembered
from indexer.model import Aside, LedgerError, Reading
from indexer.publishing.ledger.entries import Entry, Event, uncollected
from indexer.publishing.ledger.file import NAME, Ledger, read_ledger
from indexer.publishing.ledger.repair.collisions import refuse_collisions
from indexer.publishing.ledger.repair.reconciling import reconcile
from indexer.publishing.ledger.repair.sketch import sketch
from indexer.publishing.ledger.shown.pages import ADDRESS, ledger_pages, new_pages
from indexer.publishing.ledger.state import State, state_of
from indexer.publishing.ledger.trust import refuse_older
from indexer.publishing.proof.manifest import manifest_hash
from indexer.publishing.website.build_date import VARIABLE
from indexer.publishing.writing.display import plural
from indexer.publishing.writing.render import Page

SHOWN = 10
_CHANGES = frozenset({Event.PUBLISHED, Event.VERSION, Event.REREAD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What is about to be published."""

    readings: tuple[Reading, ...]
    """Under their permanent addresses."""
    ledger: Ledger
    """With the lines of this publication when they are recorded."""
    drafts: tuple[Entry, ...] = ()
    """Lines of this publication that are not recorded."""
    recorded: bool = False
    withheld: tuple[str, ...] = ()
    """Individual acts, which are not published."""
    unread: tuple[str, ...] = ()
    """Addresses of pages whose text could not be read this time, each with a slash at the end."""
    aside: int = 0
    """How many texts could not be read."""

    @property
    def state(self) -> State:
        """What is published, this build included."""
        return known_state(self.ledger.followed_by(self.drafts))

    @property
    def place(self) -> dict[str, object] | None:
        """What the manifest says of its place among those that were recorded; None for a build that is not."""
        if not self.recorded:
            return None
        before = self.state.publications
        last = before[-1] if before else None
        head = self.ledger.last
        return {
            "sequence": last.number + 1 if last else 1,
            "previous": last.manifest if last else None,
            "journal": {"lines": len(self.ledger.entries), "head": head.digest if head else None},
        }

    @property
    def changed(self) -> Mapping[str, date]:
        """On which day each page of an act was last recorded as new or changed, by its address below the site."""
        days = {entry.address: entry.day for entry in self.ledger.entries if entry.event in _CHANGES}
        return {
            f"{ROOT}/{known.address}/{f'{path}/' if path else ''}": days.get(known.address, known.current.day)
            for known in known_state(self.ledger).acts.values()
            for path in known.parts
        }

    def recorded_as(self, site: Path) -> Ledger:
        """The ledger with the line that says which manifest was published; raises BuildError."""
        facts = {"number": (self.place or {}).get("sequence"), "manifest": manifest_hash(site)}
        return self.ledger.followed_by([Entry(event=Event.SITE, day=today(), facts=facts)])

    @property
    def waiting(self) -> str:
        """What to tell at the end: individual acts that are left out, lines that a ledger which is kept lacks."""
        told = [f"Acte individuel, non publié : {name}" for name in self.withheld]
        count = len(self.drafts) if self.ledger.entries else 0
        if count:
            changes = plural(count, "changement n'est pas inscrit", "changements ne sont pas inscrits")
            told.append(f"{changes} au journal des publications. Pour publier : --inscrire")
        return "\n".join(told)

    def with_pages(self, pages: Sequence[Page], site_url: str) -> tuple[Iterator[Page], Publication]:
        """The pages of the ledger, and the publication with the addresses of those of `pages` that are no act's."""
        more = new_pages(self.state, pages, today())
        full = replace(self, ledger=self.ledger.followed_by(more)) if self.recorded else self
        names = _names(self.readings)
        return ledger_pages(full.ledger, self.drafts, pages, names, site_url, aside=self.aside), full


def prepare(
    folder: Path,
    site: Path,
    readings: Iterable[Reading],
    *,
    record: bool,
    aside: Collection[Aside] = (),
    store: Kept | None = None,
) -> Publication:
    """Readings under their permanent addresses; those of acts whose text was set aside are kept.

    Raises LedgerError when the ledger in `folder` cannot be trusted or is older than what `site` carries, or when
    a published act would be lost; AddressError when two acts claim one address. What `store` holds is not made again.
    """
    ledger = read_ledger(folder)
    refuse_older(ledger, site / ADDRESS / NAME)
    sketched = partial(remembered, store, "esquisse", sketch) if store else sketch
    plan = reconcile(known_state(ledger), tuple(readings), today(), record=record, sketched=sketched)
    refuse_collisions(plan.readings)
    paths = {str(each.path) for each in aside}
    unread = [known for known in plan.lost if known.current.source in paths]
    if lost := [known.address for known in plan.lost if known not in unread]:
        raise LedgerError(_told(folder, lost))
    return Publication(
        readings=plan.readings,
        ledger=ledger.followed_by(plan.drafts) if record else ledger,
        drafts=() if record else plan.drafts,
        recorded=record,
        withheld=plan.withheld,
        aside=len(paths),
        unread=tuple(
            f"{ROOT}/{known.address}/{f'{path}/' if path else ''}" for known in unread for path in known.parts
        ),
    )


def known_state(ledger: Ledger) -> State:
    """What the lines come to; raises LedgerError when they contradict each other."""
    try:
        with uncollected():
            return state_of(ledger.entries)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise LedgerError(
            f"{NAME} : le journal des publications se contredit ({error}). Reprenez-le d'une sauvegarde ou de Git."
        ) from error


def today() -> date:
    """The date of new lines: that of SOURCE_DATE_EPOCH, else of the clock."""
    given = os.environ.get(VARIABLE, "")
    return datetime.fromtimestamp(int(given), UTC).date() if given.isdecimal() else date.today()


def _names(readings: Iterable[Reading]) -> Mapping[str, str]:
    return {r.source.authority.slug: r.source.authority.name for r in readings if r.source.authority}


def _told(folder: Path, addresses: Sequence[str]) -> str:
    shown = "\n".join(f"  {address}" for address in addresses[:SHOWN])
    more = f"\n  … et {len(addresses) - SHOWN} autres" if addresses[SHOWN:] else ""
    return (
        f"{folder / NAME} : {plural(len(addresses), 'acte publié', 'actes publiés')} sans trace dans les textes :\n"
        f"{shown}{more}\n"
        "Rien n'est publié. Remettez le texte, ou dites pour chacun où il se trouve ou pourquoi il est retiré :\n"
        "  python -m indexer publications deplacer ADRESSE NOUVELLE --motif TEXTE\n"
        "  python -m indexer publications retirer ADRESSE --motif TEXTE --demandeur QUI"
    )
