"""The site in a folder of work: data, pages, what MkDocs renders of them, papers, search; its links are checked."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from indexer import console
from indexer.addresses import ROOT
from indexer.disk.same_file import move_below
from indexer.kept import Kept
from indexer.model import Aside, BuildError, Dossier, Reading
from indexer.privacy import Protected
from indexer.privacy.watching import watched
from indexer.publishing.archive import Archive
from indexer.publishing.assets.naming import name_by_content, use_assets, write_headers
from indexer.publishing.bill.writing import write_bill
from indexer.publishing.ledger.publishing import Publication
from indexer.publishing.ledger.shown.pages import page_addresses
from indexer.publishing.made_once import shared
from indexer.publishing.open_data import export_open_data, open_data_page
from indexer.publishing.originals.shown import NONE, Originals
from indexer.publishing.originals.writing import write_originals
from indexer.publishing.pages import all_pages, write_pages
from indexer.publishing.paper.writing import papers, write_papers
from indexer.publishing.sources.register import register_pages
from indexer.publishing.sources.set_aside import aside_pages
from indexer.publishing.terminal.telling import SHOWN
from indexer.publishing.website.build_date import dated
from indexer.publishing.website.building import configuration, converter, render_site, site_settings
from indexer.publishing.website.finishing import remove_unused
from indexer.publishing.website.links import broken_links
from indexer.publishing.website.settings import Settings
from indexer.publishing.website.share_picture import write_share_picture
from indexer.publishing.website.sound import each_alone, each_page_alone, kept, refuse_hidden, refuse_shown
from indexer.publishing.writing.render import Page
from indexer.search.static_index import export_index

INDEX = "recherche/index"
PAGES = "docs/deliberations"
PAPERS = "papers"
"""Folder of the work in which PDF wait until the rest of the site was looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """Where a site is made, and of what besides the acts."""

    work: Path
    """Empty folder; the site is `site`, its Markdown pages `docs`."""
    root: Path
    """Folder of the project, with `docs/` and the lock of its libraries."""
    settings_file: Path
    """`mkdocs.yml`, or another in its place."""
    store: Kept | None = None
    before: Path | None = None
    """The site that stands, if one does."""
    pages_before: Path | None = None
    """Its Markdown pages."""

    @property
    def site(self) -> Path:
        """The site that is made."""
        return self.work / "site"

    def page_before(self, path: str) -> Path:
        """Where the page of a path stood before; feeds stand in the site as they are among the pages."""
        published = path.removeprefix(f"{ROOT}/")
        folder = self.before if published == path else self.pages_before
        return (folder or self.site) / published


def make_site(
    publication: Publication,
    protected: Protected,
    shop: Workshop,
    aside: Collection[Aside] = (),
    originals: Originals = NONE,
) -> tuple[Publication, Settings]:
    """Pages, site and papers in the workshop, checked; the publication with their addresses.

    Raises Unsound for texts whose pages cannot be made or show what is hidden, BuildError for anything else.
    """
    docs, readings = shop.work / "docs", publication.readings
    shutil.copytree(shop.root / "docs", docs, ignore=shutil.ignore_patterns("deliberations"))
    assets = name_by_content(docs)
    config = configuration(shop.settings_file, docs=docs, site=shop.site)
    use_assets(config, assets)
    settings = site_settings(config)
    made = _pages(publication, protected, shop, aside, originals, settings)
    more, publication = publication.with_pages(made, settings.site_url)
    write_pages(more, docs, shop.page_before, made)
    origins = {page.path: page.origin for page in made if page.origin}
    refuse_shown(origins, docs, protected.secrets, protected.redacted, shop.store)
    with dated(readings), each_page_alone(origins, docs, converter(config)):
        render_site(config, shop.store, shop.before, publication.changed)
        write_bill(shop.root, shop.site, shop.store)
    remove_unused(shop.site)
    write_share_picture(shop.site, shop.store)
    write_headers(shop.site, assets, settings.site_url)
    write_originals(originals, shop.site)
    move_below(shop.work / "open_data", shop.site)
    if settings.pdf:
        with console.err().status("PDF"):
            hidden = watched(protected.secrets)
            refuse = partial(refuse_hidden, redacted=protected.redacted, aside=aside, where="dans un PDF")
            write_papers(papers(Archive(readings), settings.site_url), shop.work / PAPERS, hidden, refuse)
    with console.err().status("Recherche"):
        export_index(readings, shop.site / INDEX, kept=shop.store, before=shop.before and shop.before / INDEX)
    _refuse_broken_links(shop)
    return publication, settings


def _pages(
    publication: Publication,
    protected: Protected,
    shop: Workshop,
    aside: Collection[Aside],
    originals: Originals,
    settings: Settings,
) -> list[Page]:
    """Every page but those of the ledger, written, after the data that one of them tells of."""
    readings, docs = publication.readings, shop.work / "docs"

    def exported_alone(some: Sequence[Reading]) -> None:
        with TemporaryDirectory() as folder:
            export_open_data(some, settings, Path(folder) / "donnees")

    with each_alone(readings, lambda some: shared(_acts(some))):
        told = zip(protected.readings, protected.digests, strict=bool(protected.digests))
        common = shared(_acts(readings), shop.store, told)
    with console.err().status("Données ouvertes"), each_alone(readings, exported_alone):
        exported = export_open_data(readings, settings, shop.work / "open_data", common, shop.before)
    earlier = kept(protected.earlier, aside)
    with each_alone(readings, lambda some: list(all_pages(some, settings, earlier, originals))):
        made = chain(
            all_pages(readings, settings, earlier, originals, common), aside_pages(aside, publication.unread)
        )
        with console.err().status("Pages"):
            acts = write_pages(made, docs, shop.page_before)
    register = register_pages(kept(protected.redacted, aside), page_addresses(acts))
    return [*acts, *write_pages([*register, open_data_page(exported)], docs, shop.page_before, acts)]


def _acts(readings: Sequence[Reading]) -> Sequence[Dossier]:
    return Archive(tuple(readings)).dossiers


def _refuse_broken_links(shop: Workshop) -> None:
    with console.err().status("Liens"):
        broken = [str(link) for link in broken_links(shop.site, shop.work / PAPERS, kept=shop.store)]
    if broken:
        shown = " ; ".join(broken[:SHOWN])
        raise BuildError(f"{len(broken)} lien(s) du site ne mènent nulle part : {shown}")
