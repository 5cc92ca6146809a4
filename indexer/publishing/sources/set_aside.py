"""Pages that say which texts could not be published: one for all, and one at each address that such a text had."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from indexer.model import Aside
from indexer.publishing.archive import ALL, Step
from indexer.publishing.writing.render import Page, page

ADDRESS = "textes-mis-a-part/"


def aside_pages(aside: Collection[Aside], addresses: Collection[str]) -> Iterator[Page]:
    """Nothing when every text is published; `addresses` are those under which acts of these texts were published."""
    for address in (ADDRESS, *sorted(addresses)) if aside else ():
        trail: list[Step] = [ALL, ("Textes mis à part", None)]
        facts = {"title": "Textes mis à part", "robots": "noindex", "hide": ["navigation", "toc"]}
        paths = sorted(str(each.path) for each in aside)
        yield page(address, "set_aside.md", facts, trail=trail, paths=paths, published=address != ADDRESS)
