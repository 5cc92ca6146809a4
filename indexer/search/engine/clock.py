"""The time that a search may take, looked at by every loop over clauses."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from indexer.model import SearchError

Item = TypeVar("Item")

EVERY = 4096
"""Clauses between two looks."""
_limit: ContextVar[tuple[float, float]] = ContextVar("limit", default=(float("inf"), float("inf")))


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """What runs here in this thread may take so long."""
    token = _limit.set((time.monotonic() + seconds, seconds))
    try:
        yield
    finally:
        _limit.reset(token)


def check() -> None:
    """Raises SearchError when the time is over."""
    end, seconds = _limit.get()
    if time.monotonic() > end:
        raise SearchError(f"La recherche a dépassé {seconds:g} s ; ajoutez un mot plus rare.")


def timed(items: Iterable[Item]) -> Iterator[Item]:
    """The items; raises SearchError when the time is over."""
    for count, item in enumerate(items):
        if not count % EVERY:
            check()
        yield item
