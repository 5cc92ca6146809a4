"""The modules of the search page and of its worker are fetched side by side."""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.utils.meta import get_data

DOCS = Path(__file__).parents[2] / "docs"
FOLDER = DOCS / "assets/search"


def imported(name: str) -> set[str]:
    return set(re.findall(r'^import (?:[^"]+ from )?"\./([a-z-]+\.js)";$', (FOLDER / name).read_text(), re.M))


def test_the_worker_names_every_module_that_it_needs() -> None:
    named = imported("worker.js")
    needed = set[str]().union(*map(imported, named))
    assert len(named) > 15 and needed <= named


def test_the_search_page_names_every_module_of_its_own() -> None:
    """`header.js` is a script of every page, and asks for `page.js` once it runs."""
    _, facts = get_data((DOCS / "recherche.md").read_text(encoding="utf-8"))
    named = {Path(module).name for module in facts["modules"]}
    needed = set[str]().union(*map(imported, {"header.js", *named}))
    assert "page.js" in named and named == needed | {"page.js"}
