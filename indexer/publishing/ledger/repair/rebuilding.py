"""The ledger of a site that was published without one, or whose ledger was lost: what its pages say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from html import unescape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from indexer.addresses import ROOT
from indexer.linking.acts.versions import FOLDER
from indexer.patterns.html import ATTRIBUTE, TAG
from indexer.publishing.ledger.acts import Part, clauses_of
from indexer.publishing.ledger.entries import Entry, Event


class _Tag(NamedTuple):
    name: str
    values: dict[str, str]
    text: str
    """What follows up to the next tag."""


DEPTH = 3
"""Parts of the id of a dossier: authority, year, date and number."""
_SOURCES = "sources/"
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_FIXED = ("fiche-", "provenance", "__")
"""How the ids of headings begin that are the page's own."""


def rebuilt(site: Path, today: date) -> Iterator[Entry]:
    """A line for each act that the pages of a site show, then one for all other pages."""
    acts: defaultdict[str, dict[str, Part]] = defaultdict(dict)
    sources: dict[str, str] = {}
    others = []
    for page in sorted(site.rglob("index.html")):
        where = page.parent.relative_to(site).as_posix()
        tags = list(_tags(page))
        source = _source(tags)
        parts = where.split("/")
        below = parts[DEPTH + 1 :]
        if parts[0] != ROOT or len(parts) <= DEPTH or source is None or below[:1] == [FOLDER]:
            others.append(f"{where}/")
            continue
        address, path = "/".join(parts[1 : DEPTH + 1]), "/".join(below)
        acts[address][path] = _part(tags, source[1])
        sources[address] = source[0]
    for address, documents in acts.items():
        facts = {"documents": {path: part.as_list for path, part in documents.items()}}
        evidence = {"source": sources[address]}
        yield Entry(event=Event.PUBLISHED, day=today, address=address, facts=facts, evidence=evidence)
    pages = [page for page in others if page != "./"]
    yield Entry(event=Event.PAGES, day=today, facts={"count": len(pages)}, evidence={"pages": pages})


def _tags(page: Path) -> Iterator[_Tag]:
    html = page.read_text(encoding="utf-8", errors="replace")
    for tag in TAG.finditer(html):
        values = {a["name"]: unescape(a["value"]) for a in ATTRIBUTE.finditer(tag["attributes"])}
        yield _Tag(tag["name"], values, unescape(html[tag.end() : html.find("<", tag.end())]))


def _source(tags: Sequence[_Tag]) -> tuple[str, int] | None:
    """Path and first line of the text that a page of an act comes from: the link that is named by a path."""
    for tag in reversed(tags):
        link = urlsplit(tag.values.get("href", "")) if tag.name == "a" else None
        if link and _SOURCES in link.path and "/" in tag.text and link.fragment[1:].isdecimal():
            return tag.text, int(link.fragment[1:])
    return None


def _part(tags: Sequence[_Tag], start: int) -> Part:
    ids = (tag.values.get("id", "") for tag in tags if tag.name in _HEADINGS)
    anchors = {i: start for i in ids if i and not i.startswith(_FIXED)}
    return Part(start=start, end=start, clauses=clauses_of(anchors))
