"""The terms of an index of Whoosh."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from whoosh.searching import Searcher

from indexer.search.engine.whoosh.query.translating import FIRST_LETTERS
from indexer.search.language.query.tree import Fuzzy

FARTHEST = 2
"""Letters between a word and what it may have been meant to be."""


@dataclass(frozen=True, slots=True)
class WhooshLexicon:
    """What a searcher of the thread that asks knows of terms."""

    searcher: Searcher

    @property
    def _reader(self) -> Any:
        return self.searcher.reader()

    def frequency(self, field: str, term: str) -> int:
        """Number of clauses that have the term."""
        return int(self._reader.doc_frequency(field, term))

    def beginning(self, field: str, text: str) -> Iterable[tuple[str, int]]:
        """Terms that begin so, each with its number of clauses."""
        reader = self._reader
        return (
            (term.decode(), reader.doc_frequency(field, term)) for term in reader.expand_prefix(field, text)
        )

    def near(self, fuzzy: Fuzzy) -> Iterable[str]:
        """Words that are near enough."""
        found: Iterable[str] = self._reader.terms_within(
            "word", fuzzy.text, fuzzy.distance, prefix=FIRST_LETTERS
        )
        return found

    def nearest(self, word: str) -> str | None:
        """The word fewest letters off, with the same first letter."""
        near = self.searcher.suggest("word", word, limit=1, maxdist=FARTHEST, prefix=FIRST_LETTERS)
        return near[0] if near else None
