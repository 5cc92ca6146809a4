"""A query as Xapian's objects: stems are scored, everything else only chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import xapian

from indexer.search.engine.xapian.keys import LONGEST, covering, key
from indexer.search.language.analyser import stem_of
from indexer.search.language.query import tree

Near = Callable[[tree.Fuzzy], Iterable[str]]
"""The terms of a field that are near enough: Xapian has no such query."""
SCORED = ("text", "here")


def translated(node: tree.Node, near: Near) -> Any:
    """The node as Xapian looks for it."""
    match node:
        case tree.And(nodes):
            return xapian.Query(xapian.Query.OP_AND, [translated(one, near) for one in nodes])
        case tree.Or(nodes):
            return xapian.Query(xapian.Query.OP_OR, [translated(one, near) for one in nodes])
        case tree.Except(wanted, excluded):
            return without(translated(wanted, near), translated(excluded, near))
        case tree.Not(inner):
            return without(xapian.Query(""), translated(inner, near))
        case tree.Fuzzy():
            return _chosen(_any(key(node.field, term) for term in near(node)))
        case _:
            return _LEAVES[type(node)](node)


def without(wanted: Any, excluded: Any) -> Any:
    """What is wanted, save what is excluded."""
    return xapian.Query(xapian.Query.OP_AND_NOT, wanted, excluded)


def _term(node: tree.Term) -> Any:
    found = xapian.Query(key(node.field, node.text))
    return found if node.field in SCORED else _chosen(found)


def _prefix(node: tree.Prefix) -> Any:
    beginning = key(node.field, node.text)
    if len(beginning) >= LONGEST:
        return xapian.Query()
    return _chosen(xapian.Query(xapian.Query.OP_WILDCARD, beginning))


def _range(node: tree.Range) -> Any:
    return _chosen(_any(covering(node.field, node.low, node.high)))


def _wording(node: tree.Wording) -> Any:
    """The words where they stand, scored by their stems."""
    stems = dict.fromkeys(stem for word in node.words if (stem := stem_of(word)))
    chosen = _chosen(_placed(node))
    if not stems:
        return chosen
    return xapian.Query(xapian.Query.OP_AND_MAYBE, chosen, _any(key("text", stem) for stem in stems))


def _placed(node: tree.Wording) -> Any:
    if node.reach is not None:
        near = [xapian.Query(key("word", word)) for word in dict.fromkeys(node.words)]
        return xapian.Query(xapian.Query.OP_NEAR, near, node.reach + 1)
    words = [xapian.Query(key("word", word)) for word in node.words]
    return words[0] if len(words) == 1 else xapian.Query(xapian.Query.OP_PHRASE, words, len(words))


def _any(keys: Iterable[bytes]) -> Any:
    return xapian.Query(xapian.Query.OP_OR, [xapian.Query(one) for one in keys])


def _chosen(query: Any) -> Any:
    """The query, which adds nothing to a score."""
    return xapian.Query(xapian.Query.OP_SCALE_WEIGHT, query, 0.0)


_LEAVES: dict[type, Callable[[Any], Any]] = {
    tree.Term: _term,
    tree.Prefix: _prefix,
    tree.Wording: _wording,
    tree.Range: _range,
}
