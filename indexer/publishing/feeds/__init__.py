"""Atom feeds of everything that a reader may follow, the page that says how, and their list for reading programs."""

from indexer.publishing.feeds.pages import feed_pages

__all__ = ["feed_pages"]
