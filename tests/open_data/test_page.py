"""The page of the open data names every file with its size, and every column."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.publishing.open_data import open_data_page
from indexer.publishing.open_data.tables import TABLES
from indexer.publishing.writing.display import weight
from tests.open_data.acts import export, full


def test_the_page_names_every_file_and_every_column(tmp_path: Path) -> None:
    exported = export(tmp_path, full())
    text = open_data_page(exported).text
    assert all(f'<a href="{name}" download>' in text for name in exported.sizes)
    assert all(f"<code>{column.name}</code>" in text for table in TABLES for column in table.columns)
    assert "15 mai 2023" in text


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "0 octets"),
        (999, "999 octets"),
        (1000, "1,0 ko"),
        (9960, "10 ko"),
        (999_600, "1,0 Mo"),
        (3_400_000_000, "3,4 Go"),
    ],
)
def test_a_size_is_told_in_units_of_a_thousand(count: int, shown: str) -> None:
    assert weight(count) == shown.replace(" ", "\u00a0")
