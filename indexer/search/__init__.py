"""Finds clauses; no type of an engine shows through these functions."""

from indexer.search.engine.choosing import build_index, open_index, prepared_index
from indexer.search.engine.interface import Engine
from indexer.search.engine.search import clause, facets, search
from indexer.search.engine.settings import FILE as ENGINE_FILE
from indexer.search.engine.suggesting import suggest

__all__ = [
    "ENGINE_FILE",
    "Engine",
    "build_index",
    "clause",
    "facets",
    "open_index",
    "prepared_index",
    "search",
    "suggest",
]
