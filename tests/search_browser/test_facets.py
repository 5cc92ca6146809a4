"""The browser spreads what it found as the staff's search does, and each value can be added to the query."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser

from indexer.search import Engine, facets, search
from indexer.subjects.matter import DEDUCED, unmarked
from tests.search_browser.conftest import Ask

FACETS = """
async (query) => {
  const { run } = await import("./assets/search/client.js");
  for await (const event of run("search", { query })) if (event.type === "facets") return event.facets;
}
"""


@pytest.fixture
def spread(browser: Browser, served: str) -> Any:
    """Facets that the browser shows for a query: counts by refinement, by name."""
    page = browser.new_page()
    page.goto(served)

    def counted(query: str) -> dict[str, dict[str, int]]:
        return {
            facet["name"]: {value["refinement"]: value["count"] for value in facet["values"]}
            for facet in page.evaluate(FACETS, query)
        }

    yield counted
    page.close()


@pytest.mark.parametrize("query", ["convention", "lettre OU aide", "matiere:8", "type:avenant"])
def test_what_is_found_is_spread_alike(spread: Any, whoosh: Engine, query: str) -> None:
    wanted = {
        facet.name: {value.refinement: value.count for value in facet.values}
        for facet in facets(whoosh, query)
    }
    assert spread(query) == wanted


def test_a_subject_can_be_added_to_the_query(spread: Any, ask: Ask, whoosh: Engine) -> None:
    subjects = spread("lettre")["matiere"]
    assert subjects.keys() >= {'matiere:"8.2 Aide sociale"'}
    for refinement, count in subjects.items():
        (answer,) = ask("search", [f"lettre {refinement}"])
        assert answer["total"] == count == search(whoosh, f"lettre {refinement}").total
        assert {f'matiere:"{unmarked(hit["subject"])}"' for hit in answer["hits"]} == {refinement}


def test_what_is_printed_and_what_is_deduced_stand_under_one_subject(spread: Any, ask: Ask) -> None:
    found = {hit["subject"] for hit in ask("search", ["lettre"])[0]["hits"]}
    assert any(subject != unmarked(subject) for subject in found)
    assert not [value for value in spread("lettre")["matiere"] if DEDUCED in value]
