"""Work on other machines, by Dask: the same functions on the same items, results in their order.

A worker that is killed changes nothing: its items go to the others, and what no worker does is done here. One that runs
other code would give other results: it is refused.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from indexer.disk.code import code_version
from indexer.model import BuildError
from indexer.workers import Outcome, attempts, working

SECONDS = 10
"""Time that a scheduler, or a first worker, may take to answer."""
PATIENCE = 5
"""Seconds after which a task that gives nothing has its workers counted."""
CHUNK = 8
"""Items of a task."""
_AHEAD = 4
"""Tasks of a worker that may wait: what bounds memory."""

TLS = tuple(f"DASK_DISTRIBUTED__COMM__TLS__{name}" for name in ("CA_FILE", "CLIENT__CERT", "CLIENT__KEY"))
"""Variables by which Dask is told of the certificates of who asks, with `tls://`."""


class OtherCodeError(Exception):
    """Raised by a worker that runs other code than who asks it."""


@contextmanager
def working_on(address: str) -> Iterator[None]:
    """What may travel is done by the workers of a scheduler (`tcp://machine:8786`) while the block lasts.

    Raises BuildError when Dask is not installed, nobody answers, a certificate is missing for `tls://` or a worker
    runs other code.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise BuildError("Dask n’est pas installé ; lancez « pip install '.[dask]' ».") from error
    if address.startswith("tls://") and not _has_certificate():
        raise BuildError(f"{address} : ce poste n’a pas de certificat lisible ; donnez {', '.join(TLS)}.")
    try:
        client: Any = Client(address, timeout=SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise BuildError(
            f"Aucun ordonnanceur ne répond à {address} ; lancez « dask scheduler » sur cette machine."
        ) from error
    with client:
        _check(client, address)
        with working(partial(_outcomes, client)):
            yield


def _has_certificate() -> bool:
    from distributed import Security

    known: Any = Security()  # type: ignore[no-untyped-call]
    try:
        return known.get_connection_args("client")["ssl_context"] is not None
    except OSError:
        return False


def _check(client: Any, address: str) -> None:
    """Raises BuildError when there is no worker, or one that runs other code."""
    try:
        client.wait_for_workers(1, timeout=SECONDS)
    except TimeoutError as error:
        raise BuildError(f"{address} n’a aucun travailleur ; lancez « dask worker {address} ».") from error
    versions = client.run(code_version, on_error="return")
    others = sorted(worker for worker, version in versions.items() if version != code_version())
    if others:
        raise BuildError(_refusal(", ".join(others)))


def _refusal(workers: str) -> str:
    remedy = "installez-y le même programme et le même requirements.lock, puis relancez-le"
    return f"{workers} : ce travailleur n’a pas le même programme que cette machine ; {remedy}."


def _outcomes(client: Any, work: Callable[[Any], Any], items: Sequence[Any]) -> Iterator[Outcome[Any]]:
    """The outcome of each item in order; raises BuildError when a worker that runs other code has come."""
    packed = dumps(work)
    waiting = deque[tuple[Sequence[Any], Any]]()
    most = _AHEAD * max(1, len(_workers(client)))
    for place in range(0, len(items), CHUNK):
        chunk = items[place : place + CHUNK]
        waiting.append((chunk, client.submit(_do, code_version(), packed, chunk, pure=False)))
        if len(waiting) >= most:
            yield from _done(client, work, *waiting.popleft())
    while waiting:
        yield from _done(client, work, *waiting.popleft())


def _workers(client: Any) -> Sequence[str]:
    """Addresses of those that are there; none when the scheduler is gone."""
    return tuple(client.scheduler_info(n_workers=-1)["workers"]) if client.status == "running" else ()


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
    """What a task gave; what was lost with its workers, or with the scheduler, is done here."""
    try:
        found: list[Outcome[Any]] = _awaited(client, future)
        return found
    except OtherCodeError as error:
        raise BuildError(_refusal(str(error))) from error
    except _lost():
        return attempts(work, chunk)


def _awaited(client: Any, future: Any) -> Any:
    """What a task gave; raises ConnectionError when nobody is left to do it."""
    while True:
        try:
            return future.result(timeout=PATIENCE)
        except TimeoutError:
            if not _workers(client):
                raise ConnectionError("no worker is left") from None


def _lost() -> tuple[type[Exception], ...]:
    """What a task ends in that nobody did."""
    from distributed.client import FutureCancelledError
    from distributed.scheduler import KilledWorker

    return KilledWorker, FutureCancelledError, OSError
