"""Both bundles and a text in the manner of each layout are read as the golden outlines say."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.reading import read
from indexer.sources import read_text
from tests.golden import assert_golden
from tests.reading.outline import outline

HERE = Path(__file__).parent
SEEDS = sorted(Path("source_texts").glob("*/*/*.txt"))
CASES = sorted((HERE / "cases").glob("*.txt"))


@pytest.mark.parametrize("path", [*SEEDS, *CASES], ids=lambda path: path.stem)
def test_a_text_is_read_as_its_golden_outline_says(path: Path, update_goldens: bool) -> None:
    found = outline(read(read_text(path)))
    assert_golden(HERE / "golden" / f"{path.stem}.txt", found, update=update_goldens)


def test_the_two_bundles_of_2023_are_there() -> None:
    assert len(SEEDS) >= 2
