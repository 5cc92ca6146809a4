"""`python -m indexer serve`, as a user starts and stops it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

from tests.cli.command import ROOT, indexer


def test_without_an_index_the_remedy_is_told(tmp_path: Path) -> None:
    done = indexer("serve", cwd=tmp_path)
    assert done.returncode == 1 and "ni textes ni index ici" in done.stderr and "make site" in done.stderr


def test_it_tells_its_address_answers_and_stops_quietly(index_folder: Path, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "indexer", "serve", "--index", str(index_folder), "--port", str(port)],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    assert server.stderr
    assert f"http://127.0.0.1:{port}/" in server.stderr.readline()
    answer = answered(f"http://127.0.0.1:{port}/?q=lettre")
    server.send_signal(signal.SIGINT)
    rest = server.stderr.read()
    assert (server.wait(30), rest) == (0, "") and "3 clauses trouvées" in answer
    server.stderr.close()


def test_a_port_that_is_taken_is_told_with_its_remedy(index_folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = indexer("serve", "--index", str(index_folder), "--port", port)
    assert done.returncode == 1 and "--port" in done.stderr and done.stderr.count("\n") == 1


def answered(address: str) -> str:
    """The page, once the server listens."""
    for _ in range(10_000):
        try:
            with urllib.request.urlopen(address) as answer:
                return str(answer.read().decode())
        except OSError:
            continue
    raise AssertionError(f"{address} does not answer")
