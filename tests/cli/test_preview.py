"""`preview` as a user runs it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from tests.cli.command import ROOT, indexer


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def test_the_site_is_shown_until_it_is_interrupted(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>Bonjour</p>", encoding="utf-8")
    port = free_port()
    command = [sys.executable, "-m", "indexer", "preview", str(tmp_path), "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, encoding="utf-8") as shown:
        assert shown.stderr is not None
        assert f"http://127.0.0.1:{port}/" in shown.stderr.readline()
        with urlopen(f"http://127.0.0.1:{port}/", timeout=10) as answer:
            assert b"Bonjour" in answer.read()
        shown.send_signal(signal.SIGINT)
        assert shown.wait(timeout=10) == 0
        assert shown.stderr.read() == ""


def test_a_folder_without_site_is_told(tmp_path: Path) -> None:
    done = indexer("preview", str(tmp_path))
    assert done.returncode == 1
    assert "Construisez-le" in done.stderr and "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_told_with_another_one(tmp_path: Path) -> None:
    (tmp_path / "index.html").touch()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = indexer("preview", str(tmp_path), "--port", str(port))
    assert done.returncode == 1
    assert f"--port {port + 1}" in done.stderr and "Traceback" not in done.stderr
