"""A query as Whoosh's objects."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from indexer.search.engine.whoosh.query import queries
from indexer.search.engine.whoosh.query.sets import Approximate, Beginning, Without
from indexer.search.engine.whoosh.query.wording import Wording
from indexer.search.language.query import tree

FIRST_LETTERS = 1
"""Letters that a near spelling has right."""


def translated(node: tree.Node) -> queries.Query:
    """The node as Whoosh looks for it."""
    return _TABLE[type(node)](node)


def _fuzzy(node: tree.Fuzzy) -> queries.Query:
    return Approximate(node.field, node.text, maxdist=node.distance, prefixlength=FIRST_LETTERS)


_TABLE: dict[type, Callable[[Any], queries.Query]] = {
    tree.Term: lambda node: queries.Term(node.field, node.text),
    tree.Prefix: lambda node: Beginning(node.field, node.text),
    tree.Fuzzy: _fuzzy,
    tree.Wording: lambda node: Wording(node.words, node.reach),
    tree.Range: lambda node: queries.NumericRange(node.field, node.low, node.high),
    tree.And: lambda node: queries.And(list(map(translated, node.nodes))),
    tree.Or: lambda node: queries.Or(list(map(translated, node.nodes))),
    tree.Except: lambda node: Without(translated(node.wanted), translated(node.excluded)),
    tree.Not: lambda node: queries.Not(translated(node.node)),
}
