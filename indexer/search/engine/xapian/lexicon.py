"""The terms of an index of Xapian; near spellings are looked for in them, since Xapian has no such query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from indexer.search.engine.xapian.fragments import answered
from indexer.search.engine.xapian.keys import key
from indexer.search.language.query.tree import Fuzzy

FARTHEST = 2
"""Letters between a word and what it may have been meant to be."""


class XapianLexicon:
    """Terms of all fragments; those of a first letter are fetched once."""

    def __init__(self, base: Any) -> None:
        self._base = base
        self._known: dict[tuple[str, str], list[str]] = {}

    def frequency(self, field: str, term: str) -> int:
        """Number of clauses that have the term."""
        return answered(lambda: int(self._base.get_termfreq(key(field, term))))

    def beginning(self, field: str, text: str) -> list[tuple[str, int]]:
        """Terms that begin so, each with its number of clauses."""
        return answered(
            lambda: [
                (found.term[1:].decode(), int(found.termfreq))
                for found in self._base.allterms(key(field, text))
            ]
        )

    def near(self, fuzzy: Fuzzy) -> Iterable[str]:
        """Words that are near enough."""
        return (word for word, _ in self._within("word", fuzzy.text, fuzzy.distance))

    def near_in_field(self, fuzzy: Fuzzy) -> Iterable[str]:
        """Terms of the field of the query that are near enough."""
        return (term for term, _ in self._within(fuzzy.field, fuzzy.text, fuzzy.distance))

    def nearest(self, word: str) -> str | None:
        """The word fewest letters off; the most frequent of equals."""
        found = self._within("word", word, FARTHEST)
        ranked = ((distance, -self.frequency("word", other), other) for other, distance in found)
        return min(ranked, default=(0, 0, None))[2]

    def _within(self, field: str, text: str, distance: int) -> Iterator[tuple[str, int]]:
        """Terms with the same first letter, and how many letters off they are."""
        first = (field, text[0])
        if first not in self._known:
            self._known[first] = [term for term, _ in self.beginning(*first)]
        terms = self._known[first]
        found = process.extract_iter(text, terms, scorer=Levenshtein.distance, score_cutoff=distance)
        return ((term, int(off)) for term, off, _ in found)
