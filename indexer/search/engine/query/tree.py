"""What a parsed query looks for: its leaves, without those that it excludes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from indexer.search.engine.query import queries as query
from indexer.search.engine.query.sets import Without
from indexer.search.engine.wording import Wording
from indexer.search.extract import Marks


def wanted(parsed: Any) -> Iterator[Any]:
    """Leaves that a result may hold."""
    if isinstance(parsed, query.AndNot):
        yield from wanted(parsed.a)
    elif isinstance(parsed, query.And | query.Or):
        for sub in parsed.subqueries:
            yield from wanted(sub)
    else:
        yield parsed


def in_text(parsed: Any) -> Iterator[Any]:
    """Leaves that are looked for in the words of a clause, not in a field."""
    return (leaf for leaf in wanted(parsed) if leaf.field() in ("text", "word", "titre"))


def here(parsed: Any) -> Any:
    """The query over the words of the clause alone: those of its document's title and act's object left out."""
    if isinstance(parsed, query.AndNot):
        return Without(here(parsed.a), parsed.b)
    if isinstance(parsed, query.And | query.Or):
        return type(parsed)([here(sub) for sub in parsed.subqueries])
    if isinstance(parsed, query.Term) and parsed.fieldname == "text":
        return query.Term("here", parsed.text)
    return parsed


def loosened(parsed: Any) -> Any:
    """The query with some of its bare words instead of all of them; None when that changes nothing."""
    if isinstance(parsed, query.AndNot):
        wider = loosened(parsed.a)
        return wider and Without(wider, parsed.b)
    asked = list(_asked(parsed))
    bare = [leaf for leaf in asked if isinstance(leaf, query.Term) and leaf.fieldname == "text"]
    if len(bare) < 2:
        return None
    return query.And([*(leaf for leaf in asked if leaf not in bare), query.Or(bare)])


def _asked(parsed: Any) -> Iterator[Any]:
    """What must all be found."""
    if isinstance(parsed, query.And):
        for sub in parsed.subqueries:
            yield from _asked(sub)
    else:
        yield parsed


def marks(parsed: Any, reader: Any) -> Marks:
    """What to mark in a result."""
    leaves = list(in_text(parsed))
    wordings = [leaf for leaf in leaves if isinstance(leaf, Wording)]
    near = {word for leaf in wordings if leaf.reach is not None for word in leaf.words}
    fuzzy = [leaf for leaf in leaves if isinstance(leaf, query.FuzzyTerm)]
    likes = {
        word for f in fuzzy for word in reader.terms_within("word", f.text, f.maxdist, prefix=f.prefixlength)
    }
    return Marks(
        stems=frozenset(leaf.text for leaf in leaves if leaf.field() in ("text", "titre")),
        words=frozenset(near | likes),
        beginnings=tuple(leaf.text for leaf in leaves if isinstance(leaf, query.Prefix)),
        wordings=tuple(leaf.words for leaf in wordings if leaf.reach is None),
    )
