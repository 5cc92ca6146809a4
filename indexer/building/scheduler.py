"""A scheduler of Dask, met before work is sent to it: what is none, has no worker or runs other code is told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from indexer.disk.code import code_version
from indexer.model import BuildError

SECONDS = 10
"""Time that a scheduler, or a first worker, may take to answer."""
TLS = tuple(f"DASK_DISTRIBUTED__COMM__TLS__{name}" for name in ("CA_FILE", "CLIENT__CERT", "CLIENT__KEY"))
"""Variables by which Dask is told of the certificates of who asks, with `tls://`."""
_SCHEMES = ("tcp", "tls")
_LOUD = ("distributed", "distributed.client")
"""Journals of Dask that would say in English, on the screen, what we tell or what changes nothing."""


@contextmanager
def connected(address: str) -> Iterator[Any]:
    """A client of the scheduler at `tcp://machine:8786`.

    Raises BuildError when the address is none, Dask is not installed, no scheduler answers, a certificate is missing
    for `tls://`, there is no worker, or scheduler or worker run other code.
    """
    if not _is_address(address):
        raise BuildError(f"--sur « {address} » : ce n’est pas une adresse ; écrivez « --sur tcp://machine:8786 ».")
    try:
        from distributed import Client
    except ImportError as error:
        raise BuildError("Dask n’est pas installé ; lancez « pip install '.[dask]' ».") from error
    if address.startswith("tls://") and not _has_certificate():
        raise BuildError(f"{address} : ce poste n’a pas de certificat lisible ; donnez {', '.join(TLS)}.")
    for name in _LOUD:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        _meet(address)
        client: Any = Client(address, timeout=SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except Exception as error:  # whatever another program answers
        raise BuildError(
            f"Aucun ordonnanceur ne répond à {address} ; lancez « dask scheduler » sur cette machine."
        ) from error
    with client:
        _check(client, address)
        yield client


def _is_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        whole = f"{parts.scheme}://{parts.netloc}" == address
        return whole and parts.scheme in _SCHEMES and bool(parts.hostname and parts.port)
    except ValueError:
        return False


def _meet(address: str) -> None:
    """Raises some error unless a scheduler answers in time: a client waits for ever for what is none."""
    from distributed import Security, rpc

    async def met() -> str:
        known: Any = Security()  # type: ignore[no-untyped-call]
        async with rpc(address, connection_args=known.get_connection_args("client")) as there:  # type: ignore[no-untyped-call]
            return str((await there.identity())["type"])

    async def met_in_time() -> str:
        return await asyncio.wait_for(met(), SECONDS)

    with ThreadPoolExecutor(1) as apart:  # whoever builds may run a loop of their own
        if apart.submit(lambda: asyncio.run(met_in_time())).result() != "Scheduler":
            raise ValueError(address)


def _has_certificate() -> bool:
    from distributed import Security

    known: Any = Security()  # type: ignore[no-untyped-call]
    try:
        return known.get_connection_args("client")["ssl_context"] is not None
    except OSError:
        return False


def _check(client: Any, address: str) -> None:
    """Raises BuildError when there is no worker, or one that runs other code; the scheduler unpacks tasks too."""
    if not _runs_this(client):
        raise BuildError(refusal(address, "cet ordonnanceur"))
    try:
        client.wait_for_workers(1, timeout=SECONDS)
    except TimeoutError as error:
        raise BuildError(f"{address} n’a aucun travailleur ; lancez « dask worker {address} ».") from error
    versions = client.run(code_version, on_error="return")
    others = sorted(worker for worker, version in versions.items() if version != code_version())
    if others:
        raise BuildError(refusal(", ".join(others)))


def _runs_this(client: Any) -> bool:
    """Whether the scheduler runs the code of this machine."""
    try:
        return bool(client.run_on_scheduler(code_version) == code_version())
    except Exception:  # what it raises of a function that it does not have
        return False


def refusal(addresses: str, who: str = "ce travailleur") -> str:
    """The sentence on who runs other code."""
    remedy = "installez-y le même programme et le même requirements.lock, puis relancez-le"
    return f"{addresses} : {who} n’a pas le même programme que cette machine ; {remedy}."
