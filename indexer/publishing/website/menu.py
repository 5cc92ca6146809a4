"""The menu of the theme, on pages that do not stand in it: rendered once for all from which its links are alike."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from jinja2 import Environment
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

_SHOWN = ("partials/nav.html", "partials/tabs.html")
_INCLUDED = ("partials/nav-item.html", "partials/tabs-item.html", "partials/logo.html", "partials/source.html")
_THEME = "material"
"""Whose menu is known to show nothing of a page that is not in it but the way from there; others are left alone."""
Place = tuple[int, str]
"""Of a page: how deep it stands, and how far its address is the beginning of one that the menu names."""
Render = Callable[[Context], Iterator[str]]


def menu_once(environment: Environment, config: MkDocsConfig, nav: Navigation) -> None:
    """Templates of the menu are rendered once a place; nothing is done where one of them is not that of the theme."""
    if config.theme.name != _THEME or any(_is_own(environment, config, name) for name in (*_SHOWN, *_INCLUDED)):
        return
    named = [*_addresses(nav.items), *filter(None, (config.theme.get("logo"), config.extra.get("homepage")))]
    begun = {start for url in named for start in _starts(url)}
    listed = {page.url for page in nav.pages}
    for name in _SHOWN:
        template = environment.get_template(name)
        template.root_render_func = _once(template.root_render_func, listed, begun)


def _is_own(environment: Environment, config: MkDocsConfig, name: str) -> bool:
    own = config.theme.custom_dir
    return own is not None and Path(environment.get_template(name).filename or "").is_relative_to(own)


def _addresses(items: Iterable[StructureItem]) -> Iterator[str]:
    """Of pages, and of links to what is no page."""
    for item in items:
        if isinstance(item, Section):
            yield from _addresses(item.children)
        elif isinstance(item, Page | Link):
            yield item.url


def _once(render: Render, listed: Iterable[str], begun: Iterable[str]) -> Render:
    made: dict[Place, tuple[str, ...]] = {}

    def shown(context: Context) -> Iterator[str]:
        page: Any = context.resolve("page")
        if not page or page.url in listed:
            yield from render(context)
            return
        place = place_of(page.url, begun)
        if place not in made:
            made[place] = tuple(render(context))
        yield from made[place]

    return shown


def place_of(url: str, begun: Iterable[str]) -> Place:
    """Where a page stands whose address begins like some of those in `begun`, which hold their own beginnings."""
    starts = _starts(url)
    return len(starts), max((start for start in starts if start in begun), key=len, default="")


def _starts(url: str) -> list[str]:
    """`a/b/` → `a`, `a/b`: as MkDocs counts the steps of a way."""
    parts = posixpath.normpath(f"/{url}")[1:].split("/")
    return list(accumulate(filter(None, parts), posixpath.join))
