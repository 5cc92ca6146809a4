"""Facts: a value, the line that proves it, the rule that found it."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Fact(NamedTuple, Generic[T]):
    """A value that a rule read from a line; of several for one fact, one is chosen."""

    value: T
    line: int
    """0 for what a person gives: no line prints it."""
    rule: str = ""
    """French name of the rule, as `show --pourquoi` prints it; empty where only one rule reads the fact."""

    def by(self, rule: str) -> Fact[T]:
        """The fact, found by this rule."""
        return self._replace(rule=rule)
