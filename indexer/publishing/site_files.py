"""What stands beside the pages: legal and trust pages, Atom feeds, robots.txt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from urllib.parse import urlsplit

from indexer.linking.versions import History
from indexer.model import Dossier
from indexer.publishing.archive import Archive, authority_address, is_deliberation
from indexer.publishing.render import ENVIRONMENT, Page, page
from indexer.publishing.settings import Settings
from indexer.publishing.versions.changes import latest_changes

FEED_LENGTH = 50
EPOCH = date(1970, 1, 1)
"""Where no date is printed."""

LEGAL_PAGES = {
    "mentions-legales/": ("legal_notice.md", "Mentions légales"),
    "donnees-personnelles/": ("personal_data.md", "Données personnelles"),
    "accessibilite/": ("accessibility.md", "Déclaration d’accessibilité"),
    "a-propos/": ("about.md", "À propos de l’archive"),
}


def site_files(archive: Archive, settings: Settings, found: Mapping[str, History]) -> Iterator[Page]:
    """Every generated file that is neither an act nor a way to one; `found` are acts with earlier texts by id."""
    for where, (template, title) in LEGAL_PAGES.items():
        facts = {"title": title, "hide": ["navigation"]}
        yield page(where, template, facts, settings=settings, authorities=archive.authorities)
    yield _feed("flux.xml", settings.site_name, "", archive.deliberations, settings, found)
    for authority in archive.authorities:
        where = authority_address(authority.slug)
        title = f"{authority.name} — {settings.site_name}"
        run = list(filter(is_deliberation, archive.by_authority[authority.slug]))
        yield _feed(f"{where}flux.xml", title, where, run, settings, found)
    base = urlsplit(settings.site_url).path
    robots = ENVIRONMENT.get_template("robots.txt").render(base=base, site_url=settings.site_url)
    yield Page(path="robots.txt", text=robots)


def _feed(
    path: str,
    title: str,
    home: str,
    dossiers: Sequence[Dossier],
    settings: Settings,
    found: Mapping[str, History],
) -> Page:
    entries = [(dossier, _updated(dossier)) for dossier in dossiers[:FEED_LENGTH]]
    changes = [(change, _midnight(change.day)) for change in latest_changes(dossiers, found)[:FEED_LENGTH]]
    text = ENVIRONMENT.get_template("feed.xml").render(
        title=title,
        path=path,
        home=home,
        entries=entries,
        changes=changes,
        updated=max((moment for _, moment in (*changes, *entries)), default=_midnight(EPOCH)),
        site_url=settings.site_url,
        publisher=settings.publisher or settings.site_name,
    )
    return Page(path=path, text=text)


def _updated(dossier: Dossier) -> str:
    receipt = dossier.receipt
    return _midnight(receipt.published_date or receipt.received_date or dossier.meeting_date or EPOCH)


def _midnight(day: date) -> str:
    return datetime.combine(day, time(), UTC).isoformat()
