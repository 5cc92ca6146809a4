"""Rules that read a fact: each gives all that it finds, the first that finds something is followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from indexer.model import Fact

T = TypeVar("T")
Of = TypeVar("Of")

Rules = Sequence[tuple[str, Callable[[Of], Iterable[Fact[T]]]]]
"""Rules with their French names, the surest first; each gives all that it finds."""


def candidates(rules: Rules[Of, T], read: Of) -> Iterator[Fact[T]]:
    """All that some rules find in what they read, in their order."""
    return (fact.by(name) for name, rule in rules for fact in rule(read))


def first(rules: Rules[Of, T], read: Of) -> Fact[T] | None:
    """What the first rule finds that finds something."""
    return next(candidates(rules, read), None)


def first_told(rules: Iterable[Callable[[Of], T | None]], read: Of) -> T | None:
    """What the first rule tells that tells something."""
    return next(filter(None, (rule(read) for rule in rules)), None)


def by_word(table: Mapping[str, T], text: str, otherwise: T) -> T:
    """What a table gives for the first of its words that a text holds."""
    return next((value for word, value in table.items() if word in text), otherwise)


def lines_of(facts: Mapping[str, Fact[Any] | None]) -> dict[str, int]:
    """The line of each fact that a text prints, by its name."""
    return {name: fact.line for name, fact in facts.items() if fact and fact.line}


def value_of(fact: Fact[T] | None) -> T | None:
    """The value of a fact, None where the text does not print it."""
    return fact.value if fact else None
