"""Queries whose clauses are gathered as sets: exclusion, beginnings of words, near spellings.

Whoosh's own matcher for « a and not b » lets the first clause through when b starts before it, and its queries for
several words of the lexicon score by how many words there are. Sets have neither flaw.
"""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from whoosh.matching.mcore import Matcher, NullMatcher
from whoosh.matching.wrappers import FilterMatcher

from indexer.search.engine.clock import timed
from indexer.search.engine.whoosh.query.queries import AndNot, FuzzyTerm, Prefix
from indexer.search.engine.whoosh.query.wording import Listed


class Without(AndNot):
    """What `a` finds and `b` does not, scored by `a`."""

    def matcher(self, searcher: Any, context: Any = None) -> Matcher:
        """The clauses of `a`, filtered by the set of those of `b`."""
        excluded = frozenset(timed(self.b.matcher(searcher, searcher.boolean_context()).all_ids()))
        made: Matcher = FilterMatcher(self.a.matcher(searcher, context), excluded, exclude=True)
        return made


class Beginning(Prefix):
    """Clauses with a word that begins so; each counts 1."""

    def matcher(self, searcher: Any, context: Any = None) -> Matcher:
        """Any of the words that begin so."""
        reader = searcher.reader()
        return _any_of(reader, self.fieldname, reader.expand_prefix(self.fieldname, self.text))


class Approximate(FuzzyTerm):
    """Clauses with a word that is nearly so; each counts 1."""

    def matcher(self, searcher: Any, context: Any = None) -> Matcher:
        """Any of the words that are near enough."""
        reader = searcher.reader()
        near = reader.terms_within(self.fieldname, self.text, self.maxdist, prefix=self.prefixlength)
        return _any_of(reader, self.fieldname, (word.encode() for word in near))


def _any_of(reader: Any, field: str, terms: Iterable[bytes]) -> Matcher:
    found: set[int] = set()
    for term in terms:
        found.update(timed(reader.postings(field, term).all_ids()))
    if not found:
        return cast(Matcher, NullMatcher())
    return cast(Matcher, Listed(sorted(found), [1.0] * len(found)))
