"""Rows of lists of deliberations."""

from __future__ import annotations

from indexer.extraction.lists.rows import listed_acts
from indexer.segmenting.lines import Line, make_line
from indexer.segmenting.plain.widths import runs


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


def test_rows_of_a_table_that_are_as_long_as_the_page_are_not_one_broken_line() -> None:
    rows = lines(*(f"27/01/2025\t2025_{n:03}\t{'Tarifs de la cantine'.ljust(60, 's')}\tApprouvée" for n in range(1, 6)))
    assert [len(run) for run in runs(rows, frozenset())] == [1, 1, 1, 1, 1]
    prose = lines(*(line.text.replace("\t", " ") for line in rows))
    assert [len(run) for run in runs(prose, frozenset())] == [5]


def test_a_title_above_its_code_keeps_its_lines_and_no_other() -> None:
    first = ("Séance du 4 avril 2023", "Tarifs de la salle pour les", "associations", "2023-014", "Approuvée")
    second = ("Vente d'un chemin", "Le Pré, au riverain", "2023-015", "Pour : 12", "Contre : 2")
    rows = listed_acts(lines(*first, *second, "Un don", "2023-016", "Rejetée", "Le maire, Henri DOL"))
    assert [(row.number, row.object) for row in rows] == [
        ("2023-014", "Tarifs de la salle pour les associations"),
        ("2023-015", "Vente d'un chemin Le Pré, au riverain"),
        ("2023-016", "Un don"),
    ]
