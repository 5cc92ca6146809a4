"""The modules of the worker are fetched side by side."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "docs/assets/search"


def imported(name: str) -> set[str]:
    return set(re.findall(r'^import (?:[^"]+ from )?"\./([a-z-]+\.js)";$', (FOLDER / name).read_text(), re.M))


def test_the_worker_names_every_module_that_it_needs() -> None:
    named = imported("worker.js")
    needed = set[str]().union(*map(imported, named))
    assert len(named) > 15 and needed <= named
