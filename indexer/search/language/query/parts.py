"""What of a query is looked for where: its leaves, the query over a clause alone, with fewer words, what to mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from indexer.search.extract import Marks
from indexer.search.language.query.tree import (
    And,
    Except,
    Fuzzy,
    Leaf,
    Node,
    Or,
    Prefix,
    Term,
    Wording,
    all_of,
    any_of,
)

WORDS = ("text", "word", "titre")
"""Fields of the words of a clause and of its titles."""
Near = Callable[[Fuzzy], Iterable[str]]
"""The words of an index that are near enough."""


def wanted(query: Node) -> Iterator[Node]:
    """Leaves that a result may hold."""
    if isinstance(query, Except):
        yield from wanted(query.wanted)
    elif isinstance(query, And | Or):
        for node in query.nodes:
            yield from wanted(node)
    else:
        yield query


def in_text(query: Node) -> Iterator[Leaf]:
    """Leaves that are looked for in the words of a clause, not in a field."""
    for node in wanted(query):
        if isinstance(node, Wording) or (isinstance(node, Term | Prefix | Fuzzy) and node.field in WORDS):
            yield node


def here(query: Node) -> Node:
    """The query over the words of the clause alone: those of its document's title and act's object left out."""
    if isinstance(query, Except):
        return replace(query, wanted=here(query.wanted))
    if isinstance(query, And | Or):
        return replace(query, nodes=tuple(map(here, query.nodes)))
    return replace(query, field="here") if isinstance(query, Term) and query.field == "text" else query


def loosened(query: Node) -> Node | None:
    """The query with some of its bare words instead of all of them, or with none where a phrase stands beside one."""
    if isinstance(query, Except):
        wider = loosened(query.wanted)
        return wider and replace(query, wanted=wider)
    asked = list(_asked(query))
    bare = [node for node in asked if isinstance(node, Term) and node.field == "text"]
    others = [node for node in asked if node not in bare]
    if len(bare) == 1 and any(isinstance(node, Wording) for node in others):
        return all_of(others)
    return all_of([*others, any_of([*bare])]) if len(bare) > 1 else None


def _asked(query: Node) -> Iterator[Node]:
    """What must all be found."""
    if isinstance(query, And):
        for node in query.nodes:
            yield from _asked(node)
    else:
        yield query


def marks(query: Node, near: Near) -> Marks:
    """What to mark in a result."""
    leaves = list(in_text(query))
    wordings = [leaf for leaf in leaves if isinstance(leaf, Wording)]
    apart = {word for leaf in wordings if leaf.reach is not None for word in leaf.words}
    alike = {word for leaf in leaves if isinstance(leaf, Fuzzy) for word in near(leaf)}
    return Marks(
        stems=frozenset(leaf.text for leaf in leaves if isinstance(leaf, Term) and leaf.field != "word"),
        words=frozenset(apart | alike),
        beginnings=tuple(leaf.text for leaf in leaves if isinstance(leaf, Prefix)),
        wordings=tuple(leaf.words for leaf in wordings if leaf.reach is None),
    )
