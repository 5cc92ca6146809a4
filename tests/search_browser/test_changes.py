"""An archive that changes while a page is open, and searches that follow one another."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from indexer.search.static_index import export_index
from tests.search.archive import readings
from tests.search_browser.conftest import ASK, serving

TWO_AT_ONCE = """
async () => {
  const { run } = await import("./assets/search/client.js");
  const all = async (query) => {
    const events = [];
    for await (const event of run("search", { query })) events.push(event.type);
    return events;
  };
  return Promise.all([all("convention"), all("lettre")]);
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A served folder of its own."""
    return tmp_path / "sous" / "chemin"


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page that is open on half of the written archive."""
    with serving(folder, readings()[:3]) as address:
        opened = browser.new_page()
        opened.goto(address)
        yield opened
        opened.close()


def search(page: Page, query: str) -> dict[str, Any]:
    (answer,) = page.evaluate(ASK, ["search", {}, [query]])
    return dict(answer)


def test_a_page_that_is_open_follows_when_files_it_knows_are_gone(page: Page, folder: Path) -> None:
    """Also when the new manifest has the date of the last one, so that the server sees no change."""
    page.evaluate(ASK, ["parse", {"queries": ["x1"]}, ["-"]])
    manifest = folder / "recherche/index/manifest.json"
    before = manifest.stat().st_mtime
    export_index(readings(), manifest.parent)
    os.utime(manifest, (before, before))
    found = search(page, "données")
    assert (found["total"], found["apart"]) == (1, 1)


def test_an_index_of_another_format_asks_to_load_the_page_again(page: Page, folder: Path) -> None:
    manifest = folder / "recherche/index/manifest.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), "version": 99}))
    assert "rechargez-la" in search(page, "lettre")["message"]


def test_a_new_search_cancels_the_one_before(page: Page) -> None:
    cancelled, answered = page.evaluate(TWO_AT_ONCE)
    assert cancelled == [] and answered == ["results", "facets"]


def test_an_index_without_clauses_finds_nothing(page: Page, folder: Path) -> None:
    export_index([], folder / "recherche/index")
    assert search(page, "lettre")["total"] == 0
