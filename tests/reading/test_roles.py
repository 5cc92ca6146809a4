"""Each printed line has one role, from one table; the letters of a text are its structure at a glance."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.publishing.terminal.summary import roles_of_lines
from indexer.segmenting.lines import make_line
from indexer.segmenting.roles import NAMES, TABLE, roles
from indexer.sources import read_text


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Procès-verbal du conseil municipal", "M"),
        ("LISTE DES DELIBERATIONS EXAMINEES LE 3 MAI", "L"),
        ("ARRETE DU MAIRE N° 12", "E"),
        ("25-10/077", "k"),
        ("2024-03-01 REFECTION DU LAVOIR", "K"),
        ("POINT 3 – Tarifs", "W"),
        ("12.", "n"),
        ("3/ Tarifs de la salle", "N"),
        ("2. AUTORISE le maire", "d"),
        ("Pour : 58", "V"),
        ("13 votes pour", "V"),
        ("Vu le code général", "v"),
        ("Monsieur le Maire:", "s"),
        ("Une phrase qui ne dit rien", "."),
    ],
)
def test_the_first_row_that_fits_gives_the_role(text: str, letter: str) -> None:
    assert roles([make_line(1, text)]) == letter


def test_every_letter_has_a_name() -> None:
    assert all(NAMES[letter] for letter, _, _ in TABLE)


def test_the_table_stands_on_one_screen() -> None:
    assert len(TABLE) <= 45


def test_a_register_is_read_in_its_letters() -> None:
    case = Path(__file__).parent / "cases/registre-codes-suivis-du-titre.txt"
    lines = [make_line(n, text) for n, text in enumerate(case.read_text("utf-8").split("\n"), 1) if text]
    assert roles(lines) == "USFFP.KsV-K..NNVKsV"


def test_show_prints_the_letters_then_each_line_with_its_own(tmp_path: Path) -> None:
    path = tmp_path / "acte.txt"
    path.write_text("DELIBERATION N° 22-031\nVu le code général\nAPPROUVE le plan\n", encoding="utf-8")
    shown = roles_of_lines(read_text(path)).plain
    assert shown.split("\n")[0] == "kvD"
    assert "     2 v Vu le code général" in shown
