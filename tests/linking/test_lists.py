"""The list of a session and its minutes are compared: what only one of them has is told."""

from __future__ import annotations

import pytest

from indexer.linking.acts.lists import compared
from indexer.model import Dossier, Reading
from indexer.reading import read
from tests.factories import source

HEAD = "COMMUNE DE LAVANS\n"
LIST = HEAD + """LISTE DES DÉLIBÉRATIONS EXAMINÉES
Conseil municipal du 9 février 2024
2024-05 - Tarifs de la cantine - Approuvée
2024-06 - Vente du presbytère - Rejetée
"""
MINUTES = HEAD + """PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 9 FÉVRIER 2024
Présents : Anne BAC, Luc COT
2024-05 - Tarifs de la cantine
Adopté à l'unanimité.
2024-07 - Budget primitif
Adopté à l'unanimité.
"""


def noticed(readings: tuple[Reading, ...]) -> list[tuple[str, int | None]]:
    dossiers: list[Dossier] = [d for reading in readings for d in reading.dossiers]
    wanted = ("acte-hors-liste", "liste-sans-acte")
    return [(n.code, n.line) for d in dossiers for n in d.notices if n.code in wanted]


def test_what_only_the_list_or_only_the_minutes_have_is_a_notice() -> None:
    found = compared([read(source(LIST)), read(source(MINUTES))])
    assert noticed(found) == [("liste-sans-acte", 5), ("acte-hors-liste", None)]


@pytest.mark.parametrize(
    "other", [MINUTES.replace("9 FÉVRIER", "10 FÉVRIER"), MINUTES.split("2024-07", maxsplit=1)[0]]
)
def test_a_list_is_held_against_the_minutes_of_its_own_session_alone(other: str) -> None:
    assert noticed(compared([read(source(LIST)), read(source(other))])) == []


def test_a_number_in_another_form_names_the_same_act() -> None:
    minutes = MINUTES.replace("2024-07 - Budget primitif", "D2024_006 - Cession du presbytère communal")
    assert noticed(compared([read(source(LIST)), read(source(minutes))])) == []
