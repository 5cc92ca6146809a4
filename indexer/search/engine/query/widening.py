"""Everyday words of a query searched under their names in acts too, and the other way round."""

from __future__ import annotations

from typing import Any

from indexer.search.engine.query import queries as query
from indexer.search.engine.query.sets import Without
from indexer.search.engine.wording import Wording
from indexer.search.language.everyday import NAMES, forms

Widened = tuple[Any, tuple[str, ...]]
"""A parsed query, and what was added to it, as readers write it."""


_JOINED = (query.And, query.Or, query.AndNot)


def widened(parsed: Any) -> Widened:
    """The query with, beside its bare words, their other names; what it excludes or quotes stays as it is."""
    if isinstance(parsed, query.AndNot):
        wanted, also = widened(parsed.a)
        return (Without(wanted, parsed.b), also) if also else (parsed, ())
    if isinstance(parsed, query.And):
        return _all(list(parsed.subqueries))
    if isinstance(parsed, query.Or):
        subs = [widened(sub) for sub in parsed.subqueries]
        also = tuple(dict.fromkeys(name for _, names in subs for name in names))
        return (query.Or([sub for sub, _ in subs]), also) if also else (parsed, ())
    return _all([parsed])


def _all(subs: list[Any]) -> Widened:
    """What must all be found: bare words that make a name stand beside its other names."""
    bare = {sub.text: sub for sub in subs if _is_bare(sub)}
    rest = [widened(sub) if isinstance(sub, _JOINED) else (sub, ()) for sub in subs if not _is_bare(sub)]
    made = [sub for sub, _ in rest]
    also = [name for _, names in rest for name in names]
    for phrase in NAMES:
        if all(stem in bare for stem in phrase.stems):
            typed = [bare.pop(stem) for stem in phrase.stems]
            made.append(query.Or([_joined(typed), *map(_name, phrase.others)]))
            also += phrase.others
    return _joined([*made, *bare.values()]), tuple(dict.fromkeys(also))


def _is_bare(sub: Any) -> bool:
    return isinstance(sub, query.Term) and sub.fieldname == "text"


def _name(name: str) -> Any:
    """A name of one word in any form, one of several as it stands and in the plural."""
    found = [form.split() for form in forms(name)]
    searched = [Wording(words) if len(words) > 1 else query.Term("text", words[0]) for words in found]
    return query.Or(searched) if len(searched) > 1 else searched[0]


def _joined(subs: list[Any]) -> Any:
    return query.And(subs) if len(subs) > 1 else subs[0]
