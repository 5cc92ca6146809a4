"""What a build says at its end, in French."""

from __future__ import annotations

from indexer.building.asked import Asked
from indexer.building.recipe import Built
from indexer.publishing.terminal.telling import aside_told, made_told, waiting_told
from indexer.publishing.website.finishing import what_is_missing
from indexer.sources.readers.unread import pictures_left


def words_of(built: Built, asked: Asked) -> tuple[str, ...]:
    """Texts that were set aside, passages that wait, what was built, what the publisher has still to give."""
    pages = sum(1 for _ in asked.site.rglob("index.html"))
    return (
        *aside_told(built.aside),
        *waiting_told(built.waiting, shown=asked.shown),
        made_told(built.readings, pages, asked.site),
        *what_is_missing(built.settings),
        *filter(None, (pictures_left(built.texts), built.publication.waiting)),
    )
