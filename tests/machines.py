"""A scheduler of Dask and its workers on this machine, as `dask` starts them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.search.servers import free_port

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduling:
    """Processes that are there."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: tuple[subprocess.Popen[bytes], ...]


@contextmanager
def started(*arguments: str, path: str = "") -> Iterator[subprocess.Popen[bytes]]:
    """A process of Dask's own command, which is killed at the end."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{path}", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "dask", *arguments, "--no-dashboard"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def scheduling(workers: int) -> Iterator[Scheduling]:
    """A scheduler with some workers, which are there when the block begins."""
    port = free_port()
    address = f"tcp://127.0.0.1:{port}"
    with ExitStack() as stack:
        scheduler = stack.enter_context(started("scheduler", "--host", "127.0.0.1", "--port", str(port)))
        those = [
            stack.enter_context(started("worker", address, "--no-nanny", "--nthreads", "1")) for _ in range(workers)
        ]
        wait_for(address, workers)
        yield Scheduling(address=address, scheduler=scheduler, workers=tuple(those))


def wait_for(address: str, workers: int) -> None:
    """Waits until so many workers are there."""
    from distributed import Client

    with Client(address, timeout=30, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        client.wait_for_workers(workers, timeout=30)
