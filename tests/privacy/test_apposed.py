"""Illnesses, homes and numbers in apposition to a person are hidden whole; policies, seats, acts and sums are not."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY")))


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Mme Solange Kerbrat est arrêtée pour une fracture ouverte du tibia droit.", "tibia droit"),
        ("M. Tao Puig, opéré du ménisque, ne peut se déplacer.", "ménisque"),
        ("Mme Solange Kerbrat, classée en GIR 3, est prioritaire.", "GIR 3"),
        ("M. Tao Puig présente un syndrome de Diogène.", "Diogène"),
        ("Mme Solange Kerbrat vit sous oxygène à domicile.", "oxygène à domicile"),
        ("M. Tao Puig perçoit une pension d'invalidité de 2e catégorie.", "2e catégorie"),
        ("Une hémiplégie consécutive à un accident est relevée chez Mme Solange Kerbrat.", "accident"),
        ("M. Tao Puig souffre d'une affection rare du pied.", "affection rare du pied"),
        ("Le dossier de M. Tao Puig est rouvert.\nMonsieur est aveugle.", "aveugle"),
    ],
)
def test_what_somebody_suffers_from_is_hidden_whole(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("M. Tao Puig remercie la ligue contre le cancer du sein.", "cancer du sein"),
        ("M. Tao Puig visite le centre pour personnes aveugles.", "aveugles"),
        ("Une aide va à M. Tao Puig.\n\nLa rupture du contrat de voirie est décidée.", "rupture du contrat"),
        ("Une aide va à M. Tao Puig.\n\nLe service suit les GIR 1 à 4.", "GIR 1 à 4"),
    ],
)
def test_an_illness_of_nobody_stays(act: str, words: str) -> None:
    assert words in published(act)


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Mme Solange Kerbrat, demeurant 8 rue Haute, 21998\nMontfaur-le-Bas, obtient un délai.", "Montfaur"),
        ("Une aide va à Solange Kerbrat, demeurant 8 rue Haute, appt 2, Montfaur.", "Montfaur"),
        ("Une aide va à Solange Kerbrat, sans emploi, lotissement Les Chênes, villa 6.", "Les Chênes, villa 6"),
        ("M. Tao Puig, père isolé, quartier des Tanneurs, tour 3, obtient un délai.", "Tanneurs"),
        ("Une aide va à M. Tao Puig.\n\nL'arrêté sera notifié à l'intéressé, 24 rue Verte.", "24 rue Verte"),
        ("M. Tao Puig, domicilié au Grand-Pré, 21998 Montfaur, obtient un délai.", "Grand-Pré"),
    ],
)
def test_a_home_is_hidden_up_to_its_town(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Le compteur de M. Tao Puig (n° de série I15LA004412) est contrôlé.", "I15LA004412"),
        ("M. Tao Puig fournit une attestation (contrat n° MAE-7741902-Z).", "7741902"),
        ("PUIG Tao | 3 rue Haute | 0418 773 214 B | 120 €", "0418 773 214 B"),
        ("M. Tao Puig (TX 418773) obtient un emplacement.", "418773"),
        ("Réf. contrat\tAbonné\tVolume\nC-110-00582\tPUIG Tao\t1 204 m³", "C-110-00582"),
        ("Nom\tNé(e) le\tLieu de naissance\nPUIG Tao\t12/03/1984\tMontfaur", "Montfaur"),
        ("| PUIG Tao | CM1 | 12/03/1984 | Saint-Aubert | 300 € |", "Saint-Aubert"),
    ],
)
def test_a_number_and_a_birth_in_the_row_of_a_person_are_hidden(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("M. Tao Puig suit le marché du dossier 2021-45-612.", "2021-45-612"),
        ("M. Tao Puig quitte la police municipale en 2021.", "police municipale en 2021"),
        ("| PUIG Tao | 12/03/2021 | 300 € |\n\nFait le 4 avril 2021.", "12/03/2021"),
    ],
)
def test_numbers_and_days_of_something_else_stay(act: str, words: str) -> None:
    assert words in published(act)
