"""Each printed line has one role, from one table; the letters of a text are its structure at a glance."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.segmenting.lines import make_line
from indexer.segmenting.roles import NAMES, TABLE, roles


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
