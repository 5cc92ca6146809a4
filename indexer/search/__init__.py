"""Finds clauses; no type of the engine shows through these five functions."""

from indexer.search.engine.build import build_index
from indexer.search.engine.index import Index, open_index
from indexer.search.engine.search import facets, search
from indexer.search.engine.suggesting import suggest

__all__ = ["Index", "build_index", "facets", "open_index", "search", "suggest"]
