"""`python -m tests.benchmark.users 20000`: ten users at once on `serve`, over a made-up archive.

Each asks every query of `staff_search` three times, one after the other, on the loopback address only.
"""

from __future__ import annotations

import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from indexer.search import build_index
from tests.benchmark.archive import readings
from tests.benchmark.staff_search import QUERIES

USERS, ROUNDS = 10, 3


def waits(home: str) -> list[float]:
    """Milliseconds that one user waits for each answer."""
    found = []
    for query in [*QUERIES.values()] * ROUNDS:
        start = time.perf_counter()
        urllib.request.urlopen(f"{home}?{urllib.parse.urlencode({'q': query})}").read()
        found.append(1000 * (time.perf_counter() - start))
    return found


def served(index: Path) -> list[float]:
    """Waits of all users of a server of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "indexer", "serve", "--index", str(index), "--port", str(port)]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    home = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(home).read()
                break
            except urllib.error.URLError:
                time.sleep(0.1)
        with ThreadPoolExecutor(USERS) as users:
            return [wait for found in users.map(waits, [home] * USERS) for wait in found]
    finally:
        server.terminate()
        server.wait()


def main(clauses: int) -> None:
    """Print the waits and the answers a second."""
    with tempfile.TemporaryDirectory() as folder:
        build_index(list(readings(clauses)), Path(folder))
        start = time.perf_counter()
        found = served(Path(folder))
        seconds = time.perf_counter() - start
    deciles = statistics.quantiles(found, n=20)
    print(
        f"{clauses} clauses, {USERS} users: median {statistics.median(found):.0f} ms, 95 % {deciles[18]:.0f} ms,"
    )
    print(f"longest {max(found):.0f} ms, {len(found) / seconds:.1f} pages a second")


if __name__ == "__main__":
    main(int(sys.argv[1]))
