"""Votes that no assembly can have cast, votes on parts of a text, members who are named with their choice."""

from __future__ import annotations

import pytest

from indexer.model import Dossier
from indexer.reading import read
from tests.factories import source

ACT = """COMMUNE DE VALBRESSE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
DÉLIBÉRATION N° 2024-12
Séance du 12 mars 2024
{}
Présents : M. Pierre AUBRAC, Mme Claire BELLONI, M. Hugo ESTRADE, Mme Odile FLEURANT, Mme Zoé NIVOL, M. Paul TRAL
Secrétaire de séance : Mme Odile FLEURANT
OBJET : Budget primitif
Le maire expose le budget.
{}
Fait et délibéré en séance.
"""
IN_OFFICE = "Nombre de membres en exercice : 9"


def act(told: str, counted: str = IN_OFFICE) -> Dossier:
    return read(source(ACT.format(counted, told))).dossiers[0]


def voices(read_of: Dossier) -> tuple[int | None, ...]:
    return read_of.vote.for_, read_of.vote.against, read_of.vote.abstain


@pytest.mark.parametrize(
    ("told", "counted", "expected"),
    [
        ("par 8 voix pour et 1 contre", IN_OFFICE, (8, 1, None)),
        ("par 8 voix pour et 2 contre", IN_OFFICE, (None, None, None)),
        ("par 312 voix pour", IN_OFFICE, (None, None, None)),
        ("par 312 voix pour", "", (None, None, None)),
        ("par 9 voix pour", "", (9, None, None)),
        ("par 58 voix pour et 1 contre", "", (58, 1, None)),
        ("par 6 voix pour et 2 contre (votants : 7)", "", (None, None, None)),
        ("par 6 voix pour et 2 contre", "Nombre de votants : 7", (6, 2, None)),
        ("par 6 voix pour, 1 contre et 1 abstention", "Nombre de votants : 7", (6, 1, 1)),
    ],
)
def test_more_voices_than_members_are_no_vote(told: str, counted: str, expected: tuple[int | None, ...]) -> None:
    found = act(f"Le conseil municipal, {told}, APPROUVE le budget.", counted)
    doubts = [notice.line for notice in found.notices if notice.code == "vote-douteux"]
    assert (voices(found), doubts) == (expected, [10] if expected[0] is None else [])


@pytest.mark.parametrize(
    ("told", "expected", "doubt"),
    [
        ("Chapitre 011 : 6 pour\nChapitre 012 : 4 pour, 2 abstentions", (None, None, None), True),
        ("Section de fonctionnement : unanimité\nInvestissement : 4 pour, 2 contre", (None, None, None), True),
        ("Chapitre 011 : 4 pour, 2 contre\nChapitre 012 : 4 pour, 2 contre", (4, 2, None), False),
        ("Chapitre 011 : 6 pour\nChapitre 012 : 4 pour, 2 contre\nEnsemble : 5 pour, 1 contre", (5, 1, None), False),
        ("Ensemble : 5 pour, 1 contre\nChapitre 011 : 6 pour\nChapitre 012 : 4 pour, 2 contre", (5, 1, None), False),
    ],
)
def test_of_a_text_voted_by_parts_only_the_result_on_the_whole_is_its_vote(
    told: str, expected: tuple[int | None, ...], doubt: bool
) -> None:
    found = act(f"Le conseil municipal vote :\n{told}")
    assert (voices(found), found.vote.unanimous) == (expected, None)
    assert ("vote-douteux" in [notice.code for notice in found.notices]) is doubt


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Mme Nivol et M. Tral s'abstiennent. Le conseil APPROUVE le budget.", (None, None, 2)),
        ("Le conseil APPROUVE le budget, M. TRAL votant contre et Mme NIVOL s'abstenant.", (None, 1, 1)),
        ("M. TRAL vote contre. Le conseil APPROUVE le budget par 5 voix pour.", (5, 1, None)),
        ("Mme NIVOL, M. TRAL et M. DURAND s'abstiennent. Le conseil APPROUVE le budget.", (None, None, None)),
        ("M. DURAND et Mme NIVOL s'abstiennent. Le conseil APPROUVE le budget.", (None, None, None)),
        ("Mme NIVOL s'abstient. Les élus du groupe Demain s'abstiennent.", (None, None, None)),
        ("Mme NIVOL s'abstient de prendre part au vote. Le conseil APPROUVE le budget.", (None, None, None)),
        ("Mme BELLONI demande pourquoi M. TRAL s'abstient. Le conseil APPROUVE le budget.", (None, None, None)),
        ("Abstentions : Mme NIVOL, M. TRAL\nM. TRAL s'abstient car il attend un devis.", (None, None, 2)),
        ("Mme NIVOL s'abstient. Le conseil APPROUVE le budget par 5 voix pour et 2 abstentions.", (5, None, 2)),
    ],
)
def test_members_named_in_a_sentence_are_counted_where_all_are_members(
    told: str, expected: tuple[int | None, ...]
) -> None:
    assert voices(act(told)) == expected


def test_who_is_named_with_a_choice_is_told_with_it() -> None:
    groups = act("Mme Nivol et M. Tral s'abstiennent. Le conseil APPROUVE le budget.").vote.groups
    assert [(group.choice, group.name) for group in groups] == [("abstain", "Zoé NIVOL"), ("abstain", "Paul TRAL")]


def test_what_became_of_an_item_is_not_of_its_title() -> None:
    head = ACT.format("", "").partition("OBJET")[0].replace("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", "PROCÈS-VERBAL")
    head = head.replace("DÉLIBÉRATION N° 2024-12\n", "")
    items = "1. Compte rendu : adopté à l'unanimité\n2. Tarifs de la salle – approuvés par 5 voix pour\n"
    items += "3. Vente\nLe conseil APPROUVE.\n"
    for text in (head + items, " ".join((head + items).split())):
        acts = [one for one in read(source(text)).dossiers if one.is_deliberation]
        assert [(one.object, one.vote.unanimous, one.vote.for_) for one in acts[:2]] == [
            ("Compte rendu", True, None), ("Tarifs de la salle", None, 5),
        ]  # fmt: skip


IN_WORDS = {
    "Étaient présents dix-neuf conseillers.": (19, None),
    "Dix-neuf conseillers étaient présents, deux membres absents.": (19, 2),
    "Présents : dix-neuf (19)\nAbsents : deux": (19, 2),
    "Nombre de présents : vingt et un": (21, None),
    "Les deux absents sont excusés, quatre adjoints présents.": (None, None),
}


@pytest.mark.parametrize("told", IN_WORDS)
def test_members_are_counted_in_words_too(told: str) -> None:
    head, _, rest = ACT.partition("{}")
    text = head + told + "\nSecrétaire" + rest.partition("Secrétaire")[2].format("Le conseil APPROUVE le budget.")
    sat = read(source(text)).dossiers[0].attendance
    assert (sat.present, sat.absent) == IN_WORDS[told]
