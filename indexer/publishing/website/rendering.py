"""Pages → HTML by MkDocs' own functions, on all cores: a page that says what it said before is not rendered again.

The names of the pages of the menu are read first, since every page shows them. Each page depends on its own words, on
the settings, the theme and the menu, and on which files its links lead to.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from pathlib import Path

from mkdocs.commands.build import _build_extra_template, _build_page, _build_theme_template, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import pages
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from indexer import console
from indexer.disk.file_digests import files_below
from indexer.disk.same_file import put, put_again
from indexer.kept import Kept, key_of, packed
from indexer.publishing.website.build_date import build_time
from indexer.publishing.website.menu import menu_once
from indexer.publishing.writing.compiled import compiled_once
from indexer.workers import FEWEST, outcomes

_ELSEWHERE = frozenset({"docs_dir", "site_dir", "config_file_path", "theme"})
"""Settings that differ from build to build and stand in no page, and the theme: what it holds is looked at."""
_DATE = b"build_date_utc"
"""What a template calls the date of the build."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A page as it is published."""

    digest: bytes
    """SHA-256 of its HTML, which the site holds and nothing else."""
    robots: str | None
    """What the site map needs of its front matter."""
    targets: Mapping[str, str | None]
    """Address of each file that its links name; None for one that there is not."""
    warnings: tuple[str, ...] = ()


class Watched(Files):
    """Files that remember which of them were asked for."""

    def __init__(self, files: Iterable[File]) -> None:
        super().__init__(files)
        self.asked: dict[str, str | None] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """The file of a path below the documents."""
        found = super().get_file_from_path(path)
        self.asked[path] = found.url if found else None
        return found

    def answers(self, path: str) -> str | None:
        """Address of the file of a path."""
        found = super().get_file_from_path(path)
        return found.url if found else None


class Tree:
    """A site that is being made."""

    def __init__(self, config: MkDocsConfig) -> None:
        self.config = config
        self.environment = config.theme.get_env()
        self.files = Watched(get_files(config))
        self.files.add_files_from_theme(self.environment, config)
        set_exclusions(self.files, config)
        self.nav = get_navigation(self.files, config)
        self.documents = self.files.documentation_pages()
        shown = {page.file.src_uri for page in self.nav.pages}
        self.menu = [file for file in self.documents if file.src_uri in shown]
        self.others = [file for file in self.documents if file.src_uri not in shown]

    def copy_static(self, before: Path | None) -> None:
        """Files that are no pages; those that say what they said in the site `before` are its files."""
        for file in self.files:
            if file.inclusion.value > InclusionLevel.DRAFT.value and not file.is_documentation_page():
                put(Path(file.abs_dest_path), file.content_bytes, before and before / file.dest_uri)

    def page(self, file: File) -> Page:
        """The page of a file; one outside the menu is made."""
        return file.page or Page(None, file, self.config)

    def name(self, file: File) -> None:
        """Give a page of the menu its name, which neither settings nor front matter may tell, and its front matter."""
        page = self.page(file)
        page.read_source(self.config)
        if "title" not in {*vars(page), *page.meta}:
            _populate_page(page, self.config, self.files)
        page.title = page.title

    def rendered(self, file: File) -> Rendered:
        """A page, written below the site; its content is let go."""
        self.files.asked = {}
        page = self.page(file)
        Path(file.abs_dest_path).unlink(missing_ok=True)
        with heard() as warnings, _anchors_left():
            _populate_page(page, self.config, self.files)
            _build_page(page, self.config, self.documents, self.nav, self.environment)
        page.markdown = page.content = None
        page.toc = TableOfContents([])
        return Rendered(
            digest=hashlib.sha256(Path(file.abs_dest_path).read_bytes()).digest(),
            robots=page.meta.get("robots"),
            targets=dict(self.files.asked),
            warnings=tuple(warnings),
        )

    def again(self, file: File, rendered: Rendered | None, before: Path | None) -> Rendered | None:
        """A page as it was rendered, put again from the site `before` that holds it, without the targets of its links.

        None where its links lead elsewhere now, or where that site does not hold it.
        """
        if rendered is None or before is None or not self._holds(rendered):
            return None
        is_put = put_again(Path(file.abs_dest_path), before / file.dest_uri, rendered.digest)
        return replace(rendered, targets={}) if is_put else None

    def _holds(self, rendered: Rendered) -> bool:
        """Whether the links of a page still lead where they led."""
        return all(self.files.answers(path) == url for path, url in rendered.targets.items())

    @property
    def shown(self) -> bytes:
        """Key of what every page shows: settings, theme and menu, the date of the build where the theme tells it."""
        settings = {name: repr(value) for name, value in self.config.items() if name not in _ELSEWHERE}
        theme = self.config.theme
        of_theme = {name: repr(value) for name, value in theme.items()}
        own = sorted(files_below(Path(theme.custom_dir))) if theme.custom_dir else ()
        files = [(name, path.read_bytes()) for name, path in own if path.is_file()]
        day = build_time() if any(_DATE in content for _, content in files) else None
        menu = [(page.title, page.url, repr(page.meta)) for page in self.nav.pages]
        written = Path(self.config.config_file_path).read_bytes()
        return key_of("menu", (written, settings, of_theme, files, day, menu))


