"""Names without a cue, officers in their office, numbers of trades: what is hidden of them and what stays."""

from __future__ import annotations

import pytest

from indexer.privacy import Redacted, redact
from tests.factories import source
from tests.privacy.samples import published

SITTING = "Étaient présents : M. Paul VIGNE, Maire, M. Luc BARRE, Mme Anne ROY.\nSecrétaire : Mme Anne ROY.\n\n"


def of(act: str) -> Redacted:
    return redact(source(SITTING + act))


@pytest.mark.parametrize(
    ("act", "name"),
    [
        ("Les restes de Marius TARDIEU seront déposés à l'ossuaire.", "TARDIEU"),
        ("Titres à annuler : n° 47 (2021) PRADEL Mathias 38,60 €.", "PRADEL"),
        ("La procédure engagée par les époux DELCROS suit son cours.", "DELCROS"),
        ("Dérogation pour Sterenn et Loeiz SALVAN.", "Sterenn"),
        ("Dispersion des cendres d'Armand ROPARS le 3 octobre.", "ROPARS"),
        ("Droits de Pierrick MESGUEN sur la sépulture.", "MESGUEN"),
        ("Corentin LOAËC ayant soldé sa dette, les poursuites sont levées.", "LOAËC"),
        ("Redevable : JACQUEMIN / Léopold, rôle eau 2020.", "Léopold"),
        ("Acquisitions : PAGET Noël et Huguette (B 216).", "Huguette"),
        ("L'hébergement en établissement de Mlle Bernardine TISSOT est pris en charge.", "TISSOT"),
        ("Bourses (classe de 5e) : Lison BARTHOD, Marwan EL KHATIB.", "KHATIB"),
        ("Transport scolaire de Enzo Pradeau et Lilou Pradeau : arrêt déplacé.", "Lilou"),
        ("Remplacée par le couple Fontalba-Ruiz.", "Fontalba"),
        ("Achat de la grange de Mme Solange RIGAL épouse TERRAL.", "TERRAL"),
        ("Téléassistance : Mme Le Hir.", "Hir"),
        ("12 rue Basse (propr. NOUGARÈDE, acq. Mme Irma BOISSET).", "NOUGARÈDE"),
        ("Monsieur le Maire informe que Mme Odile FRESNEL a saisi la commune.", "FRESNEL"),
        ("Le maire évoque M. Virgile COUTURIER.", "COUTURIER"),
        ("Le maire cite Mlle Virginie COUTURIER.", "COUTURIER"),
        ("Le conseil salue le départ de Mlle Virginie COUTURIER.", "COUTURIER"),
        ("T-251 GARIN Marinane 200,00 € Poursuie san elt", "GARIN"),
    ],
)
def test_whoever_is_spoken_of_is_hidden(act: str, name: str) -> None:
    assert name not in of(act).source.text


@pytest.mark.parametrize(
    "act",
    [
        "Le conseil retient le devis de Fabrice LACAINE d'un montant de 1 285,00 € HT.",
        "Travaux de la rue Paul BERT et de l'école Jean MACÉ.",
        "Non-participation au vote de Luc BARRE.",
        "Le maire donne la parole à M. Hervé LANTIER.",
        "Départ de Mme Sylvie CROZET à 20 h 10.",
        "Les crédits de Paiement ALSH sont votés.",
        "Lecture d'un poème de Francis Jammes.",
        "L'EARL LATOUR Denis pour 400,00 €.",
        "Acte reçu par Maître Hubert LAMOLLE, notaire à Bourg.",
        "La commune est défendue par Sabine OLLIVIER, avocate au barreau de Lille.",
    ],
)
def test_streets_trades_members_and_officers_of_justice_are_no_persons_of_a_matter(act: str) -> None:
    assert of(act).masked == ()


def test_an_officer_of_justice_is_hidden_in_a_matter_of_his_own() -> None:
    assert "LAMOLLE" not in of("ATTRIBUE une aide de 300 € à M. Hubert LAMOLLE, notaire en retraite.").source.text


@pytest.mark.parametrize(
    "vote",
    [
        "Ont voté contre : BARRE Luc, ROY Anne",
        "3 contre (M. BARRE Luc, Mme ROY Anne)",
        "Votent contre : Luc BARRE et Irma SOL (2)",
    ],
)
def test_who_votes_below_a_list_of_debtors_owes_nothing(vote: str) -> None:
    debts = "Liste des débiteurs :\nVASSEUR Rémi 120,00 € poursuite sans effet\nNOËL Berthe 80,00 € décédé\n\n"
    result = of(debts + vote)
    assert result.source.text.endswith(vote)
    assert "VASSEUR" not in result.source.text


@pytest.mark.parametrize(
    "act",
    [
        "sa maison du ▇7 montée du Calvaire▇ est détruite",
        "hébergée à l'hôtel depuis l'incendie du ▇6 ter rue du Puits-Neuf▇ ; un secours est versé",
        "fuite d'eau au ▇22 bis rue des Tisserands▇, chez sa mère",
        "Né(e)s : R. Roux ▇4.XI.1946▇ ; autres",
    ],
)
def test_homes_and_births_far_from_their_words_are_hidden(act: str) -> None:
    before, value, after = act.split("▇")
    text = published(before + value + after)
    assert value not in text
    assert text.startswith(before)
    assert text.endswith(after)


@pytest.mark.parametrize(
    "line",
    [
        "SARL MENUISERIE DUPLAN, tél. 03 21 44 55 66 | Fax : 03 21 44 55 67",
        "Entreprise : EUROPAVE\nAdresse : ZI Nord\nTéléphone : 03 21 44 55 66",
        "Mairie de Bourg, Mme Odile Roux, maire. Tél. : 03 21 44 55 66",
        "Garage Roux et Fils, tél. 03 21 44 55 66",
        "Police municipale, 3 rue du Stade, tél. 03 21 44 55 66",
    ],
)
def test_the_number_of_a_trade_or_an_office_stays(line: str) -> None:
    assert "03 21 44 55 66" in published(line)


@pytest.mark.parametrize(
    "line",
    [
        "Office de tourisme : 03 21 44 00 11. Voisine à prévenir : 03 21 44 55 66.",
        "Mme Odile Roux, riveraine de l'école, tél. 03 21 44 55 66",
        "La mairie écrira à Mme Odile Roux, tél. 03 21 44 55 66",
        "Mme Odile Roux, 12 rue du Stade, tél. 03 21 44 55 66",
        "Mme Odile Roux, 12 rue de l'École, tél. 03 21 44 55 66",
        "Mme Odile Roux, locataire du logement communal, tél. 03 21 44 55 66",
        "Mme Odile Roux, conseillère municipale, tél. 03 21 44 55 66",
    ],
)
def test_the_number_of_a_person_named_beside_an_office_is_hidden(line: str) -> None:
    text = published(line)
    assert "03 21 44 55 66" not in text
    assert "03 21 44 00 11" not in line or "03 21 44 00 11" in text
