"""Homes in more of the forms that clerks write, below the head of an authority."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source

HEAD = "COMMUNE DE VALSERRE\nSéance du 12 mars 2024\nObjet : dossiers\n\n"


def shown(line: str) -> str:
    return redact(source(f"{HEAD}{line}\n\nLe conseil approuve.\n")).source.text


@pytest.mark.parametrize("home", ["12 rue du Four", "14 de la rue du Four", "LD Le Four Neuf", "lieu-dit Le Four"])
@pytest.mark.parametrize(
    "words",
    ["Adresse du demandeur : {}", "Adresse de la locataire : {}", "M. Paul KERBRANOU, domicilié {}, demande un délai."],
)
def test_a_home_is_hidden(words: str, home: str) -> None:
    assert "Four" not in shown(words.format(home))


@pytest.mark.parametrize(
    "line",
    ["Adresse du siège : 12 rue du Four", "Adresse du chantier : 14 de la rue du Four", "Travaux au LD Le Four Neuf"],
)
def test_a_place_of_nobody_stays(line: str) -> None:
    assert line in shown(line)
