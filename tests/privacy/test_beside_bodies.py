"""Who an office, a list or a verb tells to act for others stays; who shares their words in private is hidden."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY", "Odile MORVEN")))
LEADERS = """Entreprise | Dirigeant | Aide
Ardeval Bois | Ghislain SERRABEL | 300 €
Maison Lune | Solange KERBRAT | 200 €
"""
ORDERS = """Arrêté n° 12 autorisant le débit de boissons de l'amicale, représentée par Mme Anne ROY
Arrêté n° 13 portant mise en demeure de M. Ghislain SERRABEL de retirer sa haie
"""
SEATS = """Sont nommés au conseil d'administration :
- au titre des retraités : M. Tao PUIG
- au titre des personnes handicapées : M. Ghislain SERRABEL
"""


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "stays"),
    [
        (LEADERS, "SERRABEL KERBRAT"),
        (SEATS, "PUIG SERRABEL"),
        ("Le groupe réunissait Ghislain SERRABEL (Inrae) et Solange KERBRAT (agence de l'eau).", "SERRABEL KERBRAT"),
        ("Partenaires : ONF (Ghislain SERRABEL, chef de triage), préfecture (Solange KERBRAT).", "SERRABEL KERBRAT"),
        ("Club : présidente Solange KERBRAT, trésorier Tao PUIG, secrétaire Ghislain SERRABEL.", "PUIG SERRABEL"),
        ("Le géomètre Ghislain SERRABEL bornera le chemin.", "SERRABEL"),
        ("Le professeur Ghislain SERRABEL présentera ses travaux.", "SERRABEL"),
        ("L'avis, rendu par Mme Solange KERBRAT, inspectrice, ne le permettait pas.", "KERBRAT"),
        ("L'audience est tenue en présence du rapporteur public M. Ghislain SERRABEL.", "SERRABEL"),
        ("Commissaire enquêteur : M. Tao PUIG ; suppléante : Mme Solange KERBRAT.", "PUIG KERBRAT"),
        ("Arrêté portant composition du jury : M. Ghislain SERRABEL, Mme Solange KERBRAT.", "SERRABEL KERBRAT"),
        ("Quartier haut : référents : Solange KERBRAT et Tao PUIG.", "KERBRAT PUIG"),
        ("Pour ampliation, la cheffe du service des assemblées Solange KERBRAT", "KERBRAT"),
        ("Photographies : Ghislain SERRABEL ; cartes : Solange KERBRAT.", "SERRABEL KERBRAT"),
        ("La ligne dessert les stations Gabriel Péri, Gare-Pasteur et Solange Kerbrat.", "Kerbrat"),
        ("Le chêne Henri IV est classé.", "Henri"),
        ("M. Tao PUIG attaque le permis n° PC 025 462 22 C0031.", "C0031"),
    ],
)  # fmt: skip
def test_who_an_office_a_list_or_a_verb_tells_to_act_for_others_stays(act: str, stays: str) -> None:
    text = published(act)
    assert [word for word in stays.split() if word not in text] == []


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        (ORDERS, "SERRABEL"),
        ("Présents : Odile MORVEN.\n\nAides : L. MORVEN, bon alimentaire de 60 €.", "MORVEN,"),
        ("Bénéficiaires :\nSolange KERBRAT (CAF)\nTao PUIG (MSA)", "KERBRAT PUIG"),
        ("Au titre des secours : Mme Solange KERBRAT, 60 €.", "KERBRAT"),
        ("Le directeur Ghislain SERRABEL percevra une prime de 300 €.", "SERRABEL"),
        ("Mme Solange KERBRAT présentera sa demande de logement.", "KERBRAT"),
        ("Aide au permis : Solange KERBRAT, née le 3 mai 1990.", "KERBRAT 1990"),
        ("Secours de 60 € à Paul X et à Solange KERBRAT.", "KERBRAT"),
        ("Mme Solange KERBRAT, permis n° 170559200123.", "170559200123"),
    ],
)  # fmt: skip
def test_who_shares_their_words_in_private_is_hidden(act: str, hidden: str) -> None:
    text = published(act)
    assert [word for word in hidden.split() if word in text] == []
