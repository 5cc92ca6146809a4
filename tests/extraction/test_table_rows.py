"""A register that is a table gives its rows: number, object, outcome, each with its line."""

from __future__ import annotations

from indexer.extraction.lists.rows import listed_acts
from indexer.extraction.lists.table_rows import rows_of_table
from indexer.model import ListedAct
from indexer.segmenting.plain.reading import read_lines

TABLE = """RÉPERTOIRE DES DÉLIBÉRATIONS
DATE\tNuméro\tOBJET\tApprouvée/ Rejetée
14/03/2024\t2024_05\tTarifs de la cantine\tApprouvée
14/03/2024\t2024_06\tVente du lot 3\tRejetée
14/03/2024\t\t\t
Fait à Bourg-sur-Lys"""


def test_rows_below_a_head_are_acts() -> None:
    lines = read_lines(TABLE.split("\n"))
    wanted = (
        ListedAct(number="2024_05", object="Tarifs de la cantine", outcome="adopted", line=3),
        ListedAct(number="2024_06", object="Vente du lot 3", outcome="rejected", line=4),
    )
    assert rows_of_table(lines) == listed_acts(lines) == wanted


def test_a_table_without_such_a_head_gives_none() -> None:
    lines = read_lines(["Repas\tPrix", "Enfant\t3,50 €", "Adulte\t6,20 €"])
    assert rows_of_table(lines) == listed_acts(lines) == ()
