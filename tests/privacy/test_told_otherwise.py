"""Persons, homes, births and illnesses told in ways that no form has: scans, asides, nicknames, kin, places."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Solange DROUVET", "Xavier MINVAL")))


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        ("Remise gracieuse à MME GlSELE ROUXEL, née le l7 AVRlL l938.", ("GlSELE", "l938")),
        ("M. KERBRAT JOEL est locataire : tél. O3 86 62 l7 4O.", ("KERBRAT", "O3 86 62 l7 4O")),
        ("M. ANT0NIN PAUTREL demande une remise de dette.", ("ANT0NIN", "PAUTREL")),
        ("Mme Odile SERRABEL et ses enfants Joris, Femke et Lou sont relogés.", ("Joris", "Femke", "Lou ")),
        ("Famille SERRABEL ; enfants : Lyame, Naya", ("Lyame", "Naya")),
        ("M. Robert dit « Bobby » AUTRIVE demande un secours.", ("Bobby", "AUTRIVE")),
        ("Concession de Mme Mauricette GIROULT (dite Zette)", ("GIROULT", "Zette")),
        ("Un père, Yves-Marie CORTANZE, a été agressé devant l'école.", ("CORTANZE",)),
        ("La concession est demandée par sa veuve née Gombrelle.", ("Gombrelle",)),
        ("Prévenir Tante Béatrix à la sortie.", ("Béatrix",)),
        ("Débiteurs :\nT-907\tGarciane/Dos Reis\tcantine\t233,60 €\nT-908\tMOREL Anne\tX\t12 €", ("Dos Reis",)),
        ("Mme Anne SERRABEL, peintre, Château de Plessac ; M. Tao PUIG, Le Haut Clairval   ", ("Plessac", "Clairval")),
        ("Mme Anne SERRABEL demeure à Bray, montée des Ursulines, numéro 6, avec son mari.", ("Ursulines",)),
        ("M. Tao PUIG, habitant Les Brandes d'en Haut, paie la taxe.", ("Brandes",)),
        ("M. Tao PUIG et Mme Anne SERRABEL, nés le 12.03.1995 et le 04.11.1996, se marient.", ("1995", "1996")),
        ("M. Tao PUIG est absent pour varicelle, puis pour un triple pontage.", ("varicelle", "pontage")),
        ("Le brigadier Anthony DESPREZ (matricule PM-0417) est exclu dix jours.", ("DESPREZ",)),
    ],
)
def test_what_is_told_of_somebody_in_private_is_hidden(act: str, hidden: tuple[str, ...]) -> None:
    text = published(act)
    assert [value for value in hidden if value in text] == []


@pytest.mark.parametrize(
    "act",
    [
        "REJETTE la réclamation de la dame DROUVET Solange, de Rouessey.",
        "ACCEPTE l'échéancier de Mme Solange DROUVET.",
        "Demande de Mme Solange DROUVET, en son nom personnel.",
        "M. Xavier MINVAL (fils de Paul), se plaint du bruit. Mme Solange DROUVET (la jeune) aussi.",
        "Le chèque de caution (n° 12) déposé par M. Xavier MINVAL est encaissé.",
    ],
)
def test_who_only_has_the_name_of_a_member_is_hidden(act: str) -> None:
    text = published(act)
    assert not any(name in text for name in ("DROUVET", "MINVAL"))


@pytest.mark.parametrize(
    ("act", "stays"),
    [
        ("Le marché l2 AB01 et le code R0017 sont notifiés à la SARL l'Éclair.", "R0017"),
        ("Mme Solange DROUVET lit le rapport ; M. Xavier MINVAL (adjoint) répond.", "MINVAL"),
        ("Les enfants Les Petits Poussins reçoivent 300 € pour leur club.", "Petits Poussins"),
        ("La ligne Lille/Roubaix est prolongée.", "Lille/Roubaix"),
        ("Les campagnes contre la rougeole se poursuivent.", "rougeole"),
        ("Mme Anne SERRABEL, La Ligue des droits de l'homme, remercie le conseil.", "La Ligue"),
    ],
)
def test_what_looks_like_it_stays(act: str, stays: str) -> None:
    assert stays in published(act)
