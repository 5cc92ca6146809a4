"""Everyday words of a query searched under their names in acts too, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from indexer.search.language.everyday import NAMES, forms
from indexer.search.language.query.tree import And, Except, Node, Or, Term, Wording, all_of, any_of

Widened = tuple[Node, tuple[str, ...]]
"""A query, and what was added to it, as readers write it."""


def widened(query: Node) -> Widened:
    """The query with, beside its bare words, their other names; what it excludes or quotes stays as it is."""
    if isinstance(query, Except):
        wanted, also = widened(query.wanted)
        return (replace(query, wanted=wanted), also) if also else (query, ())
    if isinstance(query, And):
        return _all(query.nodes)
    if isinstance(query, Or):
        found = [widened(node) for node in query.nodes]
        also = tuple(dict.fromkeys(name for _, names in found for name in names))
        return (Or(tuple(node for node, _ in found)), also) if also else (query, ())
    return _all((query,))


def _all(nodes: Sequence[Node]) -> Widened:
    """What must all be found: bare words that make a name stand beside its other names."""
    bare = {node.text: node for node in nodes if _is_bare(node)}
    rest = [_widened_within(node) for node in nodes if not _is_bare(node)]
    made = [node for node, _ in rest]
    also = [name for _, names in rest for name in names]
    for phrase in NAMES:
        if all(stem in bare for stem in phrase.stems):
            typed = all_of([bare.pop(stem) for stem in phrase.stems])
            made.append(Or((typed, *map(_name, phrase.others))))
            also += phrase.others
    return all_of([*made, *bare.values()]), tuple(dict.fromkeys(also))


def _widened_within(node: Node) -> Widened:
    return widened(node) if isinstance(node, And | Or | Except) else (node, ())


def _is_bare(node: Node) -> TypeGuard[Term]:
    return isinstance(node, Term) and node.field == "text"


def _name(name: str) -> Node:
    """A name of one word in any form, one of several as it stands and in the plural."""
    found = [tuple(form.split()) for form in forms(name)]
    return any_of([Wording(words) if len(words) > 1 else Term("text", words[0]) for words in found])
