"""Does every internal link of a built site lead somewhere? Pages, files and anchors."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from indexer.disk.file_digests import file_digest, files_below
from indexer.kept import Kept, made, temporary
from indexer.patterns.html import ATTRIBUTE, TAG
from indexer.privacy.proof.parts_of_pages import MOST, parts_of_page

_LINKING = {"a": "href", "link": "href", "area": "href", "img": "src", "script": "src", "form": "action"}
_ABSOLUTE_PAGES = frozenset({"404.html"})
"""Served from any address, so their links are absolute and cannot be checked from the folder alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenLink:
    """A link to nothing."""

    page: str
    target: str

    def __str__(self) -> str:
        return f"{self.page} → {self.target}"


_Target = tuple[str, str, str]
"""File below the site, anchor in it, and the link that names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    anchors: frozenset[str]
    targets: tuple[_Target, ...]


def broken_links(site: Path, *beside: Path, kept: Kept | None = None) -> Iterator[BrokenLink]:
    """Broken internal links of every page below `site`, in the order of the pages.

    `beside` are folders whose files will stand below `site` too.
    """
    files = {
        name
        for folder in (site, *beside)
        for name, path in files_below(folder)
        if path.is_file()
    }
    pages = sorted(name for name in files if name.endswith(".html") and name not in _ABSOLUTE_PAGES)
    read = dict(_read_all(site, pages, kept or temporary()))
    for name, page in read.items():
        for file, anchor, link in page.targets:
            if file not in files or (anchor and file in read and anchor not in read[file].anchors):
                yield BrokenLink(page=name, target=link)


def _read_all(site: Path, pages: Sequence[str], kept: Kept) -> Iterator[tuple[str, _Page]]:
    outcomes = made(
        kept,
        "liens",
        pages,
        lambda name: _read(name, (site / name).read_bytes()),
        lambda name: (name, file_digest(site / name)),
    )
    for name, outcome in zip(pages, outcomes, strict=True):
        anchors, targets = outcome.result()
        yield name, _Page(anchors=frozenset(anchors), targets=targets)


def _read(name: str, data: bytes) -> tuple[list[str], tuple[_Target, ...]]:
    """Anchors and targets of a page."""
    parts = [_anchors_and_links(part) for part in parts_of_page(data)]
    anchors = {anchor for found, _ in parts for anchor in found}
    return sorted(anchors), tuple(_targets(name, sorted({link for _, found in parts for link in found})))


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


def _targets(page: str, links: Iterable[str]) -> Iterator[_Target]:
    """Where the internal links of a page lead."""
    for link in links:
        target = urlsplit(link)
        if link != "#" and not (target.scheme or target.netloc):
            yield _file(page, unquote(target.path)), unquote(target.fragment), link


def _file(page: str, path: str) -> str:
    """File below the site that a relative path of `page` means."""
    if not path:
        return page
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    is_folder = path.endswith(("/", ".")) or not posixpath.splitext(joined)[1]
    return posixpath.normpath(f"{joined}/index.html") if is_folder else joined
