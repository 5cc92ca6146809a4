"""What the page of the search asks for first: one file each, which need no other to run."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.utils.meta import get_data

from indexer.patterns.scripts import IMPORT
from indexer.publishing.assets.bundling import bundled
from indexer.publishing.assets.naming import BUNDLED, FOLDER

DOCS = Path(__file__).parents[2] / "docs"


def test_the_search_page_asks_first_for_its_script_and_its_worker() -> None:
    _, facts = get_data((DOCS / "recherche.md").read_text(encoding="utf-8"))
    first = [*facts["scripts"], *facts["modules"]]
    assert first == [f"{FOLDER}/search/header.js", f"{FOLDER}/search/worker.js"]
    assert {path.removeprefix(f"{FOLDER}/") for path in first} <= set(BUNDLED)


@pytest.mark.parametrize("script", BUNDLED)
def test_a_script_that_is_one_file_imports_nothing(script: str) -> None:
    assert not list(IMPORT.finditer(bundled(DOCS / FOLDER / script)))
