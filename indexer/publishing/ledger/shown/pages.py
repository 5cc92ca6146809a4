"""What the site shows of its ledger: the register of publications, and why nothing stands at an address any more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import PurePosixPath

from indexer.addresses import ROOT
from indexer.publishing.archive import ALL, Step
from indexer.publishing.ledger.acts import Known
from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.file import NAME, Ledger
from indexer.publishing.ledger.shown.redirects import redirect_pages, redirects
from indexer.publishing.ledger.state import State, Withdrawn, state_of
from indexer.publishing.writing.render import Page, page

ADDRESS = "publications/"
_PAGES = frozenset({"index.md", "index.html"})
"""Files that are pages: what MkDocs renders, and frames for other sites, which it copies."""


def ledger_pages(
    ledger: Ledger,
    drafts: Iterable[Entry],
    pages: Collection[Page],
    names: Mapping[str, str],
    site_url: str,
    *,
    aside: int = 0,
) -> Iterator[Page]:
    """The register, a page for each act that was withdrawn, and redirects; `names` are those of authorities by slug.

    `drafts` are lines that the ledger lacks: addresses that change with this build lead on at once. `aside` is the
    number of texts that could not be read.
    """
    recorded, now = state_of(ledger.entries), state_of(ledger.followed_by(drafts).entries)
    yield _register(recorded, aside)
    if ledger.entries:
        yield Page(path=f"{ADDRESS}{NAME}", text=ledger.public_text)
    for address, withdrawn in now.withdrawn.items():
        yield _withdrawn(address, withdrawn, names)
    known = page_addresses(pages) | {ADDRESS} | {f"{ROOT}/{address}/" for address in now.withdrawn}
    yield from redirect_pages(redirects(now, known), site_url)


def page_addresses(pages: Iterable[Page]) -> set[str]:
    """Addresses of pages of the site, each with a slash at the end."""
    names = ((page.path, PurePosixPath(page.path).name) for page in pages)
    return {path.removesuffix(name) for path, name in names if name in _PAGES}


def new_pages(state: State, pages: Iterable[Page], today: date) -> tuple[Entry, ...]:
    """The line that the ledger lacks of pages that are not an act's; none when it knows them all."""
    acts = {
        f"{ROOT}/{known.address}/{f'{path}/' if path else ''}"
        for known in state.acts.values()
        for path in known.parts
    }
    unknown = sorted(page_addresses(pages) - acts - state.pages.keys() - {""})
    return (
        (Entry(event=Event.PAGES, day=today, facts={"count": len(unknown)}, evidence={"pages": unknown}),)
        if unknown
        else ()
    )


def _register(state: State, aside: int) -> Page:
    moved = [
        (f"{ROOT}/{address}/", f"{ROOT}/{state.destination(address)}/", moved)
        for address, moved in sorted(state.moved.items(), key=lambda item: item[1].day, reverse=True)
    ]
    withdrawn = [(f"{ROOT}/{address}/", gone) for address, gone in state.withdrawn.items()]
    return page(
        ADDRESS,
        "publications.md",
        {"title": "Registre des publications", "hide": ["navigation"]},
        total=len(state.acts),
        publications=state.publications,
        withdrawn=withdrawn,
        moved=moved,
        aside=aside,
    )


def _withdrawn(address: str, withdrawn: Withdrawn, names: Mapping[str, str]) -> Page:
    known = withdrawn.known
    name = f"n°\u00a0{known.number}" if known.number else f"du registre {_day_of(known)}"
    trail: list[Step] = [ALL, ("Acte retiré", None)]
    facts = {"title": f"Acte {name} retiré", "robots": "noindex", "hide": ["navigation", "toc"]}
    return page(
        f"{ROOT}/{address}/",
        "withdrawn.md",
        facts,
        trail=trail,
        withdrawn=withdrawn,
        number=known.number,
        published=known.versions[0].day,
        authority=names.get(known.authority, known.authority),
    )


def _day_of(known: Known) -> str:
    return known.address.rsplit("/", 1)[-1]
