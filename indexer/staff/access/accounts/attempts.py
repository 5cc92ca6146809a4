"""How often a password may be tried: counted by user and machine, in a memory that cannot be filled.

Who tries passwords from one place is kept waiting there, and does not shut out the user, who has another one.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network

MOST = 10_000
"""Things counted at a time; the one that was not touched for the longest time is forgotten for a new one."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How many tries in how many seconds."""

    tries: int
    seconds: float


SAME_USER = Limit(5, 900)
"""For a user at a machine."""
SAME_PLACE = Limit(30, 900)
"""For a machine, whatever users it names."""
EVERYWHERE = Limit(100, 3600)
"""For a user, from machines where they never came in (OWASP ASVS 4.0.3, 2.2.1)."""

Key = tuple[str, ...]


class Attempts:
    """Counts of tries; a try that succeeds is forgotten, and its place is known from then on."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._counts: OrderedDict[Key, tuple[float, int]] = OrderedDict()
        self._known: OrderedDict[Key, None] = OrderedDict()

    def begin(self, user: str, address: str) -> float:
        """Count a try before it is made; 0, or the seconds to wait for the one that is refused instead."""
        with self._lock:
            limits = list(self._limits(user.casefold(), _place(address)))
            wait = max((self._left(key, limit) for key, limit in limits), default=0.0)
            for key, _ in () if wait else limits:
                self._count(key, 1)
            return wait

    def succeed(self, user: str, address: str) -> None:
        """Forget the tries of a user who came in: their place is theirs."""
        name, place = user.casefold(), _place(address)
        with self._lock:
            for key, _ in self._limits(name, place):
                self._count(key, -1)
            self._counts.pop((name, place), None)
            self._known[name, place] = None
            self._known.move_to_end((name, place))
            _shorten(self._known)

    def _limits(self, name: str, place: str) -> Iterator[tuple[Key, Limit]]:
        yield (name, place), SAME_USER
        if (name, place) not in self._known:
            yield ("", place), SAME_PLACE
            yield (name,), EVERYWHERE

    def _left(self, key: Key, limit: Limit) -> float:
        """Seconds until a count starts anew, 0 while it is under its limit."""
        start, count = self._counts.get(key, (0.0, 0))
        left = start + limit.seconds - self._clock()
        if left <= 0:
            self._counts.pop(key, None)
        return left if left > 0 and count >= limit.tries else 0.0

    def _count(self, key: Key, more: int) -> None:
        start, count = self._counts.get(key, (self._clock(), 0))
        self._counts[key] = start, max(count + more, 0)
        self._counts.move_to_end(key)
        _shorten(self._counts)


def _place(address: str) -> str:
    """An address, or the network of a subscriber for IPv6 (64 bits)."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    return str(found.ipv4_mapped or ip_network((found, 64), strict=False))


def _shorten(counts: OrderedDict[Key, tuple[float, int]] | OrderedDict[Key, None]) -> None:
    while len(counts) > MOST:
        counts.popitem(last=False)
