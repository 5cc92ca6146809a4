"""Who acts for a body, made a work or is honoured stays; who lives, asks or gets something beside them is hidden."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY")))
SCHOLARS = """Nom | Prénom | Né(e) le | Établissement
KERBRAT | Solange | 14/07/2006 | Lycée Benoît Salmier
PUIG | Tao | 02/01/2007 | Lycée Rosine Aubrin
"""
CLUBS = """Club | Président | Montant
La Boule d'Or | Huguette SIMONNET | 350 €

Versement à Mme Nathalie SIMONNET d'une aide au permis de 500 €.
"""
PLOTS = """Parcelle | Propriétaire
AB 113 | Indivision SAUVIAT
AB 121 | SCI Ardeval

Une plaque rappellera le prix Albert Lenoirier attribué en 1933.
"""


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "stays"),
    [
        ("La société Ardeval, représentée par son gérant M. Ghislain SERRABEL, livre en mars.", "SERRABEL"),
        ("Assistaient aussi : M. Luc PUIG, directeur, et M. Ghislain SERRABEL, du cabinet Ardeval.", "SERRABEL"),
        ("Le trésorier M. Ghislain SERRABEL n'a pu recouvrer ces titres.", "SERRABEL"),
        ("Le directeur, Ghislain SERRABEL, est autorisé à signer les bons de commande.", "SERRABEL"),
        ("Délégué à la protection des données : Mme Solange KERBRAT, société Ardeval", "KERBRAT"),
        ("Délégués au comité d'action sociale : élue : Anne ROY ; agent : Solange KERBRAT", "KERBRAT"),
        (PLOTS, "Lenoirier"),
        ("Le conseil acquiert l'ouvrage « Le Temps perdu » de Ghislain SERRABEL.", "SERRABEL"),
        ("Le conseil acquiert l'ouvrage « Le Temps de Solange Kerbrat ».", "Kerbrat"),
        ("Pour honorer la mémoire de Solange KERBRAT, institutrice, née le 3 mai 1909, une voie", "KERBRAT"),
        ("Vu le courrier de Lucien FROMENT, résistant.", "FROMENT"),
        (SCHOLARS, "Salmier Aubrin"),
        (CLUBS, "Huguette SIMONNET"),
    ],
)  # fmt: skip
def test_who_acts_for_a_body_made_a_work_or_is_honoured_stays(act: str, stays: str) -> None:
    text = published(act)
    assert [word for word in stays.split() if word not in text] == []


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        ("L'enfant, représenté par sa mère Mme Solange KERBRAT, est admis.", "KERBRAT"),
        ("La parcelle est vendue à la SCI et à son gérant, M. Ghislain SERRABEL, demeurant 3 rue Haute.", "SERRABEL"),
        ("Le trésorier demande la mise en recouvrement des loyers de M. Ghislain SERRABEL.", "SERRABEL"),
        ("L'agent, Ghislain SERRABEL, est autorisé à travailler à temps partiel.", "SERRABEL"),
        ("Le prix de la parcelle de Solange KERBRAT est fixé à 300 €.", "KERBRAT"),
        ("Le livre « Le Temps perdu » est remis à Mme Solange KERBRAT, lauréate, 12 ans.", "KERBRAT"),
        (SCHOLARS, "KERBRAT Solange 14/07/2006 PUIG 02/01/2007"),
        (CLUBS, "Nathalie"),
        (PLOTS, "SAUVIAT"),
        ("Lauréats du concours : 1er prix Solange KERBRAT, 2e prix Tao PUIG", "KERBRAT PUIG"),
    ],
)  # fmt: skip
def test_beside_them_who_lives_asks_or_gets_is_hidden(act: str, hidden: str) -> None:
    text = published(act)
    assert [word for word in hidden.split() if word in text] == []
