"""Where persons live, when they were born, how they are reached: forms that a text prints, and what only looks so."""

from __future__ import annotations

import pytest

from tests.privacy.samples import published


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("M. Luc HAVEL, dont l'adresse est 9, allée des\nCormiers, conteste.", "Cormiers"),
        ("M. Luc HAVEL, résidant à l'Ehpad Les Tilleuls, conteste.", "Tilleuls"),
        ("M. Luc HAVEL, hébergé 15 hent ar feunteun, conteste.", "feunteun"),
        ("M. LUC HAVEL, DEMEURANT LES TERRASSES, ENTREE B, BOITE 19, CONTESTE.", "BOITE 19"),
        ("Aide de 300 € au profit de M. Luc HAVEL —\nRésidence Bel Air à Bray — travaux", "Bel Air"),
        ("Elle fait part de la naissance, le 12 janvier 2023, de Gustave.", "12 janvier"),
        ("Luc HAVEL, 30 ans de services, né le 26 mai 1962, reçoit la médaille.", "26 mai"),
        ("Joueur : Luc HAVEL, licence n° 2547813306", "2547813306"),
        ("Étal n° 16 | Luc HAVEL | 0033639984410 |", "0033639984410"),
    ],
)
def test_what_leads_to_a_person_is_hidden(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    "act",
    [
        "Le bulletin municipal, né le 1er mai 1968, publiera l'hommage.",
        "La note de service 06-2018-39-98 est rappelée.",
        "M. LE COMMANDANT DE LA BRIGADE EST CHARGÉ DE L'EXÉCUTION.",
    ],
)
def test_what_only_looks_so_stays(act: str) -> None:
    assert published(act) == act
