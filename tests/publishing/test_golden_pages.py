"""Whole pages of both bundles, as a person has read them once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from indexer.reading import read
from indexer.sources import read_archive
from tests.golden import assert_golden

GOLDEN = Path(__file__).parent / "golden"
PAGES = {
    "nord-deliberation": "departement-du-nord/2023/2023-05-15-dirre-2023-177",
    "nord-correspondants": "departement-du-nord/2023/2023-05-15-dirre-2023-177/annexe-3/annexe-3",
    "pas-de-calais-deliberation": "departement-du-pas-de-calais/2023/2023-04-14-2023-167",
    "pas-de-calais-convention": "departement-du-pas-de-calais/2023/2023-04-14-2023-167/annexe-1",
}


@cache
def pages() -> dict[str, str]:
    readings = [read(source) for source in read_archive(Path("source_texts"))]
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    return {page.path: page.text for page in all_pages(readings, settings)}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_written_as_its_golden_file_says(name: str, update_goldens: bool) -> None:
    assert_golden(
        GOLDEN / f"{name}.md", pages()[f"deliberations/{PAGES[name]}/index.md"], update=update_goldens
    )
