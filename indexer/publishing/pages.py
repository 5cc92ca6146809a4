"""Every generated page of the site, one after the other, and writing them to a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from indexer.linking.acts.versions import histories
from indexer.linking.archive import link_archive
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
from indexer.publishing.originals.shown import NONE, Originals
from indexer.publishing.sessions.pages import session_documents
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.sources.source_pages import source_pages
from indexer.publishing.versions.edition import current_edition
from indexer.publishing.versions.pages import version_pages
from indexer.publishing.website.settings import Settings
from indexer.publishing.website.site_files import site_files
from indexer.publishing.writing.render import Page
from indexer.workers import outcomes

Item = TypeVar("Item")


def all_pages(
    readings: Sequence[Reading],
    settings: Settings,
    older: Iterable[Reading] = (),
    originals: Originals = NONE,
) -> Iterator[Page]:
    """Browse pages, documents, source texts, legal pages and feeds; the same input gives the same bytes.

    `older` are readings of earlier texts of the acts, the oldest of each act first.
    """
    archive = Archive(tuple(readings))
    linked = link_archive(archive.dossiers)
    found = histories(archive.dossiers, older, is_withheld)
    yield from browse_pages(archive, settings, linked.people)
    yield from people_pages(archive, linked.people)
    yield from agreement_pages(archive, linked.amendments, settings)
    yield from _of_each(
        lambda act: dossier_pages(act, linked, current_edition(found.get(act.id)), originals, settings.pdf),
        archive.dossiers,
    )
    yield from version_pages(found, linked)
    yield from _of_each(
        lambda held: source_pages(*held, originals.by_source.get(source_address(held[0]))),
        tuple(archive.sources.values()),
    )
    yield from money_pages(archive, settings)
    yield from thread_pages(linked)
    yield from citation_pages(linked)
    yield from comparison_pages(linked)
    yield from session_documents(archive, pdf=settings.pdf)
    yield from feed_pages(archive, linked, settings, found)
    yield from frame_pages(archive, settings)
    yield from site_files(archive, settings)


def _of_each(make: Callable[[Item], Iterable[Page]], items: Sequence[Item]) -> Iterator[Page]:
    """Pages of each item in order, made on all cores."""
    for outcome in outcomes(lambda item: tuple(make(item)), items):
        yield from outcome.result()


def write_pages(pages: Iterable[Page], folder: Path) -> int:
    """Write pages below `folder` and count them.

    Raises AddressError when two pages have one address, BuildError when a file cannot be written.
    """
    origins: dict[str, str] = {}
    for page in pages:
        if page.path in origins:
            raise AddressError(_shared(page, origins[page.path]))
        origins[page.path] = page.origin
        _write(folder / page.path, page.text)
    return len(origins)


def _shared(page: Page, other: str) -> str:
    address = page.path.removesuffix("index.md")
    files = f"« {other} » et « {page.origin} »"
    if other == page.origin:
        files = f"deux actes de « {page.origin} »"
    return (
        f"Deux textes ont la même adresse /{address} : {files}. "
        "Retirez l’un des deux, ou donnez-leur des numéros différents dans un fichier .toml placé à côté."
    )


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise BuildError(
            f"{path} : la page ne peut pas être écrite ({error.strerror}). "
            "Vérifiez la place libre et les droits du dossier, puis relancez."
        ) from error
