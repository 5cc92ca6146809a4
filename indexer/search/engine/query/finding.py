"""What a query finds: clauses that have its words themselves, and apart those whose title or object has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from indexer.search.engine.index import Index, Scored
from indexer.search.engine.query import tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Clauses with their scores, in no order."""

    own: list[Scored]
    """Their own words, or their facts, answer the query."""
    apart: list[Scored]
    """Some word stands only in the title of their document or in the object of their act."""

    def __len__(self) -> int:
        return len(self.own) + len(self.apart)

    @property
    def counted(self) -> list[Scored]:
        """Those that facets count: what stands apart only when nothing else was found."""
        return self.own or self.apart


def find(index: Index, query: Any, seconds: float) -> Found:
    """What a parsed query finds; raises SearchError after `seconds`."""
    every = index.found(query, seconds)
    narrow = tree.here(query)
    if narrow == query:
        return Found(own=every, apart=[])
    own = {number for number, _ in index.found(narrow, seconds)}
    return Found(
        own=[item for item in every if item[0] in own], apart=[item for item in every if item[0] not in own]
    )
