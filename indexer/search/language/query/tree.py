"""What a query asks for, as a tree that knows no engine; the browser's parser makes the same one.

Fields are those of `query_fields`, and three of words: `text` (stems of a clause and of its titles), `here` (stems of
the clause alone) and `word` (words as they stand).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Span = tuple[int, int]
"""First character in the composed query, and the one after the last."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part of the query that has no parts."""

    span: Span | None = field(default=None, compare=False, kw_only=True)
    """Where it was typed; None for one that was added, or that is one of several made of one word."""


@dataclass(frozen=True, slots=True)
class Term(Leaf):
    """A clause has this term in this field."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Prefix(Leaf):
    """A clause has a term that begins so."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Fuzzy(Leaf):
    """A clause has a term that begins with the same letter and is at most `distance` letters off."""

    field: str
    text: str
    distance: int


@dataclass(frozen=True, slots=True)
class Wording(Leaf):
    """A clause has these words one after the other; with a reach, all of them, first and last so far apart."""

    words: tuple[str, ...]
    reach: int | None = None


@dataclass(frozen=True, slots=True)
class Range(Leaf):
    """A clause has a number between both bounds, which belong to the range; None where it is open."""

    field: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class And:
    """Every one of two nodes or more."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One of two nodes or more."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Except:
    """What is wanted, save what is excluded."""

    wanted: Node
    excluded: Node


@dataclass(frozen=True, slots=True)
class Not:
    """All that the node does not find: stands within an exclusion only."""

    node: Node


Node = Term | Prefix | Fuzzy | Wording | Range | And | Or | Except | Not


def all_of(nodes: Sequence[Node]) -> Node:
    """One node for all of one or more."""
    return And(tuple(nodes)) if len(nodes) > 1 else nodes[0]


def any_of(nodes: Sequence[Node]) -> Node:
    """One node for any of one or more."""
    return Or(tuple(nodes)) if len(nodes) > 1 else nodes[0]
