"""`show --pourquoi`: what is said is one of the candidates that are shown, with its line and its rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.commands.show import FACTS as ASKED
from indexer.extraction.evidence import FACTS
from indexer.publishing.terminal.explaining import SAID, explanation
from indexer.reading import explain, read
from indexer.sources import read_text
from tests.factories import source

CASES = sorted((Path(__file__).parents[1] / "reading/cases").glob("*.txt"))
LEADING = """COMMUNE DE VALBRESSE
Séance du 12 mars 2024
Nombre de présents : 14
Nombre de votants : 17
Pouvoirs : M. Luc ADREL à Mme Ida SERTEL
Absents : 45
Objet : Tarifs
Le conseil, après en avoir délibéré, par 15 voix pour et 2 voix contre,
APPROUVE les tarifs.
"""


def test_the_command_the_rules_and_the_page_know_the_same_facts() -> None:
    assert set(ASKED) == set(FACTS) == set(SAID)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_is_said_is_one_of_the_candidates(path: Path) -> None:
    reading = read(read_text(path))
    for fact in ("date", "présidence", "secrétaire", "présents", "représentés", "excusés", "absents"):
        for dossier, evidence in zip(reading.dossiers, explain(reading.source, fact), strict=True):
            said = SAID[fact](dossier)
            of_list = dossier.main_document.kind in ("list", "order", "decision")
            assert of_list or said is None or said in [one.value for one in evidence.candidates]


def test_a_count_is_explained_by_what_confirms_it() -> None:
    shown = explanation(read(source(LEADING)), "représentés").plain
    assert "représentés\u00a0: 3" in shown
    assert "· 1 — ligne 5, pouvoirs nommés" in shown
    assert "→ 3 — ligne 4, votants moins présents" in shown
    assert "ne font pas les 17 votants" in shown


def test_a_fact_that_nothing_prints_and_a_vote_are_explained_too() -> None:
    reading = read(source(LEADING))
    assert "Aucune règle n’a rien trouvé" in explanation(reading, "excusés").plain
    assert "→ 15 pour — ligne 8" in explanation(reading, "vote").plain
    assert "→ Tarifs — ligne 7, règle 1" in explanation(reading, "objet").plain
