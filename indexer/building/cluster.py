"""Work on other machines, by Dask: the same functions on the same items, results in their order.

A worker that is killed changes nothing: its items go to the others, and what no worker does is done here. One that runs
other code would give other results: it is refused.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import Any

from indexer import console
from indexer.building.scheduler import connected, refusal
from indexer.disk.code import code_version
from indexer.model import BuildError
from indexer.typography import typeset
from indexer.workers import Outcome, attempts, outcomes, working

PATIENCE = 5
"""Seconds after which a task that gives nothing has its workers counted."""
CHUNK = 8
"""Items of a task."""
_AHEAD = 4
"""Tasks of a worker that may wait: what bounds memory."""
_ALONE = "{} : plus aucun travailleur ne répond ; la suite se fait sur ce poste, et le site n’en change pas."


class OtherCodeError(Exception):
    """Raised by a worker that runs other code than who asks it."""


@contextmanager
def working_on(address: str) -> Iterator[None]:
    """What may travel is done by the workers of a scheduler (`tcp://machine:8786`) while the block lasts.

    Raises BuildError when there is none, or one of them runs other code: see `connected`.
    """
    with connected(address) as client, working(partial(_outcomes, client, iter([_ALONE.format(address)]))):
        yield


def _outcomes(
    client: Any, sentences: Iterator[str], work: Callable[[Any], Any], items: Sequence[Any]
) -> Iterator[Outcome[Any]]:
    """The outcome of each item in order; when nobody is left, the rest is done here and, once, a sentence told.

    Raises BuildError when a worker that runs other code has come.
    """
    given = 0
    try:
        for outcome in _sent(client, work, items):
            given += 1
            yield outcome
    except _gone():
        for told in islice(sentences, 1):
            console.err().print(typeset(told))
        yield from outcomes(work, items[given:])


def _gone() -> tuple[type[Exception], ...]:
    """What is raised when no worker is left, or no scheduler."""
    from distributed.client import ClosedClientError, FutureCancelledError

    return OSError, ClosedClientError, FutureCancelledError


def _sent(client: Any, work: Callable[[Any], Any], items: Sequence[Any]) -> Iterator[Outcome[Any]]:
    """The outcome of each item in order, from workers."""
    packed = dumps(work)
    waiting = deque[tuple[Sequence[Any], Any]]()
    most = _AHEAD * len(_workers(client))
    for place in range(0, len(items), CHUNK):
        if len(waiting) == most:
            yield from _done(client, work, *waiting.popleft())
        chunk = items[place : place + CHUNK]
        waiting.append((chunk, client.submit(_do, code_version(), packed, chunk, pure=False)))
    while waiting:
        yield from _done(client, work, *waiting.popleft())


def _workers(client: Any) -> Collection[str]:
    """Addresses of those that are there; raises ConnectionError when nobody is."""
    found: Collection[str] = client.scheduler_info(n_workers=-1)["workers"] if client.status == "running" else ()
    if not found:
        raise ConnectionError("no worker is left")
    return found


def dumps(work: Callable[[Any], Any]) -> bytes:
    """The work, with what it holds, as it travels."""
    import cloudpickle

    packed: bytes = cloudpickle.dumps(work)
    return packed


def _do(version: bytes, packed: bytes, chunk: Sequence[Any]) -> list[Outcome[Any]]:
    """On a worker: the outcome of each item."""
    from cloudpickle import loads
    from distributed import get_worker

    if code_version() != version:
        raise OtherCodeError(get_worker().address)
    return attempts(loads(packed), chunk)


def _done(client: Any, work: Callable[[Any], Any], chunk: Sequence[Any], future: Any) -> list[Outcome[Any]]:
    """What a task gave; what killed the workers that tried it is done here."""
    from distributed.scheduler import KilledWorker

    try:
        found: list[Outcome[Any]] = _awaited(client, future)
        return found
    except OtherCodeError as error:
        raise BuildError(refusal(str(error))) from error
    except KilledWorker:
        return attempts(work, chunk)


def _awaited(client: Any, future: Any) -> Any:
    """What a task gave; raises ConnectionError when nobody is left to do it."""
    while True:
        try:
            return future.result(timeout=PATIENCE)
        except TimeoutError:
            _workers(client)
