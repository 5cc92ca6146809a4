"""The day of a session in the shapes that clerks write, among the other days that a head prints."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date

import pytest

from indexer.reading import read
from tests.factories import source

LINES = (
    "SEANCE DU: MARDI 12 MARS 2024 A 20H30", "Assemblée plénière du 12 mars 2024", "PV du CM du 12-03-2024",
    "C.M. du 12 mars 2024", "Conseil du 12 mars 2024", "Date du Conseil : 12 mars 2024", "Séance du douze mars 2024",
    "Séance du 12 mars 2 024", "Séance du l2 mars 2O24", "Séance du 1 2 mars 2024", "Séance du 12mars2024",
    "Séance du 12 rnars 2024", "Séance du 12 / 03 / 2024", "Séance du 12 03 2024", "Séance n° 2024-02 du 12 mars 2024",
    "Séance du 12e jour du mois de mars 2024", "Séance du 12 mars de l'an 2024", "Séance du 12-mars-2024",
    "Séance d'installation du 12 mars 2024", "Séance supplémentaire du 12 mars 2024", "Séance du C.A. du 12 mars 2024",
    "Séance ouverte le 12 mars 2024 à 20 h", "Date : le 12 mars 2024", "Séance du douze mars deux milles vint-quatre",
)  # fmt: skip
SENTENCES = (
    "L'année 2024, le 12 mars, le Conseil municipal s'est réuni",
    "L'an deux mille vingt-quatre, le 12e jour du mois de mars, le Conseil municipal s'est réuni",
    "L'an deux mille vingt-quatre (2024), le douze (12) mars à 20 h, le Conseil municipal s'est réuni",
    "L'an deux mille vingtquatre, à vingt heures, le mardi, douze mars, le Conseil municipal s'est réuni",
    "Le douze du mois de mars de l'an deux mille vingt-quatre, le Conseil municipal s'est réuni",
    "Le mardi 12 mars 2024, à 20 heures, s'est réuni le Conseil municipal, convoqué le 5 mars 2024",
    "Sur convocation du Maire en date du 05/03/2024, le Conseil municipal s'est réuni le 12/03/2024",
    "Le Conseil municipal, convoqué le 5 mars 2024, s'est réuni le mardi 12 mars 2024",
    "Le Conseil municipal réuni le 12 mars 2024 en mairie",
    "La séance a eu lieu le 12 mars 2024 en mairie",
    "La réunion s'est déroulée le 12 mars 2024",
)
ALONE = (
    "12 mars 2024",
    "Le 12/03/2024",
    "DU MARDI 12 MARS 2024",
    "Le 12 mars 2024 à 20 heures",
    "Délibération du 12 mars 2024",
)
"""Lines that say the day and nothing else: lines must stand."""
HEAD = """COMMUNE DE VALSERRE
Reçu en préfecture le 18/03/2024
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
Date de convocation : 5 mars 2024
Date d'affichage : 6 mars 2024
{when}, sous la présidence de M. Paul ROUX, Maire.
Présents : M. Paul ROUX, Mme Zoé NOËL, M. Luc ADREL, Mme Eva DUR.
Le procès-verbal de la séance du 30 janvier 2024 est adopté à l'unanimité.
OBJET : Réfection de la toiture du gymnase

M. le Maire expose que le dossier a été étudié en commission du 4 février 2024.
Le Conseil municipal, après en avoir délibéré, à l'unanimité, APPROUVE la proposition.
Fait à Valserre, le 15 mars 2024. La prochaine séance est fixée au 9 avril 2024.
"""
LEGAL = "{line}\nLe Conseil municipal, légalement convoqué, s'est réuni en mairie"
DAY = date(2024, 3, 12)


def days(when: str) -> Iterator[set[date | None]]:
    """The days that are read of an act: with its lines, without them, wrapped."""
    text = HEAD.format(when=when)
    wrapped = "\n".join("\n".join(textwrap.wrap(line, 70)) for line in text.splitlines())
    for one in (text, " ".join(text.split()), wrapped):
        yield {dossier.meeting_date for dossier in read(source(one, authority=None)).dossiers}


def test_the_day_of_a_session_that_a_line_names() -> None:
    found = {line: [*days(LEGAL.format(line=line))] for line in LINES}
    assert {line: one for line, one in found.items() if one != [{DAY}] * 3} == {}


def test_the_day_of_the_sentence_that_says_who_met() -> None:
    found = {sentence: [*days(sentence)] for sentence in SENTENCES}
    assert {sentence: one for sentence, one in found.items() if one != [{DAY}] * 3} == {}


@pytest.mark.parametrize("line", ALONE)
def test_the_day_alone_on_its_line(line: str) -> None:
    assert next(days(LEGAL.format(line=line))) == {DAY}


@pytest.mark.parametrize(
    "line", ["Séance des 12 et 13 mars 2024", "Convocation | Affichage\n5/03/2024 | 06/03/2024"]
)
def test_a_day_that_is_not_told_to_be_the_session_s_is_none(line: str) -> None:
    assert next(days(LEGAL.format(line=line))) == {None}
