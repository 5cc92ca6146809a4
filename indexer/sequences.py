"""Items of a sequence put together: by what they share, or in runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Key = TypeVar("Key", bound=Hashable)


def grouped(items: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, tuple[Item, ...]]:
    """Items by key, both in order of appearance."""
    groups: defaultdict[Key, list[Item]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return {name: tuple(run) for name, run in groups.items()}


def runs(items: Iterable[Item], goes_on: Callable[[Sequence[Item], Item], bool]) -> Iterator[list[Item]]:
    """Items in order, parted above each one that does not go on with the run that stands there."""
    run: list[Item] = []
    for item in items:
        if run and not goes_on(run, item):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def up_to(items: Sequence[Item], stops: Callable[[Item], object], *, after: int = 0) -> Sequence[Item]:
    """Items before the first that stops them; the first `after` ones stop nothing."""
    end = next((n for n, item in enumerate(items) if n >= after and stops(item)), len(items))
    return items[:end]


def unique(items: Iterable[Item], key: Callable[[Item], Hashable]) -> tuple[Item, ...]:
    """Items in order, of those with the same key the first."""
    found: dict[Hashable, Item] = {}
    for item in items:
        found.setdefault(key(item), item)
    return tuple(found.values())
