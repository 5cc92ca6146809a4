"""A static server that counts what it sends, and Chromium that asks."""

from __future__ import annotations

import functools
import http.server
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.parts import PartsHandler

SECONDS = 120
"""Longest wait for an answer."""
WITHIN = f"""
(async (ask, argument) => Promise.race([
  ask(argument),
  new Promise((done) => setTimeout(done, {1000 * SECONDS}, {{ milliseconds: null, results: 0 }})),
]))
"""
BLANK = b"<!doctype html><title>Mesure</title>"


@dataclass(slots=True)
class Moved:
    """Bytes sent since the last reset: code of the engine, and everything else."""

    code: int = 0
    data: int = 0
    address: str = field(default="")

    def reset(self) -> None:
        """Start again."""
        self.code = self.data = 0

    def count(self, path: str, size: int) -> None:
        """Add an answer."""
        if path.endswith((".js", ".css", ".html", "/")) or "wasm" in path:
            self.code += size
        else:
            self.data += size


class _Counting(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments: Any, moved: Moved, **options: Any) -> None:
        self.moved = moved
        super().__init__(*arguments, **options)

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Counts what is sent."""
        content = source.read()
        self.moved.count(self.path.partition("?")[0], len(content))
        outputfile.write(content)

    def handle(self) -> None:
        """One that goes away before the end of an answer is not a fault."""
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        """A file, or a blank page for the root."""
        if not Path(self.translate_path(self.path)).is_dir():
            super().do_GET()
            return
        self.moved.count("/", len(BLANK))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(BLANK)


class _CountingParts(_Counting, PartsHandler):
    """Serves parts of files, and counts them."""


@contextmanager
def served(folder: Path, *, parts: bool = False) -> Iterator[Moved]:
    """A server of a folder on loopback, without compression, which may serve parts of files."""
    moved = Moved()
    handler = functools.partial(_CountingParts if parts else _Counting, directory=str(folder), moved=moved)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    moved.address = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield moved
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()


def measured(browser: Browser, moved: Moved, script: str, argument: Any) -> dict[str, Any]:
    """What a script says in a page that has never been here: its milliseconds and results, and the bytes moved."""
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(0)
    page.goto(moved.address)
    moved.reset()
    found: dict[str, Any] = page.evaluate(f"argument => {WITHIN}({script}, argument)", argument)
    answer = {**found, "data": moved.data, "code": moved.code}
    context.close()
    return answer
