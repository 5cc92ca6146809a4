"""A text on one line gets line ends where its parts open, and nowhere else."""

from __future__ import annotations

import pytest

from indexer.segmenting.lines import make_line
from indexer.segmenting.plain.flattened import parts

CUT = {
    "the day of a session is no number of a title": (
        "Convocation du 28 avril 2031 LA COMMISSION PERMANENTE DU CONSEIL RÉGIONAL",
        "Réunion du 15 MAI 2031",
        "Sous la présidence de Mme Ida SERT",
    ),
    "a name above a formula is no title": (
        "ABSENTS : Mme Ida SERT et M. Luc BRAME",
        "SECRETAIRE DE SEANCE : M. Jean PRADEL",
    ),
    "figures after a sign that stand apart are one number": (
        "Jeudi 8 mars 2031 ",
        "N° 31 03_01 - BAIL DU PRESBYTERE",
    ),
    "an ordinal stays in a title in capitals": (
        "la séance. ",
        "RÉFECTION DE LA TOITURE 2ème TRANCHE DE TRAVAUX ",
        "Le maire expose",
    ),
    "a title in capitals goes on in small letters": (
        "au vote. ",
        "AIDE AUX TRAVAUX DE LA FONDATION du Lavoir ",
        "Monsieur le Maire rappelle",
    ),
    "the mayor in capitals opens a part": (
        "Objet : Choix du géomètre ",
        "LE MAIRE, Expose que trois offres sont arrivées",
    ),
    "members who are present in a sentence open none": (
        "Objet : Tarifs ",
        "Après en avoir délibéré, le conseil, à l'unanimité des membres présents : ",
        "- Approuve les tarifs",
    ),
    "a code above a head stands alone": (
        "le directeur ",
        "31-07/041 ",
        "COMMUNE DE VALSERRE ",
        "DELIBERATION DU CONSEIL MUNICIPAL",
    ),
    "codes that count up need no stop above": (
        "20310512 1 Achat d'une tondeuse au lieu-dit Le Four ",
        "Le maire expose et signe les pièces nécessaires, ",
        "20310512 2 Bail du presbytère",
    ),
    "a word and its stop are no part of a code": (
        "avec les riverains concernés. ",
        "31-07/068 — Pose de deux bancs",
    ),
    "a list in an item does not end the count of items": (
        "Ida SERT ",
        "1. Bail du presbytère, en deux parts ",
        "1. Bureau ",
        "2. Tarifs de la cantine ",
        "3. Achat d'une tondeuse ",
        "2. Salle des fêtes",
    ),
    "ranks in brackets, or behind the figures of a vote": (
        "Ida SERT ",
        "[1] Bail du presbytère Abstention : 0 ",
        "[2] Tarifs de la cantine",
    ),
    "a rank without a sign stands behind a surname, then behind a figure": (
        "Luc SERT ",
        "01 Bail du presbytère Abstention : 0 ",
        "02 Tarifs de la cantine",
    ),
    "a rank below a chapter needs no sign": (
        "la commission. ",
        "2.1 Bail du presbytère et de ses dépendances ",
        "2.2 Tarifs de la cantine",
    ),
    "a title that a rank opens keeps its number": (
        "en séance : ",
        "1. Bail du presbytère ",
        "Le maire lit le bail. ",
        "2. DECISION MODIFICATIVE N°6/2031 – BUDGET COMMUNE ",
        "Monsieur le Maire informe",
    ),
    "a person after a verb opens no sentence": (
        "Après en avoir délibéré, il convient d'autoriser Monsieur le Maire à signer le bail",
    ),
    "a decision below a stamp is a point": (
        "ID : 099-210000017-20310512-2031_04-DE ",
        "- APPROUVE le bail du presbytère",
    ),
    "a page that a sentence names is none of the text's": (
        "Le maire rappelle que les tarifs de la page 3 du rapport et page 4 sur 9 de la note sont justes",
    ),
    "members who are in office are no figure": ("Objet : Indemnités des élus en exercice : taux",),
    "an hour ends a sentence": ("La séance est ouverte à 20 h 30.", "Tarifs de la salle"),
    "ranks without a sign that count up": (
        "La séance est ouverte. ",
        "1 Vente du four à pain ",
        "Le conseil vote. ",
        "Adopté. ",
        "2 Bail du presbytère",
    ),
    "a list of deliberations": ("DEPARTEMENT DE LA LORELLE ", "LISTE DES DELIBERATIONS de la séance publique"),
    "parties open an agreement": (
        "CONVENTION DE PRÊT de matériel communal ",
        "Entre : la commune de Valserre",
    ),
}
"""Texts in pieces, each of which is printed on a line of its own."""


@pytest.mark.parametrize("pieces", CUT.values(), ids=CUT)
def test_parts_of_a_text_on_one_line(pieces: tuple[str, ...]) -> None:
    wanted = [piece.strip() for piece in pieces]
    assert [line.text for line in parts(make_line(1, " ".join(wanted)))] == wanted
