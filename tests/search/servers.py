"""Servers of fragments on this machine, as `xapian-tcpsrv` starts them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def serving(fragment: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A server of one database, which listens when the block begins.

    In a session of its own: when it is told to stop, it tells every process of its group.
    """
    command = ["xapian-tcpsrv", "--quiet", "--interface", "127.0.0.1", "--port", str(port), str(fragment)]
    with subprocess.Popen(command, start_new_session=True) as server:
        try:
            wait_for(port)
            yield server
        finally:
            kill(server)


def kill(server: subprocess.Popen[bytes]) -> None:
    """Ends a server and the processes that answer its connections, as a machine that fails does."""
    if server.poll() is None:
        os.killpg(server.pid, signal.SIGKILL)
    server.wait()


def wait_for(port: int) -> None:
    """Waits until somebody listens; raises TimeoutError after ten seconds."""
    for _ in range(200):
        with socket.socket() as asked:
            if not asked.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.05)
    raise TimeoutError(port)


@contextmanager
def all_serving(fragments: Sequence[Path]) -> Iterator[dict[int, subprocess.Popen[bytes]]]:
    """A server for each database, by its port, in their order."""
    with ExitStack() as stack:
        ports = [free_port() for _ in fragments]
        yield {
            port: stack.enter_context(serving(fragment, port))
            for port, fragment in zip(ports, fragments, strict=True)
        }


def settings(ports: Sequence[int]) -> str:
    """`recherche.toml` of an index on these servers."""
    servers = ", ".join(f'"127.0.0.1:{port}"' for port in ports)
    return f'moteur = "xapian"\nserveurs = [{servers}]\ndelai = 2\n'