def render(
    config: MkDocsConfig, kept: Kept, before: Path | None = None, changed: Mapping[str, date] | None = None
) -> list[str]:
    """Every page, file and template of a site, below its `site_dir`; gives what MkDocs warns of.

    `before` is the site that stands, if one does; `changed` says by the address of a page on which day it changed, and
    the site map leaves out what is not there.
    """
    tree = Tree(config)
    with heard() as warnings, compiled_once(tree.environment, "site", kept):
        for file in tree.menu:
            tree.name(file)
        menu_once(tree.environment, config, tree.nav)
        tree.copy_static(before)
        menu = {file.src_uri for file in tree.menu}
        for file, rendered in _pages(tree, kept, before):
            warnings += rendered.warnings
            if file.src_uri not in menu:
                tree.page(file).meta = {"robots": rendered.robots, "changed": (changed or {}).get(file.url)}
        for template in chain(config.theme.static_templates, map(str, config.extra_templates)):
            for written in (template, f"{template}.gz"):
                Path(config.site_dir, written).unlink(missing_ok=True)
        for template in config.theme.static_templates:
            _build_theme_template(template, tree.environment, tree.files, config, tree.nav)
        for template in config.extra_templates:
            _build_extra_template(str(template), tree.files, config, tree.nav)
    return warnings


def _pages(tree: Tree, kept: Kept, before: Path | None) -> Iterator[tuple[File, Rendered]]:
    """Every page, put again or rendered; those of the menu first, in this process, whose templates others then share.

    Of a page no HTML is kept: the site that stands holds it, and what it does not hold is rendered.
    """
    shown = tree.shown

    def pages(files: Sequence[File], fewest: int) -> Iterator[tuple[File, Rendered]]:
        keys = [key_of("html", (file.src_uri, file.content_string, shown)) for file in files]
        known = [tree.again(file, kept.get(key), before) for file, key in zip(files, keys, strict=True)]
        missing = [file for file, page in zip(files, known, strict=True) if page is None]
        fresh = outcomes(tree.rendered, missing, fewest=fewest)
        for file, key, page in zip(files, keys, known, strict=True):
            if page is None:
                page = next(fresh).result()
                kept.keep(key, packed(page))
            yield file, page

    every = chain(pages(tree.menu, len(tree.menu) + 1), pages(tree.others, FEWEST))
    yield from console.progress("Site", every, len(tree.documents))


class _Left(pages._RawHTMLPreprocessor):
    """Does not go through raw HTML for anchors: links to them are checked in what is rendered (`links.py`)."""

    def run(self, lines: list[str]) -> list[str]:
        return lines


@contextmanager
def _anchors_left() -> Iterator[None]:
    looking = pages._RawHTMLPreprocessor
    pages._RawHTMLPreprocessor = _Left  # type: ignore[misc]
    try:
        yield
    finally:
        pages._RawHTMLPreprocessor = looking  # type: ignore[misc]


@contextmanager
def heard() -> Iterator[list[str]]:
    """What MkDocs warns of meanwhile."""
    told: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: told.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield told
    finally:
        logger.removeHandler(handler)
