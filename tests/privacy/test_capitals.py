"""Acts printed in capitals, where case tells no name from a word: what names stays hidden, what names nobody stays."""

from __future__ import annotations

import pytest

from indexer.patterns.ordinary_words import ORDINARY, WRITTEN
from indexer.patterns.presumed.lexicon import GIVEN, GIVEN_RARE, GIVEN_WORDS, SURNAME_WORDS, SURNAMES
from indexer.privacy import redact
from indexer.privacy.detectors.findings import BAR
from tests.factories import source

ACT = """COMMUNE DE VALSERRE
SÉANCE DU 12 MARS 2024
OBJET : AIDES EXCEPTIONNELLES ET PLAN DE FINANCEMENT DE LA REQUALIFICATION DU CENTRE ANCIEN
MONSIEUR LE MAIRE INDIQUE QUE LE PROJET DE RÉHABILITATION PROFITE AUX PERSONNELS COMMUNAUX ET AUX ASSOCIATIONS.
{}
LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ, APPROUVE LE PLAN DE FINANCEMENT ET ATTRIBUE LES AIDES EXCEPTIONNELLES.
"""


def shown(line: str) -> str:
    return redact(source(ACT.format(line))).source.text


@pytest.mark.parametrize(
    ("line", "name", "rest"),
    [
        (
            "MONSIEUR PAUL KERBRANOU SIGNALE UN RETARD DE PAIEMENT.",
            "KERBRANOU",
            "SIGNALE UN RETARD DE PAIEMENT",
        ),
        ("UNE AIDE DE 300 € EST ACCORDÉE À MADAME ODILE VASSELIN.", "VASSELIN", "UNE AIDE DE 300 €"),
        ("LE TERRAIN EST VENDU À MME LISE KERBRANOU SOUS RÉSERVE.", "KERBRANOU", "SOUS RÉSERVE"),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(line: str, name: str, rest: str) -> None:
    text = shown(line)
    assert name not in text
    assert rest in text


def test_words_that_name_nobody_stay() -> None:
    text = shown("LE LOCATAIRE OU UN OCCUPANT DE BONNE FOI EST TENU DE REMETTRE LES LOGEMENTS AU BAILLEUR.")
    assert BAR not in text


def test_the_written_words_are_no_names() -> None:
    names = GIVEN | GIVEN_RARE | GIVEN_WORDS | SURNAMES | SURNAME_WORDS
    assert not (WRITTEN - ORDINARY) & names
