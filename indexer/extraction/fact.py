"""A value and the line that proves it."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Fact(NamedTuple, Generic[T]):
    """A value and the number of the line that it was read from."""

    value: T
    line: int
