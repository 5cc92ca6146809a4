"""Does every internal link of a built site lead somewhere? Pages, files and anchors.

What a group of pages names is kept, each target once: of a group that did not change no page is looked at.
"""

from __future__ import annotations

import posixpath
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from itertools import chain
from pathlib import Path
from urllib.parse import unquote, urlsplit

from indexer.disk.file_digests import file_digest, files_below
from indexer.kept import Kept, made, temporary
from indexer.patterns.html import ATTRIBUTE, TAG
from indexer.privacy.proof.parts_of_pages import MOST, parts_of_page

_LINKING = {"a": "href", "link": "href", "area": "href", "img": "src", "script": "src", "form": "action"}
_ABSOLUTE_PAGES = frozenset({"404.html"})
"""Served from any address, so their links are absolute and cannot be checked from the folder alone."""
_GROUP = 8
"""Pages of a group, about: it ends with a page that its own name chooses, so that a page more moves no other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenLink:
    """A link to nothing."""

    page: str
    target: str

    def __str__(self) -> str:
        return f"{self.page} → {self.target}"


_Target = tuple[str, str]
"""File below the site and anchor in it."""
_State = tuple[str, bytes]
"""Name of a page and digest of what it holds."""
_Page = tuple[str, tuple[tuple[_Target, str], ...]]
"""Anchors of a page, parted by a sign that HTML cannot have; targets outside these, each with the link to it."""
_Group = tuple[dict[str, str], tuple[_Target, ...]]
"""Anchors of each page, and the different targets of all."""


def broken_links(site: Path, *beside: Path, kept: Kept | None = None) -> Iterator[BrokenLink]:
    """Broken internal links of every page below `site`, in the order of the pages.

    `beside` are folders whose files will stand below `site` too.
    """
    files = {name for folder in (site, *beside) for name, _ in files_below(folder, lost=False)}
    pages = sorted(name for name in files if name.endswith(".html") and name not in _ABSOLUTE_PAGES)
    groups = list(_grouped((name, file_digest(site / name)) for name in pages))
    read = list(_read_all(site, groups, kept or temporary()))
    missing = _missing(files, read)
    for states, (_, targets) in zip(groups, read, strict=True):
        if not missing.isdisjoint(targets):
            yield from _broken(site, states, missing)


def _grouped(states: Iterable[_State]) -> Iterator[tuple[_State, ...]]:
    held: list[_State] = []
    for state in states:
        held.append(state)
        if zlib.crc32(state[0].encode()) % _GROUP == 0:
            yield tuple(held)
            held = []
    yield tuple(held)


def _missing(files: set[str], groups: Sequence[_Group]) -> set[_Target]:
    """Targets that do not stand: a file is missing, or a page has no such anchor."""
    anchors = dict(chain.from_iterable(found.items() for found, _ in groups))
    anchors_of = lru_cache(maxsize=None)(lambda file: frozenset(anchors[file].split("\0")))
    wanted = {target for _, targets in groups for target in targets}
    return {
        (file, anchor)
        for file, anchor in wanted
        if file not in files or (anchor and file in anchors and anchor not in anchors_of(file))
    }


def _broken(site: Path, states: Iterable[_State], missing: set[_Target]) -> Iterator[BrokenLink]:
    for name, _ in states:
        _, targets = _read(site, name)
        yield from (BrokenLink(page=name, target=link) for target, link in targets if target in missing)


def _read_all(site: Path, groups: Sequence[tuple[_State, ...]], kept: Kept) -> Iterator[_Group]:
    read = made(kept, "liens", groups, lambda states: _group(site, states), lambda states: states)
    return (outcome.result() for outcome in read)


def _group(site: Path, states: Iterable[_State]) -> _Group:
    pages = {name: _read(site, name) for name, _ in states}
    targets = {target for _, named in pages.values() for target, _ in named}
    return {name: anchors for name, (anchors, _) in pages.items()}, tuple(sorted(targets))


def _read(site: Path, name: str) -> _Page:
    """Anchors and targets of a page."""
    parts = [_anchors_and_links(part) for part in parts_of_page((site / name).read_bytes())]
    anchors = {anchor for found, _ in parts for anchor in found}
    links = sorted({link for _, found in parts for link in found})
    here = {(name, anchor) for anchor in ("", *anchors)}
    return "\0".join(sorted(anchors)), tuple(found for found in _targets(name, links) if found[0] not in here)


@lru_cache(maxsize=MOST)
def _anchors_and_links(part: bytes) -> tuple[set[str], set[str]]:
    """By patterns: a parser would take longer than MkDocs takes to write the page."""
    anchors: set[str] = set()
    links: set[str] = set()
    for tag in TAG.regex.finditer(part.decode()):
        for attribute in ATTRIBUTE.regex.finditer(tag["attributes"]):
            if attribute["name"] == "id":
                anchors.add(unescape(attribute["value"]))
            elif _LINKING.get(tag["name"]) == attribute["name"]:
                links.add(unescape(attribute["value"]))
    return anchors, links


def _targets(page: str, links: Iterable[str]) -> Iterator[tuple[_Target, str]]:
    """Where the internal links of a page lead, and the links."""
    for link in links:
        target = urlsplit(link)
        if link != "#" and not (target.scheme or target.netloc):
            yield (_file(page, unquote(target.path)), unquote(target.fragment)), link


def _file(page: str, path: str) -> str:
    """File below the site that a relative path of `page` means."""
    if not path:
        return page
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    is_folder = path.endswith(("/", ".")) or not posixpath.splitext(joined)[1]
    return posixpath.normpath(f"{joined}/index.html") if is_folder else joined
