"""What stands beside the pages: legal and trust pages, robots.txt."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from indexer.publishing.archive import Archive
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.render import ENVIRONMENT, Page, page

LEGAL_PAGES = {
    "mentions-legales/": ("legal_notice.md", "Mentions légales"),
    "donnees-personnelles/": ("personal_data.md", "Données personnelles"),
    "accessibilite/": ("accessibility.md", "Déclaration d’accessibilité"),
    "a-propos/": ("about.md", "À propos de l’archive"),
}


def site_files(archive: Archive, settings: Settings) -> Iterator[Page]:
    """Every generated file that is neither an act nor a way to one."""
    for where, (template, title) in LEGAL_PAGES.items():
        facts = {"title": title, "hide": ["navigation"]}
        yield page(where, template, facts, settings=settings, authorities=archive.authorities)
    base = urlsplit(settings.site_url).path
    robots = ENVIRONMENT.get_template("robots.txt").render(base=base, site_url=settings.site_url)
    yield Page(path="robots.txt", text=robots)
