"""Exact wording: words in order or near one another, proved on the words that a column keeps for each clause.

The index keeps no positions. Clauses that hold all the words come from the postings; whether they hold the
wording is read off the column, at the speed of a substring search.
"""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, cast

from whoosh import scoring
from whoosh.matching.mcore import ListMatcher, Matcher, NullMatcher
from whoosh.reading import TermNotFound

from indexer.search.engine.whoosh.query import word_column
from indexer.search.engine.whoosh.query.queries import Query

HEADING_BONUS = word_column.HEADING_BONUS
"""What a wording counts in a heading; 1 in the text."""
SATURATION = 1.2
"""How soon a wording that is repeated counts no more: the k1 of BM25."""
SCAN_FROM = 5_000
"""Clauses that hold the rarest word, from which all words are scanned instead of reading postings."""
USELESS = 0.8
"""Share of the candidates that a further word must leave for the postings of another to be read no more."""


class Listed(ListMatcher):
    """Clauses that are known, with their scores."""

    def __init__(self, numbers: list[int], scores: list[float]) -> None:
        super().__init__(numbers, scores, scorer=scoring.WeightScorer(max(scores)))
        self.numbers = numbers
        self.scores = scores

    def copy(self) -> Listed:
        """Another one at the first clause."""
        return Listed(self.numbers, self.scores)

    def skip_to(self, id: int) -> None:
        """Moves to the first clause from `id` on."""
        self._i = bisect_left(self.numbers, id, self._i)


class Wording(Query):
    """Clauses that hold `words` one after the other, or all within `reach` words in any order."""

    def __init__(self, words: Sequence[str], reach: int | None = None) -> None:
        self.words = tuple(words)
        self.reach = reach
        self.boost = 1.0

    def __repr__(self) -> str:
        return f"Wording({self.words!r}, {self.reach!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Wording) and (self.words, self.reach) == (other.words, other.reach)

    def __hash__(self) -> int:
        return hash((self.words, self.reach))

    def field(self) -> str:
        """The words are those of the field `word`."""
        return "word"

    def estimate_size(self, ixreader: Any) -> int:
        """The rarest word bounds the number of clauses."""
        return int(min(ixreader.doc_frequency("word", word.encode()) for word in self.words))

    def matcher(self, searcher: Any, context: Any = None) -> Matcher:
        """Matcher over the clauses that hold the wording, scored by how often they do."""
        found = list(self._found(searcher.reader()))
        if not found:
            return cast(Matcher, NullMatcher())
        rarity = sum(searcher.get_parent().idf("word", word) for word in set(self.words))
        made: Matcher = Listed(
            [number for number, _ in found], [rarity * weight / (weight + SATURATION) for _, weight in found]
        )
        return made

    def _found(self, reader: Any) -> word_column.Found:
        if self.reach is not None:
            return word_column.nearby(reader, self.words, self.reach, self._candidates(reader))
        frequent = self.estimate_size(reader) >= SCAN_FROM
        return word_column.in_order(reader, self.words, None if frequent else self._candidates(reader))

    def _candidates(self, reader: Any) -> list[int]:
        """Clauses that may hold all the words: the rarest word decides, others while they leave many out."""
        rising = sorted({w.encode() for w in self.words}, key=lambda word: reader.doc_frequency("word", word))
        try:
            numbers = set(reader.postings("word", rising[0]).all_ids())
            for word in rising[1:]:
                before = len(numbers)
                numbers.intersection_update(reader.postings("word", word).all_ids())
                if len(numbers) > USELESS * before:
                    break
        except TermNotFound:
            return []
        return sorted(numbers)
