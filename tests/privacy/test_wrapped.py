"""What a sentence tells does not depend on where a page broke its lines; rows and lists are no sentences."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from indexer.privacy.policies.roster import words_of
from indexer.privacy.wrapped import unwrapped
from tests.factories import source

SITTING = frozenset(map(words_of, ("Paul VIGNE", "Anne ROY", "Loeiz SALVAN")))
LONG = "Après en avoir longuement délibéré au cours de la séance, "


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n"), members=SITTING).source.text


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        (
            f"{LONG}il est écrit à Mme Solange KERBRAT,\ncamping des Ajoncs, mobil-home 12, de son accord.",
            "Ajoncs",
        ),
        (
            f"{LONG}la propriété de Mme Solange KERBRAT, 21\nruelle des Tisserandes, sera bornée par le géomètre.",
            "21",
        ),
        (f"{LONG}la parole est à l'avocat de Mme\nKERBRAT, qui a choisi son conseil avec soin.", "KERBRAT"),
    ],
)
def test_a_line_end_parts_nobody_from_what_is_theirs(act: str, hidden: str) -> None:
    assert hidden not in published(act)


@pytest.mark.parametrize(
    ("act", "kept"),
    [
        (f"{LONG}le rapport est lu par M. Tao PUIG,\nmaire de Bray-sur-Aure, qui le commente.", "PUIG"),
        (
            f"{LONG}la clôture est constatée par M. Tao PUIG,\ngarde champêtre, dont le rapport est joint.",
            "PUIG",
        ),
    ],
)
def test_a_line_end_parts_nobody_from_their_function(act: str, kept: str) -> None:
    assert kept in published(act)


@pytest.mark.parametrize(
    "printed",
    [
        "1;Solange Kerbrat;04/01/2025;Kerbrat;2 rue des Tanneurs;admise\n2;Tao Puig;19/11/2024;Puig;La Combe;refus",
        "BENEFICIAIRES DE L'AIDE AU PERMIS DE CONDUIRE POUR L'ANNEE EN COURS\nSOLANGE KERBRAT, DOSSIER COMPLET",
        "Le conseil municipal approuve à l'unanimité le programme des travaux.\nle maire signe les marchés",
        "Le conseil municipal approuve le programme des travaux de voirie de l'année\n- rue Haute et rue Basse",
        "| Solange Kerbrat | 4 rue Haute, à côté de l'ancienne gare | 120,00 |\nde la commune de Bray-sur-Aure",
    ],
)
def test_rows_items_and_ends_of_sentences_stay_lines(printed: str) -> None:
    assert unwrapped(printed) == printed


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        (
            "N°\tTitulaire\tDroit\n1\tKERBRAT Solange\t416,00\n2\tPUIG Tao\t260,00\n3\tSALVAN Loeiz\t208,00",
            "SALVAN",
        ),
        ("Nom | Prénom | Aide\nKERBRAT | Solange | 250,00 €\nSALVAN | Loeiz | 250,00 €", "SALVAN"),
        ("| Loeiz SALVAN | ses filles Lou et Zoé | 11 h | FR76 3000 6000 0112 3456 7890 189 |", "SALVAN"),
        ("Dégâts au véhicule de M. Loeiz SALVAN, agent des parcs, sans lien avec l'élu.", "SALVAN"),
        ("Représentée par son mandataire, M. Loeiz SALVAN, homonyme d'un conseiller.", "SALVAN"),
        ("N'ont pas payé : Anne ROY (35 €).", "ROY"),
        ("M. Loeiz SALVAN, éleveur, cousin du maire, a perdu sa grange.", "SALVAN"),
        (
            "Se sont présentés :\n- Mme Solange KERBRAT, petite-fille du titulaire, 14 rue Haute, Bray ;",
            "KERBRAT",
        ),
        ("M. le maire répond que Mme KERBRAT a choisi son conseil.", "KERBRAT"),
        ("Diffamation par M. Ghislain SERRABEL, président démissionnaire d'un club.", "SERRABEL"),
        ("Mme Solange KERBRAT, née Ropars, le 9 octobre 1983 à Brive.", "Ropars"),
        ("Mme Solange KERBRAT, née Ropars, le 9 octobre 1983 à Brive.", "1983"),
        ("4   KERBRAT Solange     29/01/1971 à Viana (Portugal)   3 impasse Haute", "Viana"),
        ("M. Ghislain SERRABEL ; la lettre lui sera adressée route de Bray, lieu-dit Les Ajoncs.", "Ajoncs"),
    ],
)
def test_namesakes_and_others_in_a_matter_of_their_own_are_hidden(act: str, hidden: str) -> None:
    assert hidden not in published(act)


@pytest.mark.parametrize(
    ("act", "hidden"),
    [
        ("Mme Solange KERBRAT indique qu'il s'agissait d'une hypokaliémie.", "hypokaliémie"),
        ("Mme Solange KERBRAT, veuve, silicose, pension de 900 €, obtient une remise.", "silicose"),
        ("M. Tao PUIG s'est interposé et a eu deux doigts luxés.", "doigts luxés"),
        ("M. Tao PUIG se trouve en arrêt pour syndrome anxio-dépressif réactionnel.", "réactionnel"),
        ("L'exploitant est suspendu. Son dossier médical mentionne un diabète insulinodépendant.", "diabète"),
        ("Vente par KERVALET née SALLES Monique, 41 000 €.", "KERVALET"),
        ("Mme Solange KERBRAT, riveraine du chemin du Lavoir, 5 chemin du Lavoir, élague.", "5 chemin"),
        ("Tao PUIG fournira son certificat d'aptitude n° CBX-IIA-20417.", "20417"),
        ("La rue Haute est fermée au droit du n° 7 pour le déménagement de M. Ghislain SERRABEL.", "SERRABEL"),
    ],
)
def test_what_is_said_of_a_person_is_hidden_whatever_its_words(act: str, hidden: str) -> None:
    assert hidden not in published(act)


@pytest.mark.parametrize(
    ("act", "kept"),
    [
        ("M. Paul VIGNE rappelle que l'aide à domicile retarde la perte d'autonomie.", "perte d'autonomie"),
        ("Mme Solange KERBRAT salue la sympathie de l'académie et propose une visite.", "sympathie"),
        ("L'agent présente la campagne contre la grippe et la bronchiolite.", "bronchiolite"),
        ("M. Ghislain SERRABEL et Mme Solange KERBRAT votent contre.", "SERRABEL"),
        ("Nous donnons délégation à Mme Solange KERBRAT pour les affaires sociales.", "KERBRAT"),
        ("Le comptable, M. Ghislain SERRABEL, en recevra copie.", "SERRABEL"),
        ("M. Loeiz SALVAN, adjoint aux écoles, sans lien avec le requérant, répond.", "SALVAN"),
        ("| Loeiz SALVAN | adjoint | FR76 3000 6000 0112 3456 7890 189 |", "SALVAN"),
    ],
)
def test_who_acts_in_the_sitting_or_by_delegation_stays(act: str, kept: str) -> None:
    assert kept in published(act)
