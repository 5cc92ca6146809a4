"""An index of the small archive, built once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.search import Engine, build_index, open_index
from tests.search.archive import readings


@pytest.fixture(scope="session")
def index_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the index."""
    folder = tmp_path_factory.mktemp("archive") / ".index"
    build_index(readings(), folder)
    return folder


@pytest.fixture(scope="session")
def index(index_folder: Path) -> Iterator[Engine]:
    """The index, open."""
    opened = open_index(index_folder)
    yield opened
    opened.close()
