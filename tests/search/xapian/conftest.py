"""The small archive in two fragments of Xapian, in a folder and on two servers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.search import Engine, build_index, generations, open_index
from tests.search.archive import readings
from tests.search.servers import all_serving, settings


@pytest.fixture(scope="session")
def xapian_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the index."""
    root = tmp_path_factory.mktemp("xapian")
    (root / "recherche.toml").write_text('moteur = "xapian"\nfragments = 2\n', encoding="utf-8")
    build_index(readings(), root / ".index")
    return root / ".index"


@pytest.fixture(scope="session")
def xapian(xapian_folder: Path) -> Iterator[Engine]:
    """The index, open."""
    opened = open_index(xapian_folder)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def fragments(xapian_folder: Path) -> list[Path]:
    """Its databases."""
    generation = generations.current(xapian_folder)
    assert generation
    return sorted(generation.glob("fragment-*"))


@pytest.fixture(scope="module")
def remote(fragments: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The same on two servers; the folder of the index does not exist there."""
    with all_serving(fragments) as servers:
        root = tmp_path_factory.mktemp("poste")
        (root / "recherche.toml").write_text(settings([*servers]), encoding="utf-8")
        opened = open_index(root / ".index")
        yield opened
        opened.close()
