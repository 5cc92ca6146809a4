"""The index that a browser searches: plain files that any host can serve (docs/index-statique.md)."""

from indexer.search.static_index.export import by_date, export_entries, export_index

__all__ = ["by_date", "export_entries", "export_index"]
