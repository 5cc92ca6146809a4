"""A value and the line that proves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
Of = TypeVar("Of")


class Fact(NamedTuple, Generic[T]):
    """A value and the number of the line that it was read from."""

    value: T
    line: int


class Candidate(NamedTuple, Generic[T]):
    """A value that a rule found for a fact; another may be chosen."""

    value: T
    line: int
    rule: str
    """French name of the rule, as `show --pourquoi` prints it."""


Rules = Sequence[tuple[str, Callable[[Of], Iterable[Fact[T]]]]]
"""Rules with their French names, the surest first; each gives all that it finds."""


def candidates(rules: Rules[Of, T], read: Of) -> Iterator[Candidate[T]]:
    """All that some rules find in what they read, in their order."""
    return (Candidate(*fact, name) for name, rule in rules for fact in rule(read))


def first(rules: Rules[Of, T], read: Of) -> Fact[T] | None:
    """What the first rule finds that finds something."""
    return next((Fact(one.value, one.line) for one in candidates(rules, read)), None)
