"""Homes told by whatever words and numbers of whatever label, beside a person; places and numbers of others stay."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n")).source.text


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("Mme Solange Kerbrat, demeurant au lieu-dit Puy-Rouge, sollicite un délai.", "Puy-Rouge"),
        ("M. Tao Puigmal, hébergé 3 impasse du Four à chaux, obtient un délai.", "à chaux"),
        ("Mme Solange Kerbrat, 88 ans, allée des Camélias, n° 4, obtient un délai.", "Camélias"),
        ("Un emplacement est tracé au n° 16 de la rue des Tuiliers, à la demande de Mme Solange Kerbrat.", "Tuiliers"),
        ("M. Tao Puigmal conteste. Il réside depuis le 1er janvier 44 grande rue, Montfaur.", "44 grande"),
        ("M. Tao Puigmal attend. Ils vivent à quatre dans une pièce, 38 avenue des Tuiliers, esc. 2.", "Tuiliers"),
        ("Renonciation sur la vente d'un pavillon 14 sente des Cerisiers, de Mme Solange Kerbrat.", "Cerisiers"),
        ("M. Tao Puigmal est décédé. Dernière adresse connue : les Combes Basses, chez Mme Vasselin.", "Combes"),
        ("Mme Solange Kerbrat, Château-Brun, 2e étage, sollicite 800 €.", "Château-Brun"),
        ("Une aide de 90 € va à Monsieur Tao Puigmal, la Borde-Haute, agriculteur.", "Borde-Haute"),
        ("Mme Solange Kerbrat, 66 ans, hébergée par sa sœur, 5 villa des Glycines.", "sa sœur"),
        ("M. Tao Puigmal, résidence du Parc, esc. B, 4e, doit 318 €.", "4e"),
        ("Mme Solange Kerbrat, résidente de la chambre 214, obtient une remise.", "214"),
        ("Expulsion de Mme Solange Kerbrat, T3 au 4e étage, 12 allée Bleue.", "12 allée"),
        ("Une aide va à M. Tao Puigmal, La Haute-Ville, apiculteur.", "Haute-Ville"),
    ],
)
def test_a_home_is_hidden_whatever_tells_it(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "value"),
    [
        ("M. Tao Puigmal, deux enfants ; NUR 0940121004477 11288.", "0940121"),
        ("Mme Solange Kerbrat a déposé sa demande sous le numéro unique 095 0422 118734 11009.", "118734"),
        ("M. Tao Puigmal conteste la pose d'un compteur sur son puits (C-22119-84).", "22119"),
        ("Le loyer de M. Tao Puigmal est prélevé, mandat SEPA RUM-2025-SJG-000147.", "000147"),
        ("Mme Solange Kerbrat est veuve (n° de pension 08-441-7702-B).", "B)"),
        ("Mme Solange Kerbrat se pourvoira (n° de dossier MDPH 13 / 2024-11857).", "11857"),
        ("N° macaron | Titulaire | Motif\nZP-031 | Lise Kerbrat | âge\nZP-032 | Tao Puigmal | âge", "ZP-031"),
        ("M. et Mme KERBRAT Luc et Sabine, 6 allée Verte, obtiennent un délai.", " et Sab"),
        ("Le contrat obsèques OBS/41/88772 de Mme Solange Kerbrat est soldé.", "88772"),
        ("M. Tao Puigmal, plainte PV 00418/2023, est entendu.", "00418"),
        ("Mme Solange Kerbrat paie la garderie de Aminata et Cheikh, 47 €.", "Cheikh"),
    ],
)
def test_a_number_or_a_name_is_hidden_whole(act: str, value: str) -> None:
    assert value not in published(act)


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("Une aide va à M. Tao Puigmal (délibération n° 2021-00417).", "2021-00417"),
        ("Une aide va à M. Tao Puigmal, requête n° 2203417.", "2203417"),
        ("Le marché n° 0000417-22 est confié à la société Puigmal, SIRET 123 456 789 00012.", "0000417-22"),
        ("Une aide va à M. Tao Puigmal.\n\nLes travaux se font au n° 16 de la rue des Tuiliers.", "Tuiliers"),
        ("Une aide va à M. Tao Puigmal, le Maire entendu.", "le Maire"),
        ("La maison de santé sise 6 chemin Vert ouvre lundi ; M. Tao Puigmal s'en réjouit.", "6 chemin"),
    ],
)
def test_places_and_numbers_of_others_stay(act: str, words: str) -> None:
    assert words in published(act)
