"""Telephones below the head of an authority: whose they are is told by the words beside them."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source

HEAD = "COMMUNE DE VALSERRE\nSéance du 12 mars 2024\nObjet : dossiers\n\n"


def shown(line: str) -> str:
    return redact(source(f"{HEAD}{line}\n\nLe conseil approuve.\n")).source.text


NUMBERS = ("03 20 41 22 10", "0320412210", "(+33)612457898", "+33.6.12.45.78.98", "06_12_45_78_98")


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    "words",
    [
        "Le demandeur, joignable au {}, habite la commune.",
        "Téléphone du locataire : {}",
        "Tél dom. {}",
        "Parents : {}",
        "La plaignante peut être rappelée au {}.",
    ],
)
def test_the_number_of_somebody_is_hidden(words: str, number: str) -> None:
    assert number.removeprefix("(+33)") not in shown(words.format(number))


@pytest.mark.parametrize(
    "line",
    [
        "Téléphone de la mairie : 03 20 41 22 10",
        "Association de parents d'élèves, tél. 03 20 41 22 10",
        "Service des demandes de logement : 03 20 41 22 10",
    ],
)
def test_the_number_of_an_office_stays(line: str) -> None:
    assert line in shown(line)
