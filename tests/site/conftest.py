"""The site of both seeds and of a small written archive, built once by the real command, and a browser."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.privacy.samples import IBAN
from tests.readers import made

ROOT = Path(__file__).parents[2]
WRITTEN = Path(__file__).parent / "archive"
SUB_PATH = "sous/chemin"
RECEIVED = "syndicat-des-eaux-de-la-lisse/2024/2024-05-16-compteurs.pdf"
ACT = (
    "SYNDICAT DES EAUX DE LA LISSE",
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU COMITÉ SYNDICAL",
    "Séance du 16 mai 2024",
    "Délibération n° 2024-09",
    "OBJET : Remplacement des compteurs",
    "Le comité syndical, après en avoir délibéré, à l'unanimité :",
    f"- VERSE une avance de 900 € sur le compte {IBAN} ;",
    "- AUTORISE le Président à signer le marché.",
)
"""A PDF as it came, in which something is hidden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build left, and the options that it was given."""

    sources: Path
    site: Path
    pages: Path
    index: Path

    @property
    def options(self) -> list[str]:
        return [
            f"--sources={self.sources}",
            f"--site={self.site}",
            f"--pages={self.pages}",
            f"--index={self.index}",
        ]


def site_build(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does."""
    return subprocess.run(
        [sys.executable, str(ROOT / "site_build.py"), *options],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    )


def places(folder: Path) -> Built:
    """Where a build below `folder` reads and writes."""
    return Built(
        sources=folder / "sources", site=folder / SUB_PATH, pages=folder / "pages", index=folder / "index"
    )


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The whole archive, built to be served under a sub-path."""
    where = places(tmp_path_factory.mktemp("archive"))
    shutil.copytree(ROOT / "source_texts", where.sources)
    shutil.copytree(WRITTEN, where.sources, dirs_exist_ok=True)
    (where.sources / RECEIVED).parent.mkdir()
    made.write(where.sources / RECEIVED, made.pdf(made.lines(*ACT, size=12, step=22)))
    done = site_build(*where.options, ARCHIVE_URL=f"http://archive.exemple/{SUB_PATH}/", ARCHIVE_PDF="true")
    assert done.returncode == 0, done.stderr
    return where


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The site's own page, as a host is told to serve it."""
        page = Path(self.directory, SUB_PATH, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page)


@pytest.fixture(scope="session")
def home(built: Built) -> Iterator[str]:
    """Address of the served site, with a slash at the end."""
    folder = str(built.site).removesuffix(SUB_PATH)
    handler = functools.partial(_Quiet, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def screenshots(request: pytest.FixtureRequest) -> Path:
    """Where every kind of page is kept as it was seen: `.pytest_cache/d/screenshots/`."""
    cache: pytest.Cache = request.config.cache
    return cache.mkdir("screenshots")


@pytest.fixture
def visit(browser: Browser, home: str) -> Iterator[Callable[..., Page]]:
    """Open a page of the site; at the end no request has left the host and the console holds no error."""
    troubles: list[str] = []
    contexts = []

    def opened(path: str, *, width: int = 1280, dark: bool = False, javascript: bool = True) -> Page:
        context = browser.new_context(
            viewport=ViewportSize(width=width, height=800),
            color_scheme="dark" if dark else "light",
            java_script_enabled=javascript,
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: troubles.append(f"{path}: {error}"))
        page.on(
            "console", lambda said: troubles.append(f"{path}: {said.text}") if said.type == "error" else None
        )
        page.on("request", lambda asked: troubles.append(asked.url) if _leaves(asked.url, home) else None)
        page.goto(f"{home}{path}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert troubles == []


def _leaves(url: str, home: str) -> bool:
    return not url.startswith((home, "data:", "blob:"))
