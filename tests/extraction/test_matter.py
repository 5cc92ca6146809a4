"""The code of the nomenclature that an act prints."""

from __future__ import annotations

import pytest

from indexer.reading import read
from tests.factories import source

ACT = """COMMUNE DE VALFLEUR
Conseil municipal
Séance du 4 mars 2031
Délibération n° 2031-12
{line}
Objet : Entretien du moulin
Le conseil municipal, après en avoir délibéré, DÉCIDE :
- d'approuver le projet.
{after}
"""


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Nomenclature ACTES : 8.8.1", "8.8"),
        ("Matière : 7.10 Divers", "7.10"),
        ("Code matière : 3.5", "3.5"),
        ("8.8 Environnement", "8.8"),
        ("7.5 - Subventions", "7.5"),
        ("8.8 Voirie", None),
        ("Nomenclature ACTES : 8.99", None),
        ("Nomenclature budgétaire M57", None),
        ("2.1 Un article qui porte un numéro", None),
    ],
)
def test_a_code_is_read_after_a_cue_or_with_its_own_label(line: str, code: str | None) -> None:
    (act,) = read(source(ACT.format(line=line, after=""))).dossiers
    assert act.matter_code == code
    assert act.fact_lines.get("matter_code") == (5 if code else None)


def test_a_code_far_below_the_head_is_not_that_of_the_act() -> None:
    after = "\n".join(["Une ligne du dispositif."] * 80) + "\nMatière : 7.5"
    (act,) = read(source(ACT.format(line="", after=after))).dossiers
    assert act.matter_code is None
