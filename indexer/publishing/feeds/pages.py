"""Files of the feeds, their list in OPML, the page « Suivre »."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from indexer.linking.acts.versions import History
from indexer.publishing.archive import Archive
from indexer.publishing.feeds.channels import Channel, families
from indexer.publishing.feeds.entries import EPOCH, content, midnight, updated
from indexer.publishing.made_once import Shared, pages_once
from indexer.publishing.versions.changes import Change, latest_changes
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.render import ENVIRONMENT, Page, page
from indexer.publishing.writing.xml_text import xml_text

ADDRESS = "suivre/"
LIST = f"{ADDRESS}flux.opml"
LENGTH = 30
"""Entries of a feed: what a reader that comes once a week has not seen yet."""


def feed_pages(
    archive: Archive, common: Shared, settings: Settings, found: Mapping[str, History]
) -> Iterator[Page]:
    """Every feed, the OPML of those that are listed, the page; `found` are acts with earlier texts by id.

    What `common` keeps is not made again.
    """
    every = tuple(families(archive, common.linked, settings.site_name))
    latest = [
        (_latest(channel), latest_changes(channel.dossiers, found)[:LENGTH], settings)
        for family in every
        for channel in family.channels
    ]
    contents: dict[str, str] = {}
    yield from pages_once(common, "flux", latest, lambda feed: [_feed(*feed, contents)])
    listed = [family for family in every if family.is_listed and family.channels]
    opml = ENVIRONMENT.get_template("feeds.opml").render(families=listed, settings=settings)
    yield Page(path=LIST, text=xml_text(opml))
    yield page(
        ADDRESS,
        "follow.md",
        {
            "title": "Suivre",
            "description": "Être prévenu des nouvelles délibérations.",
            "hide": ["navigation"],
        },
        families=listed,
        others=[family for family in every if not family.is_listed and family.channels],
        list=LIST.removeprefix(ADDRESS),
    )


def _latest(channel: Channel) -> Channel:
    return replace(channel, dossiers=channel.dossiers[:LENGTH])


def _feed(
    channel: Channel, newest: Sequence[Change], settings: Settings, contents: dict[str, str]
) -> Page:
    """An Atom feed (RFC 4287) of a channel; what an act says is written once for all its feeds, in `contents`."""
    for dossier in channel.dossiers:
        if dossier.id not in contents:
            contents[dossier.id] = content(dossier)
    entries = [(dossier, updated(dossier), contents[dossier.id]) for dossier in channel.dossiers]
    changes = [(change, midnight(change.day)) for change in newest]
    moments = [*(moment for _, moment in changes), *(moment for _, moment, _ in entries)]
    text = ENVIRONMENT.get_template("feed.xml").render(
        channel=channel,
        entries=entries,
        changes=changes,
        updated=max(moments, default=midnight(EPOCH)),
        site_name=settings.site_name,
        site_url=settings.site_url,
        publisher=settings.publisher or settings.site_name,
    )
    return Page(path=channel.path, text=xml_text(text))
