"""Addresses that were published and are no page any more: where each leads, as pages and as rules for hosts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from indexer.addresses import ROOT
from indexer.publishing.ledger.acts import Part
from indexer.publishing.ledger.shown.former import destination
from indexer.publishing.ledger.state import State
from indexer.publishing.writing.render import ENVIRONMENT, Page, relative

_BELOW_ACT = 4
"""Parts of the address of an act: `deliberations`, its authority, its year, its own name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """Both are paths below the site's root with a slash at the end."""

    origin: str
    target: str


def redirects(state: State, pages: Collection[str]) -> tuple[Redirect, ...]:
    """One for each published address at which no page of today stands, by address."""
    found = {r.origin: r for r in (*_pages(state, pages), *_documents(state), *_moved(state))}
    return tuple(found[origin] for origin in sorted(found) if origin not in pages)


def _home(address: str, path: str = "") -> str:
    return f"{'/'.join(filter(None, [ROOT, address, path]))}/"


def _moved(state: State) -> Iterator[Redirect]:
    for address, moved in state.moved.items():
        last = state.destination(address)
        yield from _whole(address, moved.parts, last, state.acts[last].parts if last in state.acts else {})


def _documents(state: State) -> Iterator[Redirect]:
    """Documents that an act had; those of a withdrawn one lead to the page that says so."""
    for address, known in state.acts.items():
        lost = {path: part for path, part in known.former.items() if path not in known.parts}
        yield from _whole(address, lost, address, known.parts)
    for address, withdrawn in state.withdrawn.items():
        below = {path: part for path, part in withdrawn.known.former.items() if path}
        yield from _whole(address, below, address, {})


def _whole(
    origin: str, former: Mapping[str, Part], target: str, parts: Mapping[str, Part]
) -> Iterator[Redirect]:
    for path, part in {**former}.items():
        yield Redirect(
            origin=_home(origin, path), target=_home(target, destination(path, part, parts) if parts else "")
        )
    if origin != target and "" not in former:
        yield Redirect(origin=_home(origin), target=_home(target))


def _pages(state: State, pages: Collection[str]) -> Iterator[Redirect]:
    """A source text leads to where it is now, else to its act; a page below an act that moved to the same one below
    where that act is; other pages to the nearest page above."""
    homes = _homes_of_sources(state, pages)
    for page in state.pages:
        if page not in pages:
            yield Redirect(origin=page, target=homes.get(page) or _above(_followed(page, state), pages))


def _homes_of_sources(state: State, pages: Collection[str]) -> dict[str, str]:
    every = [*state.acts.values(), *(withdrawn.known for withdrawn in state.withdrawn.values())]
    return {
        source_page(source): next(
            filter(pages.__contains__, [source_page(known.current.source)]), _home(known.address)
        )
        for known in every
        for source in filter(None, known.sources)
    }


def source_page(source: str) -> str:
    """Address of the page of a source text, from its path."""
    return f"sources/{PurePosixPath(source).with_suffix('')}/" if source else ""


def _followed(page: str, state: State) -> str:
    """Where a page would stand with its act, if that moved."""
    parts = page.split("/")
    act = "/".join(parts[1:_BELOW_ACT])
    moved = parts[0] == ROOT and act in state.moved
    return _home(state.destination(act), "/".join(parts[_BELOW_ACT:]).strip("/")) if moved else page


def _above(page: str, pages: Collection[str]) -> str:
    """The page, or the nearest one above it that stands."""
    parts = page.strip("/").split("/")
    above = (f"{'/'.join(parts[:n])}/" for n in range(len(parts), 0, -1))
    return next((folder for folder in above if folder in pages), "")


def redirect_pages(found: Iterable[Redirect], site_url: str) -> Iterator[Page]:
    """A page for each that works without a server, and the rules for hosts that can answer 301 or 308."""
    rules = list(found)
    for rule in rules:
        text = ENVIRONMENT.get_template("redirect.html").render(
            target=quote(relative(rule.origin, rule.target)),
            canonical=f"{site_url}{quote(rule.target)}",
            script=relative(rule.origin, "assets/redirection.js"),
        )
        yield Page(path=f"{rule.origin}index.html", text=text)
    if rules:
        base = urlsplit(site_url).path
        for name, rule_of in HOSTS.items():
            lines = (rule_of(f"{base}{r.origin}", f"{base}{quote(r.target)}") for r in rules)
            yield Page(path=name, text="".join(f"{line}\n" for line in lines))


def _netlify(origin: str, target: str) -> str:
    return f"{quote(origin)} {target} 301"


def _nginx(origin: str, target: str) -> str:
    exact = origin.replace("\\", "\\\\").replace('"', '\\"')
    return f'location = "{exact}" {{ return 301 "{target}"; }}'


def _apache(origin: str, target: str) -> str:
    literal = "".join(c if c.isalnum() or c in "/-_" else f"\\{c}" for c in origin)
    return f'RedirectMatch permanent "^{literal}$" "{target}"'


HOSTS: Mapping[str, Callable[[str, str], str]] = {
    "_redirects": _netlify,
    "publications/redirections.nginx.conf": _nginx,
    "publications/redirections.apache.conf": _apache,
}
"""Netlify and Cloudflare Pages read the first one as it is; the others are included by hand.

nginx and Apache compare the address without its %-signs, so it is written as it reads.
"""
