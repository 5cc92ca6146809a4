"""Lists of deliberations in drawn styles: each row is read, and none of them is an act."""

from __future__ import annotations

from collections import Counter

from indexer.model import DocumentKind
from indexer.reading import read
from tests.factories import source
from tests.reading.styles.lists import write_list

DRAWN = range(120)
ROWS = 0.95
"""Share of the rows that are read as printed, number, object and outcome."""


def test_rows_of_lists_are_read_and_none_is_an_act() -> None:
    rows: Counter[bool] = Counter()
    for seed in DRAWN:
        written = write_list(seed)
        documents = [each for one in read(source(written.text)).dossiers for each in one.documents]
        assert {each.kind for each in documents} == {DocumentKind.LIST}
        read_rows = {(row.number, row.object, row.outcome) for each in documents for row in each.items}
        rows.update(row in read_rows for row in written.rows)
    assert rows[True] > ROWS * rows.total()
