"""Light pages that a town shows on its own site in an `<iframe>`, without script."""

from indexer.publishing.frames.pages import frame_pages

__all__ = ["frame_pages"]
