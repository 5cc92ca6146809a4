"""The forecast made in a process of its own, with the functions of a build: nothing of the archive is changed.

    python -m indexer.staff.press.forecasting SOURCES SITE INDEX FOLDER STATE [ID]

writes `epreuve.json` in FOLDER, and beside it the pages of the acts that change and of the act ID.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from indexer.addresses import address
from indexer.disk.refusals import cause
from indexer.extraction.shown_titles import shown_title
from indexer.french import format_date
from indexer.kept import FOLDER, kept_in
from indexer.linking.acts.united import united
from indexer.linking.acts.versions import histories
from indexer.linking.archive import Linked, link_archive
from indexer.model import ArchiveError, Aside, Dossier, Reading, SourceText
from indexer.privacy import Protected, policies, protect
from indexer.privacy.policies.policy_file import archive_file
from indexer.publishing.acts.dossier_pages import dossier_pages
from indexer.publishing.acts.legal import legal_rows
from indexer.publishing.acts.withheld import is_withheld
from indexer.publishing.archive import Archive, session_address
from indexer.publishing.ledger.entries import Event
from indexer.publishing.ledger.file import read_ledger
from indexer.publishing.ledger.publishing import Publication, known_state, prepare, today
from indexer.publishing.ledger.repair.reconciling import reconcile
from indexer.publishing.originals.making import make_originals
from indexer.publishing.originals.shown import Originals
from indexer.publishing.originals.writing import write_originals
from indexer.publishing.proof.seals import KEY_FILE, archive_key, sealed
from indexer.publishing.sessions.pages import session_documents
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.sources.source_pages import source_pages
from indexer.publishing.versions.edition import current_edition
from indexer.publishing.website.finishing import what_is_missing
from indexer.publishing.website.settings import Settings
from indexer.publishing.website.sound import kept
from indexer.publishing.writing.render import Page
from indexer.publishing.writing.trails import short_name
from indexer.sources import read_archive, read_versions
from indexer.sources.aside import without
from indexer.staff.press.contracts import contracts
from indexer.staff.press.folders import Folders
from indexer.staff.press.forecast import (
    CHANGED,
    MOVED,
    NEW,
    PAGES,
    SAME,
    VERSION,
    Act,
    Forecast,
    write_forecast,
)
from indexer.staff.press.meetings import meetings
from indexer.staff.press.passages import passages
from indexer.staff.press.previewing import preview_settings, render_pages

MOST = 30
"""Acts whose pages are made before anybody asks for them, the newest first."""
_EVENTS = {Event.PUBLISHED: NEW, Event.VERSION: VERSION}

Pages = Callable[[Dossier], Sequence[Page]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """What a build would read, before it is known whether it may be published."""

    texts: tuple[SourceText, ...]
    protected: Protected
    aside: tuple[Aside, ...]


def make_forecast(folders: Folders, folder: Path, state: str, wanted: str = "") -> None:
    """Write the forecast, and the pages of what changes and of the act `wanted`."""
    forecast = Forecast(state=state)
    try:
        settings = preview_settings(folders.settings)
        archived = _read(folders)
        forecast = replace(
            forecast,
            settings=tuple(what_is_missing(settings)),
            passages=tuple(passages(archived.texts, archived.protected.redacted)),
            aside=tuple(each.reason for each in archived.aside),
        )
        acts = united(kept(archived.protected.current, archived.aside))
        forecast = replace(forecast, gone=_gone(folders, acts, archived.aside))
        publication = prepare(folders.journal, folders.site, acts, record=True, aside=archived.aside)
        forecast = _published(forecast, folders, archived, publication, settings, folder, wanted)
    except ArchiveError as error:
        forecast = replace(forecast, problem=str(error))
    write_forecast(folder, forecast)


def _read(folders: Folders) -> Archived:
    aside: list[Aside] = []
    file = archive_file(folders.sources)
    secret = archive_key(file.with_name(KEY_FILE))
    received = read_archive(folders.sources, keep=True, aside=aside)
    older = read_versions(folders.sources, received, keep=True, aside=aside)
    texts = sealed([*received, *older], secret)
    with kept_in(file.with_name(FOLDER), secret) as store:
        protected = protect(texts, policies(folders.sources, texts, aside), aside, store)
    return Archived(texts=without(texts, aside), protected=protected, aside=tuple(aside))


def _gone(folders: Folders, acts: Sequence[Reading], aside: Iterable[Aside]) -> tuple[str, ...]:
    """Published acts of which no text is left: a build refuses to forget them."""
    unread = {str(each.path) for each in aside}
    plan = reconcile(known_state(read_ledger(folders.journal)), acts, today())
    return tuple(known.address for known in plan.lost if known.current.source not in unread)


def _published(
    forecast: Forecast,
    folders: Folders,
    archived: Archived,
    publication: Publication,
    settings: Settings,
    folder: Path,
    wanted: str,
) -> Forecast:
    originals = make_originals(folders.sources, archived.texts, archived.protected, publication.readings)
    archive = Archive(publication.readings)
    linked = link_archive(archive.dossiers)
    older = kept(archived.protected.earlier, archived.aside)
    pages = _pages_of(archive, linked, older, originals, pdf=settings.pdf)
    news = _news(folders, publication)
    every = [_act(dossier, news, pages, folders) for dossier in archive.dossiers]
    shown = {act.id for act in [act for act in every if act.change][:MOST]} | {wanted}
    made = [page for dossier in archive.dossiers if dossier.id in shown for page in pages(dossier)]
    made += [page for source in _sources_of(archive, shown) for page in _source(archive, originals, source)]
    made += session_documents(_only(archive, shown), pdf=settings.pdf)
    render_pages(made, folders.settings, folder / PAGES)
    write_originals(originals, folder / PAGES)
    acts = tuple(replace(act, is_rendered=act.id in shown) for act in every)
    held = meetings(archive, acts, folders.sources, today())
    agreed = contracts(archive, linked.amendments)
    return replace(forecast, acts=acts, meetings=held, contracts=agreed, withheld=publication.withheld)


def _pages_of(
    archive: Archive, linked: Linked, older: Iterable[Reading], originals: Originals, *, pdf: bool
) -> Pages:
    found = histories(archive.dossiers, older, is_withheld)

    def pages(dossier: Dossier) -> Sequence[Page]:
        edition = current_edition(found.get(dossier.id))
        return tuple(dossier_pages(dossier, linked, edition, originals, pdf))

    return pages


def _news(folders: Folders, publication: Publication) -> dict[str, str]:
    """What the lines that the ledger would get say of each act."""
    before = len(read_ledger(folders.journal).entries)
    lines = publication.ledger.entries[before:]
    moved = {str(line.facts["to"]): MOVED for line in lines if line.event is Event.MOVED}
    return moved | {line.address: _EVENTS[line.event] for line in lines if line.event in _EVENTS}


def _act(dossier: Dossier, news: dict[str, str], pages: Pages, folders: Folders) -> Act:
    day = format_date(dossier.meeting_date) if dossier.meeting_date else "sans date lue"
    legal = legal_rows(dossier) if dossier.is_deliberation else ()
    return Act(
        id=dossier.id,
        source=str(dossier.source.path),
        address=address(dossier, dossier.main_document)[1:],
        title=shown_title(dossier),
        place=f"{short_name(dossier)}, {day}",
        change=news.get(dossier.id) or (CHANGED if _differs(pages(dossier), folders) else SAME),
        missing=tuple((row.name, row.value) for row in legal if not row.known),
    )


def _differs(pages: Iterable[Page], folders: Folders) -> bool:
    """Whether a page is not what the last build wrote."""
    return any(_written(folders.pages.parent / page.path) != page.text for page in pages)


def _written(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _only(archive: Archive, shown: Container[str]) -> Archive:
    """The archive of the sessions of some acts, each whole."""
    days = {session_address(dossier) for dossier in archive.dossiers if dossier.id in shown} - {None}
    return Archive(
        tuple(
            replace(reading, dossiers=tuple(d for d in reading.dossiers if session_address(d) in days))
            for reading in archive.readings
        )
    )


def _sources_of(archive: Archive, shown: Iterable[str]) -> Iterator[str]:
    """Paths of the texts of some acts, each once."""
    ids = frozenset(shown)
    return iter(dict.fromkeys(str(d.source.path) for d in archive.dossiers if d.id in ids))


def _source(archive: Archive, originals: Originals, path: str) -> Iterator[Page]:
    source, dossiers = archive.sources[path]
    return source_pages(source, dossiers, originals.by_source.get(source_address(source)))


def main(sources: str, site: str, index: str, folder: str, *rest: str) -> None:
    """The forecast; ends with a French sentence when the disk refuses it."""
    folders = Folders(sources=Path(sources), site=Path(site), index=Path(index))
    try:
        make_forecast(folders, Path(folder), *rest)
    except OSError as error:
        sys.exit(f"{folder} ne peut pas être écrit, {cause(error)} : vérifiez la place libre et les droits")


if __name__ == "__main__":
    main(*sys.argv[1:])
