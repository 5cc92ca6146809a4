"""Rows of lists of deliberations."""

from __future__ import annotations

from indexer.extraction.lists.rows import listed_acts
from indexer.segmenting.lines import Line, make_line


def lines(*texts: str) -> list[Line]:
    return [make_line(number, text) for number, text in enumerate(texts, 1)]


def test_a_list_without_rows_gives_none() -> None:
    assert listed_acts(lines("LISTE DES DELIBERATIONS")) == ()


def test_a_row_ends_with_its_outcome() -> None:
    rows = listed_acts(lines("Liste des délibérations", "2024-061 - Lavoir - REJETEE", "2024-062 - Tarifs - ADOPTEE"))
    assert [(row.number, row.object, row.outcome) for row in rows] == [
        ("2024-061", "Lavoir", "rejected"),
        ("2024-062", "Tarifs", "adopted"),
    ]
