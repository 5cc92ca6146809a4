"""Finds clauses; no type of an engine shows through these functions."""

from indexer.search.engine.interface import Engine
from indexer.search.engine.search import clause, facets, search
from indexer.search.engine.suggesting import suggest
from indexer.search.engine.whoosh.build import build_index, prepared_index
from indexer.search.engine.whoosh.index import open_index

__all__ = ["Engine", "build_index", "clause", "facets", "open_index", "prepared_index", "search", "suggest"]
