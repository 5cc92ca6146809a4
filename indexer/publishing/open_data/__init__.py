"""Open data: one record an act, one module a format, everything under `/donnees/` and beside the pages."""

from indexer.publishing.open_data.exporting import export_open_data
from indexer.publishing.open_data.page import open_data_page

__all__ = ["export_open_data", "open_data_page"]
