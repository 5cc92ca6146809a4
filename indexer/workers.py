"""Work on all cores: one function over many items, results in their order, a failure told in its place.

Processes are forks, which see what their parent holds without a copy; where the system has no safe fork, and for few
items, the work is done here.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEWEST = 24
"""Items from which processes save more than they cost to start."""
CHUNK = 4
_AHEAD = 4
"""Chunks that a process may be ahead of whoever takes the results: what bounds memory."""
_held: list[tuple[Callable[[Any], Any], Sequence[Any]]] = []
"""The work of the pools that are being started; forks find it here."""


Elsewhere = Callable[[Callable[[Any], Any], Sequence[Any]], Iterator["Outcome[Any]"]]
"""Does the same work on other machines."""
_elsewhere: list[Elsewhere] = []
_settled: list[None] = []
"""One for each block of `settled`."""


class WorkerError(Exception):
    """Stands for an error of another process that cannot travel."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Result]):
    """What became of an item."""

    value: Result | None
    error: Exception | None = None

    def result(self) -> Result:
        """The value; raises the error of its item."""
        if self.error:
            raise self.error
        return self.value  # type: ignore[return-value]


def cores() -> int:
    """Processors that this process may use; 1 where processes cannot be forked safely."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


@contextmanager
def working(elsewhere: Elsewhere) -> Iterator[None]:
    """What may travel is done elsewhere while the block lasts."""
    _elsewhere.append(elsewhere)
    try:
        yield
    finally:
        _elsewhere.pop()


@contextmanager
def settled() -> Iterator[None]:
    """While the block lasts, the collector of cycles passes over what there is at its beginning: readings hold none."""
    gc.freeze()
    _settled.append(None)
    try:
        yield
    finally:
        _settled.pop()
        thaw()


def thaw() -> None:
    """Undo `gc.freeze`, unless what there is has settled."""
    if not _settled:
        gc.unfreeze()


def outcomes(
    work: Callable[[Item], Result],
    items: Sequence[Item],
    *,
    fewest: int = FEWEST,
    chunk: int = CHUNK,
    travels: bool = False,
) -> Iterator[Outcome[Result]]:
    """The outcome of each item in order; from `fewest` items on in as many processes as there are cores.

    A process takes `chunk` items at a time. What a process of the pool leaves undone when it is killed is done here.
    Work that `travels` needs nothing but its item and what can be pickled: no file, no open store.
    """
    if travels and _elsewhere and len(items) >= fewest:
        return _elsewhere[-1](work, items)
    if cores() <= 1 or len(items) < fewest:
        return (_attempt(work, item) for item in items)
    chunks = iter([range(n, min(n + chunk, len(items))) for n in range(0, len(items), chunk)])
    pool = _started(work, items)
    running = deque((some, pool.submit(_do, some)) for some in islice(chunks, _AHEAD * cores()))
    _held.pop()
    thaw()
    return _in_order(pool, running, chunks, work, items)


def _started(work: Callable[[Any], Any], items: Sequence[Any]) -> ProcessPoolExecutor:
    _held.append((work, items))
    gc.freeze()  # so that the collector of a fork does not walk through, and thereby copy, what its parent holds
    warnings.filterwarnings("ignore", message=".*fork.*", category=DeprecationWarning)
    return ProcessPoolExecutor(cores(), mp_context=get_context("fork"), initializer=_prepare, initargs=(os.getpid(),))


def _in_order(
    pool: ProcessPoolExecutor,
    running: deque[tuple[range, Future[list[Outcome[Result]]]]],
    chunks: Iterator[range],
    work: Callable[[Item], Result],
    items: Sequence[Item],
) -> Iterator[Outcome[Result]]:
    try:
        while running:
            chunk, future = running.popleft()
            try:
                done: Iterable[Outcome[Result]] = future.result()
                running.extend((more, pool.submit(_do, more)) for more in islice(chunks, 1))
            except BrokenProcessPool:
                done = (_attempt(work, items[n]) for n in chunk)
                running.extend((more, future) for more in chunks)
            yield from done
    finally:
        pool.shutdown(cancel_futures=True)


def _prepare(parent: int) -> None:
    """In a new process: Ctrl-C is for the parent to answer; without a parent it ends."""
    import ctypes

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


_DIE_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of prctl(2)."""


def _do(chunk: range) -> list[Outcome[Any]]:
    work, items = _held[-1]
    return attempts(work, [items[n] for n in chunk])


def attempts(work: Callable[[Item], Result], items: Iterable[Item]) -> list[Outcome[Result]]:
    """The outcome of each item, in a form that another process can read."""
    return [_portable(_attempt(work, item)) for item in items]


def _attempt(work: Callable[[Item], Result], item: Item) -> Outcome[Result]:
    try:
        return Outcome(work(item))
    except Exception as error:
        return Outcome(None, error)


def _portable(outcome: Outcome[Result]) -> Outcome[Result]:
    """The outcome, with an error that its parent can read: some cannot be made again from their words."""
    try:
        pickle.loads(pickle.dumps(outcome.error))
    except Exception:
        return Outcome(None, WorkerError(f"{type(outcome.error).__name__} : {outcome.error}"))
    return outcome
