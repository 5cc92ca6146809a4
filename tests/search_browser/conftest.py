"""The real engine in Chromium, over an index of the written archive and of both seeds."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from indexer.model import Reading
from indexer.reading import read
from indexer.search import Engine, build_index, open_index
from indexer.search.static_index import export_index
from indexer.sources import read_archive
from tests.parts import PartsHandler
from tests.search.archive import readings

ROOT = Path(__file__).parents[2]
ASK = """
async ([task, request, items]) => {
  const { ask } = await import("./assets/search/client.js");
  const answers = [];
  for (const item of items) answers.push(await ask(task, { ...request, query: item }));
  return answers;
}
"""
Ask = Callable[..., list[Any]]


class WholeFiles(http.server.SimpleHTTPRequestHandler):
    """A host that sends whole files, under the policy of the site."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""

    def end_headers(self) -> None:
        """The policy."""
        policy = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'"
        self.send_header("Content-Security-Policy", policy)
        super().end_headers()


class Parts(WholeFiles, PartsHandler):
    """A host that sends parts of files."""


@pytest.fixture(scope="package")
def archive() -> list[Reading]:
    """The written archive, where every field is used, and both seeds, which are real."""
    return [*readings(), *map(renamed, map(read, read_archive(ROOT / "source_texts")))]


def renamed(reading: Reading) -> Reading:
    """At other addresses: a written dossier has the number of a real one."""
    dossiers = tuple(replace(dossier, id=f"{dossier.id}-reel") for dossier in reading.dossiers)
    return replace(reading, dossiers=dossiers)


@pytest.fixture(scope="package")
def whoosh(archive: list[Reading], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The staff's index of the archive."""
    folder = tmp_path_factory.mktemp("whoosh") / ".index"
    build_index(archive, folder)
    opened = open_index(folder)
    yield opened
    opened.close()


@pytest.fixture(scope="package")
def served(archive: list[Reading], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a folder with the engine and small partitions of the archive, below a sub-path."""
    with serving(tmp_path_factory.mktemp("served") / "sous" / "chemin", archive) as address:
        yield address


@contextmanager
def serving(
    folder: Path, archive: list[Reading], host: type[http.server.SimpleHTTPRequestHandler] = Parts
) -> Iterator[str]:
    """Serves a folder with the engine and an index, two levels below the root."""
    shutil.copytree(ROOT / "docs/assets/search", folder / "assets/search")
    export_index(archive, folder / "recherche/index", size=40)
    (folder / "index.html").write_text("<!doctype html><title>Essai</title>", encoding="utf-8")
    handler = functools.partial(host, directory=str(folder.parents[1]))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/sous/chemin/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="package")
def ask(browser: Browser, served: str) -> Iterator[Ask]:
    """Answers of the search worker to a task, one for each query."""
    page = browser.new_page()
    page.goto(served)

    def asked(task: str, queries: Sequence[str], /, **request: object) -> list[Any]:
        found: list[Any] = page.evaluate(ASK, [task, request, list(queries)])
        return found

    yield asked
    page.close()
