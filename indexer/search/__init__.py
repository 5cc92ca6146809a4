"""Finds clauses; no type of the engine shows through these functions."""

from indexer.search.engine.build import build_index, prepared_index
from indexer.search.engine.index import Index, open_index
from indexer.search.engine.search import clause, facets, search
from indexer.search.engine.suggesting import suggest

__all__ = ["Index", "build_index", "clause", "facets", "open_index", "prepared_index", "search", "suggest"]
