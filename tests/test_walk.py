"""The walk of one act that CONTRIBUTING shows is the one that the code takes."""

from __future__ import annotations

import sys
from pathlib import Path
from types import CodeType

from indexer.patterns.core import pattern
from indexer.privacy import redact
from indexer.publishing.pages import all_pages
from indexer.reading import read
from indexer.search.entries import entries_of
from indexer.sources import read_text
from tests.benchmark.written import write_archive
from tests.open_data.acts import SETTINGS

ROOT = Path(__file__).parents[1]
STEP = pattern(
    r"^\|\s(?P<rank>\d+)\s\|\s`(?P<file>indexer/[\w/]+\.py):(?P<function>\w+)`\s\|",
    matches=("| 2 | `indexer/reading.py:read` | `SourceText` → `Reading` |",),
    cased=True,
)


def test_an_act_takes_every_step_in_the_order_that_is_told(tmp_path: Path) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    told = [(match["file"], match["function"]) for match in STEP.finditer(text)]
    sources = write_archive(tmp_path / "texts", 1)
    (path,) = sources.rglob("*.txt")
    taken: dict[CodeType, int] = {}
    sys.settrace(lambda frame, event, _: (taken.setdefault(frame.f_code, len(taken)), None)[1])
    try:
        reading = read(redact(read_text(path, sources)).source)
        list(all_pages([reading], SETTINGS))
        list(entries_of(reading))
    finally:
        sys.settrace(None)
    order = {
        (name.relative_to(ROOT).as_posix(), code.co_name): rank
        for code, rank in reversed(taken.items())
        if (name := Path(code.co_filename)).is_relative_to(ROOT)
    }
    assert len(told) == 15
    assert sorted(told, key=lambda step: order[step]) == told
