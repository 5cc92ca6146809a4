"""Some pages as the site will show them, without building the site: same templates, theme, menu and files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from indexer.publishing.assets.naming import name_by_content, use_assets
from indexer.publishing.pages import write_pages
from indexer.publishing.website.building import configuration, site_settings
from indexer.publishing.website.rendering import Tree, heard
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.render import Page
from indexer.staff.press.folders import recipe


def preview_settings(file: Path) -> Settings:
    """Who publishes, by the settings of a site."""
    with TemporaryDirectory() as nowhere:
        return site_settings(configuration(file, docs=recipe() / "docs", site=Path(nowhere)))


def render_pages(pages: Iterable[Page], settings: Path, target: Path) -> None:
    """Write the site of some pages at `target`, in the place of what stood there.

    Entries of the menu whose page is not among them are empty: their links lead where they will.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=target.parent, prefix=".apercu-") as name:
        docs, site = Path(name, "docs"), Path(name, "site")
        shutil.copytree(recipe() / "docs", docs, ignore=shutil.ignore_patterns("deliberations", "decisions"))
        assets = name_by_content(docs)
        write_pages(pages, docs)
        config = configuration(settings, docs=docs, site=site)
        use_assets(config, assets)
        for path in _menu(config.nav or []):
            _write_empty(docs / path)
        with heard():
            _render(Tree(config))
        shutil.rmtree(target, ignore_errors=True)
        os.replace(site, target)


def _render(tree: Tree) -> None:
    for file in tree.menu:
        tree.name(file)
    tree.files.copy_static_files()
    for file in tree.others:
        tree.rendered(file)


def _menu(entries: Iterable[Any]) -> Iterator[str]:
    """Paths of the pages of a menu, as `mkdocs.yml` nests them."""
    for entry in entries:
        for value in entry.values() if isinstance(entry, dict) else (entry,):
            if isinstance(value, list):
                yield from _menu(value)
            elif value.endswith(".md"):
                yield value


def _write_empty(path: Path) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
