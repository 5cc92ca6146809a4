"""`<name>.toml` beside a text: a closed set of corrections."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.sources.corrections.reading import read_corrections
from tests.sources.tree import refused


def correct(root: Path, content: str) -> Path:
    (root / "acte.toml").write_text(content, encoding="utf-8")
    return root / "acte.txt"


def test_without_a_correction_there_is_nothing(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "acte.txt").facts == {}


def test_corrections_are_read_as_text(tmp_path: Path) -> None:
    content = 'meeting_date = 2023-05-15\nnumber = " 2023-177 "\nmatiere_code = "8.6"\n'
    assert read_corrections(correct(tmp_path, content)).facts == {
        "meeting_date": "2023-05-15",
        "number": "2023-177",
        "matiere_code": "8.6",
    }


def test_a_date_may_stand_between_quotation_marks(tmp_path: Path) -> None:
    text = correct(tmp_path, 'convocation_date = "2023-04-28"\n')
    assert read_corrections(text).facts == {"convocation_date": "2023-04-28"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('meeting_date = "15 mai 2023"\n', "« meeting_date » est refusée. Il faut une date de la forme"),
        ("meeting_date = 2023-05-15T10:00:00\n", "« meeting_date » est refusée"),
        ("meeting_date = 2023-02-30\n", "TOML valide"),
        ("number = 177\n", "« number » est refusée. Il faut un texte entre guillemets"),
        ('number = ""\n', "« number » est refusée"),
        ("matiere_code = 7.10\n", "« matiere_code » est refusée"),
        ('matiere_code = "86"\n', "« matiere_code » est refusée. Il faut un code de matière ACTES"),
        ('matiere_code = "8."\n', "« matiere_code » est refusée"),
        ('date = "2023-05-15"\n', "« date » est inconnue. Vouliez-vous écrire « meeting_date » ?"),
        ("vote = 12\n", "« vote » n'est pas une table. Écrivez [vote]"),
        ("[vote]\npour = 12\n", "« vote.pour » est inconnue"),
        ("[attendance]\npresent = true\n", "« attendance.present » est refusée. Il faut un nombre entier"),
        ('[boundary]\nline = 3\n', "« boundary » n'est pas une suite de tables. Écrivez [[boundary]]"),
        ('[[boundary]]\nline = 0\nwords = "X"\nstarts = "annex"\n', "[[boundary]] ne dit pas sa ligne"),
        ('[[boundary]]\nline = 3\nstarts = "annex"\n', "« words » est refusée. Il faut un texte"),
        ('[[boundary]]\nline = 3\nwords = "X"\nstarts = "page"\n', "« starts » est refusée. Il faut l'un de ces mots"),
        ('[[act]]\nline = 3\nwords = "X"\n', "[[act]] de la ligne 3 ne dit rien"),
        (2 * '[[act]]\nline = 3\nwords = "X"\nobject = "Y"\n', "[[act]] de la ligne 3 y est deux fois"),
        (2 * '[[boundary]]\nline = 3\nwords = "X"\nstarts = "annex"\n', "[[boundary]] de la ligne 3 y est deux fois"),
        ('[[act]]\nline = 3\nwords = "X"\nbody = "Bureau"\n', "« body » est inconnue"),
        ('presidente = "X"\n', "« presidente » est inconnue. Vouliez-vous écrire « president » ?"),
    ],
)
def test_a_mistake_is_told_with_its_file_and_remedy(tmp_path: Path, content: str, told: str) -> None:
    text = correct(tmp_path, content)
    with refused(str(tmp_path / "acte.toml"), told):
        read_corrections(text)
