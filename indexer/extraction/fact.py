"""A value and the line that proves it."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


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
