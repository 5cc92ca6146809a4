"""What an engine must do: everything that a search, its facets, corrections and suggestions ask of an index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from indexer.search.language.query.tree import Fuzzy, Node
from indexer.search.results import Sort


@dataclass(frozen=True, slots=True)
class Match:
    """A clause that was found."""

    number: int
    """Of the clause, as this index numbers it."""
    score: float
    is_apart: bool = False
    """Some word stands only in the title of its document or in the object of its act."""


class Found(Protocol):
    """What a query found: clauses that answer it themselves, and apart those whose title or object does."""

    @property
    def own(self) -> int:
        """Number of clauses whose own words, or facts, answer the query."""

    @property
    def apart(self) -> int:
        """Number of the others."""

    def best(self, count: int, sort: Sort) -> list[Match]:
        """The first `count`, those apart after all others; ties are broken by date or score, then by address."""

    def counts(self, facet: str) -> Mapping[str, int]:
        """Number of clauses for each value of a facet, of those apart only when there are no others."""


class Lexicon(Protocol):
    """The terms of an index."""

    def frequency(self, field: str, term: str) -> int:
        """Number of clauses that have the term."""

    def beginning(self, field: str, text: str) -> Iterable[tuple[str, int]]:
        """Terms that begin so, each with its number of clauses."""

    def near(self, fuzzy: Fuzzy) -> Iterable[str]:
        """Words that are near enough."""

    def nearest(self, word: str) -> str | None:
        """The word fewest letters off, two at most, with the same first letter; the most frequent of equals."""


class Engine(Protocol):
    """An open index. Any number of threads may ask one; a build beside it changes nothing here."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """French sentences on what is not searched, for who reads the results."""

    @property
    def lexicon(self) -> Lexicon:
        """Its terms."""

    def __len__(self) -> int:
        """Number of clauses."""

    def find(self, query: Node, seconds: float) -> Found:
        """What a query finds; raises SearchError after `seconds`."""

    def first(self, query: Node) -> int | None:
        """Number of any one clause found."""

    def card(self, number: int) -> dict[str, Any]:
        """The facts of a clause that are kept to show it, by the names of `Entry`."""

    def number_of(self, address: str) -> int | None:
        """Number of the clause at an address."""

    def neighbour(self, number: int, step: int) -> int | None:
        """The clause printed before (-1) or after (1) in the same document."""

    def is_stale(self) -> bool:
        """Whether there is a newer index to open instead."""

    def close(self) -> None:
        """Frees what it holds; nothing may be asked afterwards."""
