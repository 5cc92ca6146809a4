"""Exact wording: words in order or near one another, proved on the words that a column keeps for each clause.

The index keeps no positions. Clauses that hold all the words come from the postings; whether they hold the
wording is read off the column, at the speed of a substring search.
"""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from whoosh import scoring
from whoosh.matching.mcore import ListMatcher, Matcher, NullMatcher
from whoosh.reading import TermNotFound

from indexer.search.engine.queries import Query
from indexer.search.engine.schema import BOUNDARY

HEADING_BONUS = 4.0
"""What the wording counts in a heading; 1 in the text."""


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
        reader = searcher.reader()
        candidates = self._candidates(reader)
        wordings = reader.column_reader("wording") if candidates else {}
        weigh = self._in_order if self.reach is None else self._nearby
        found = [(number, weight) for number in candidates if (weight := weigh(wordings[number]))]
        if not found:
            return cast(Matcher, NullMatcher())
        rarity = sum(searcher.get_parent().idf("word", word) for word in set(self.words))
        ids, weights = zip(*found, strict=True)
        scores = [rarity * weight / (weight + 1.2) for weight in weights]
        made: Matcher = ListMatcher(list(ids), scores, scorer=scoring.WeightScorer(max(scores)))
        return made

    def _candidates(self, reader: Any) -> list[int]:
        words = sorted(
            {word.encode() for word in self.words}, key=lambda word: reader.doc_frequency("word", word)
        )
        try:
            numbers = set(reader.postings("word", words[0]).all_ids())
            for word in words[1:]:
                if numbers:
                    numbers.intersection_update(reader.postings("word", word).all_ids())
        except TermNotFound:
            return []
        return sorted(numbers)

    def _in_order(self, wording: bytes) -> float:
        needle = f" {' '.join(self.words)} ".encode()
        count = wording.count(needle)
        if not count:
            return 0.0
        return count + (HEADING_BONUS - 1) * wording.count(needle, 0, wording.index(BOUNDARY.encode()))

    def _nearby(self, wording: bytes) -> float:
        assert self.reach is not None
        wanted = frozenset(self.words)
        places = [(n, word) for n, word in enumerate(wording.decode().split()) if word in wanted]
        return 1.0 if span(places, len(wanted)) <= self.reach else 0.0


def span(places: Iterable[tuple[int, str]], distinct: int) -> float:
    """Least distance between first and last of `distinct` different words; infinite when one is missing."""
    last: dict[str, int] = {}
    best = float("inf")
    for place, word in places:
        last.pop(word, None)
        last[word] = place
        if len(last) == distinct:
            best = min(best, place - next(iter(last.values())))
    return best
