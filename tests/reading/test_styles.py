"""Rows of a table of sums, a vote below some, are no titles of items."""

from __future__ import annotations

from indexer.segmenting.items.page_width import PageWidth
from indexer.segmenting.items.styles import styled
from indexer.segmenting.lines import make_line

ROWS = (
    "Le maire ouvre la séance.", "", "Club de judo 500 € 400 €", "2 abstentions", "",
    "Comité des fêtes 900 € 900 €", "1 abstention", "", "Bols d'air 400 € 500 €", "3 abstentions",
)  # fmt: skip


def titles(rows: tuple[str, ...]) -> list[str]:
    lines = [make_line(n, row) for n, row in enumerate(rows, 1)]
    printed = [line.placed(line.number, None) for line in lines if not line.blank]
    roles = "".join("V" if "abstention" in line.text else "." for line in printed)
    found = styled(printed, roles, None, width=PageWidth(line=60, piece=60), spacing=1)
    return [printed[heading.position].text for heading in found]


def test_a_line_with_a_sum_is_no_title() -> None:
    assert titles(ROWS) == []
    assert titles(tuple(row.replace(" €", "") for row in ROWS)) != []
