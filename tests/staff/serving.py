"""`serve` as a process of its own, which may be killed and started again at the same address."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PATIENCE = 60
"""Seconds for a start on a machine that does other things."""


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
    return port


@dataclass
class Served:
    """The office of an archive, in a folder of its own."""

    folder: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def home(self) -> str:
        """Address of the office."""
        return f"http://127.0.0.1:{self.port}/bureau"

    def start(self) -> None:
        """Start it and wait until it answers."""
        words = [sys.executable, "-m", "indexer", "serve", "--port", str(self.port)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            words, cwd=self.folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        last = time.monotonic() + _PATIENCE
        while not self._answers():
            assert self.process.poll() is None and time.monotonic() < last, "serve did not start"
            time.sleep(0.05)

    def kill(self) -> None:
        """End it as a power cut does."""
        assert self.process
        self.process.kill()
        self.process.wait()

    def again(self) -> None:
        """Kill it and start it again."""
        self.kill()
        self.start()

    def _answers(self) -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("127.0.0.1", self.port)) == 0
