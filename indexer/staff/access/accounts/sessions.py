"""Sessions: kept in this process, ended when they are not used, when they are old, and when it stops."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from indexer.staff.access.accounts.users import User

IDLE = 3600.0
"""Seconds after which a session that nobody uses ends."""
LONGEST = 12 * 3600.0
"""Seconds after which a session ends."""
MOST = 1000
MOST_EACH = 10
"""Sessions of one user; another one ends the oldest."""


@dataclass(slots=True)
class Session:
    """A user who came in."""

    user: str
    fingerprint: str | None
    """Of the password that they came in with: another one ends the session."""
    born: float
    seen: float


class Sessions:
    """Sessions by their key, which only the browser of the user has."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._open: dict[str, Session] = {}

    def open(self, user: User) -> str:
        """The key of a new session."""
        key, now = secrets.token_urlsafe(32), self._clock()
        with self._lock:
            self._end(lambda session: _is_over(session, now))
            self._keep_latest(lambda session: session.user == user.name, MOST_EACH - 1)
            self._keep_latest(lambda session: True, MOST - 1)
            self._open[key] = Session(user=user.name, fingerprint=user.fingerprint, born=now, seen=now)
        return key

    def find(self, key: str) -> Session | None:
        """The session of a key, seen now; None for one that is over or never was."""
        now = self._clock()
        with self._lock:
            session = self._open.get(key)
            if session is None or _is_over(session, now):
                self._open.pop(key, None)
                return None
            session.seen = now
            return session

    def close(self, key: str) -> None:
        """End a session."""
        with self._lock:
            self._open.pop(key, None)

    def _end(self, is_over: Callable[[Session], bool]) -> None:
        self._open = {key: session for key, session in self._open.items() if not is_over(session)}

    def _keep_latest(self, counts: Callable[[Session], bool], most: int) -> None:
        found = sorted((session.seen, key) for key, session in self._open.items() if counts(session))
        for _, key in found[: max(len(found) - most, 0)]:
            del self._open[key]


def _is_over(session: Session, now: float) -> bool:
    return now - session.seen > IDLE or now - session.born > LONGEST
