"""The application over the small archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.search import build_index
from indexer.staff.application import application
from tests.search.archive import readings
from tests.staff.office import write_authorities


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Starlette:
    """The application, with a static site of one page."""
    folder = tmp_path_factory.mktemp("staff")
    build_index(readings(), folder / ".index")
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("<title>Site</title>", encoding="utf-8")
    return application(folder / ".index", folder / "site")


@pytest.fixture(scope="session")
def client(app: Starlette) -> Iterator[TestClient]:
    """A browser without scripts."""
    with TestClient(app, base_url="http://localhost:8000") as browser:
        yield browser


@pytest.fixture
def index_folder(tmp_path: Path) -> Path:
    """Folder of an index of its own, for tests that change it."""
    build_index(readings(), tmp_path / ".index")
    return tmp_path / ".index"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder of sources with two authorities and no text."""
    return write_authorities(tmp_path / "source_texts")


@pytest.fixture(scope="session")
def screenshots(request: pytest.FixtureRequest) -> Path:
    """Where pages are kept as they were seen: `.pytest_cache/d/screenshots/`."""
    cache: pytest.Cache = request.config.cache
    return cache.mkdir("screenshots")
