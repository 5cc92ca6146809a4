"""What looks like somebody in private and is not stays; what stands beside it and is private is hidden."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY")))
DELEGATES = """Organisme | Titulaire | Suppléant
Lycée Marcel Aubrin | Mme Solange KERBRAT | M. Tao PUIG
Office de tourisme | M. Ghislain SERRABEL | Mme Odile HERVOUET
"""
HEADS = """Collège | Principal | Dotation
Marcel Aubrin | M. Benoît SALMIER | 12 400
Rosine Lavigerie | Mme Karine LEPAGNOL | 9 800
"""
CONCESSIONS = """Concession | Titulaire | Durée
A 12 | Mme Solange KERBRAT | 30 ans
A 14 | M. Ghislain SERRABEL | 15 ans
"""
AIDS = """Bénéficiaire | Président | Aide
Mme Solange KERBRAT | M. ROY | 300 €
M. Tao PUIG | M. ROY | 200 €
"""


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "stays"),
    [
        (DELEGATES, "KERBRAT PUIG SERRABEL HERVOUET Aubrin"),
        (HEADS, "Aubrin SALMIER Lavigerie LEPAGNOL"),
        ("Coordonnateur communal : Mme Solange KERBRAT, secrétaire de mairie.", "KERBRAT"),
        ("La gendarmerie (adjudant-chef Morvennec) rappelle les règles.", "Morvennec"),
        ("Affaire suivie par : Mme Solange KERBRAT", "KERBRAT"),
        ("Personnalités qualifiées : M. Ghislain SERRABEL, Mme Solange KERBRAT, M. Tao PUIG.", "SERRABEL KERBRAT PUIG"),
        ("M. Ghislain SERRABEL, démissionnaire de son mandat de conseiller municipal.", "SERRABEL"),
        ("M. Ghislain SERRABEL a démissionné de ses fonctions de maire.", "SERRABEL"),
        ("Mme ROY est installée conseillère municipale, à la suite de la démission de M. Tao PUIG.", "PUIG"),
        ("Le maire et M. Ghislain SERRABEL sont chargés de l'exécution.", "SERRABEL"),
        ("Le cinéma montre « Madame Solvigne » à 20 heures.", "Solvigne"),
        ("Tombe d'Auguste Lenoirier, mort pour la France.", "Lenoirier"),
        ("Subventions : Étoile sportive Solange Kerbrat 750 €", "Kerbrat"),
        ("Trésor public, place Haute, tél. 02 98 00 11 22", "02 98 00 11 22"),
        ("Le permis n° DP 076 555 24 R0017 est délivré.", "076 555 24 R0017"),
    ],
)
def test_functions_bearers_and_places_stay(act: str, stays: str) -> None:
    text = published(act)
    assert [word for word in stays.split() if word not in text.split() and word not in text] == []


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        (CONCESSIONS, "KERBRAT SERRABEL"),
        (AIDS, "KERBRAT PUIG"),
        ("Régisseur titulaire : Mme Solange KERBRAT", "KERBRAT"),
        ("Recrutement d'un agent en remplacement de Mme Solange KERBRAT.", "KERBRAT"),
        ("M. Ghislain SERRABEL a démissionné de ses fonctions d'agent d'entretien.", "SERRABEL"),
        ("Secours : 150 € à Mme Solange KERBRAT et M. Tao PUIG.", "KERBRAT PUIG"),
        ("Le garage de Solange KERBRAT, 12 rue Haute, est loué.", "KERBRAT"),
    ],
)
def test_the_same_words_shield_nobody_in_private(act: str, hidden: str) -> None:
    text = published(act)
    assert [word for word in hidden.split() if word in text] == []
