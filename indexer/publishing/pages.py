"""Every generated page of the site, one after the other, and writing them to a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from indexer.disk.refusals import cause
from indexer.disk.same_file import put
from indexer.linking.acts.versions import History, histories
from indexer.linking.near import Near
from indexer.model import AddressError, BuildError, Reading
from indexer.publishing.acts.dossier_pages import dossier_pages
from indexer.publishing.acts.withheld import is_withheld
from indexer.publishing.archive import Archive
from indexer.publishing.feeds import feed_pages
from indexer.publishing.frames import frame_pages
from indexer.publishing.lists.agreements import agreement_pages
from indexer.publishing.lists.browse_pages import browse_pages
from indexer.publishing.lists.citation_pages import citation_pages
from indexer.publishing.lists.comparison_pages import comparison_pages
from indexer.publishing.lists.money_pages import money_pages
from indexer.publishing.lists.people_pages import people_pages
from indexer.publishing.lists.thread_pages import thread_pages
from indexer.publishing.made_once import Shared, originals_near, pages_once, shared
from indexer.publishing.originals.shown import NONE, Originals
from indexer.publishing.sessions.pages import session_documents
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.sources.source_pages import source_pages
from indexer.publishing.versions.edition import current_edition
from indexer.publishing.versions.pages import version_pages
from indexer.publishing.website.settings import Settings
from indexer.publishing.website.site_files import site_files
from indexer.publishing.writing.render import Page


def all_pages(
    readings: Sequence[Reading],
    settings: Settings,
    older: Iterable[Reading] = (),
    originals: Originals = NONE,
    common: Shared | None = None,
) -> Iterator[Page]:
    """Browse pages, documents, source texts, legal pages and feeds; the same input gives the same bytes.

    `older` are readings of earlier texts of the acts, the oldest of each act first. `common` is what these
    readings share with other makings: pages of acts and sources that it keeps are not made again.
    """
    archive = Archive(tuple(readings))
    common = common or shared(archive.dossiers)
    linked = common.linked
    found = histories(archive.dossiers, older, is_withheld)
    yield from browse_pages(archive, settings, common)
    yield from people_pages(archive, linked.people)
    yield from agreement_pages(archive, linked.amendments, settings)
    yield from _of_acts(archive, common, found, originals, settings.pdf)
    yield from money_pages(archive, settings)
    yield from thread_pages(linked)
    yield from citation_pages(linked, common)
    yield from comparison_pages(linked)
    yield from session_documents(archive, pdf=settings.pdf, common=common)
    yield from feed_pages(archive, common, settings, found)
    yield from frame_pages(archive, settings)
    yield from site_files(archive, settings)


def _of_acts(
    archive: Archive,
    common: Shared,
    found: Mapping[str, History],
    originals: Originals,
    pdf: bool,
) -> Iterator[Page]:
    """Pages of acts, of their earlier texts, of their sources: each a function of what is near the act."""
    linked = common.linked
    near = Near(linked)
    acts = [
        (act, links, current_edition(found.get(act.id)), originals_near(originals, act, links), pdf)
        for act, links in ((act, near.around(act)) for act in archive.dossiers)
    ]
    yield from pages_once(common, "pages d'un acte", acts, lambda act: dossier_pages(*act))
    yield from version_pages(found, linked)
    sources = [(*held, originals.by_source.get(source_address(held[0]))) for held in archive.sources.values()]
    yield from pages_once(common, "pages de source", sources, lambda held: source_pages(*held))


def write_pages(
    pages: Iterable[Page],
    folder: Path,
    before: Callable[[str], Path] | None = None,
    beside: Iterable[Page] = (),
) -> list[Page]:
    """Write pages below `folder` one after the other and give them without their text, which memory need not hold.

    `before` tells where the one of a path stood before; `beside` are pages that were written there already.
    Raises AddressError when two pages have one address, BuildError when a file cannot be written.
    """
    origins = {page.path: page.origin for page in beside}
    written = []
    for page in pages:
        if page.path in origins:
            raise AddressError(_shared(page, origins[page.path]))
        origins[page.path] = page.origin
        _write(folder / page.path, page.text, before(page.path) if before else None)
        written.append(replace(page, text=""))
    return written


def _shared(page: Page, other: str) -> str:
    address = page.path.removesuffix("index.md")
    files = f"« {other} » et « {page.origin} »"
    if other == page.origin:
        files = f"deux actes de « {page.origin} »"
    return (
        f"Deux textes ont la même adresse /{address} : {files}. "
        "Retirez l’un des deux, ou donnez-leur des numéros différents dans un fichier .toml placé à côté."
    )


def _write(path: Path, text: str, before: Path | None) -> None:
    try:
        put(path, text.encode(), before)
    except OSError as error:
        raise BuildError(
            f"{path} : la page ne peut pas être écrite ({cause(error)}). "
            "Vérifiez la place libre et les droits du dossier, puis relancez."
        ) from error
