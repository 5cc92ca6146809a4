"""What an act is about in the shapes that clerks write, up to what stands behind it, with lines and without."""

from __future__ import annotations

import pytest

from indexer.reading import read
from tests.factories import source

TITLES = ("Réfection de la toiture du gymnase", "Demande de subvention (50 % de 120 000 €)")
LABELS = (
    "Sujet : {title}", "Affaire : {title}", "Libellé : {title}", "Obj. : {title}", "Objet du rapport : {title}",
    "Objet de l'affaire : {title}", "Objet n° 3 : {title}", "OBJET N°3 – {title}", "OBJET {title}", "Objet >> {title}",
    "OBJET DE LA DELIBERATION {title}", "Délibération portant sur : {title}",
)  # fmt: skip
FIELDS = (
    "Nomenclature : 7.1 Décisions budgétaires", "Code matière : 7.1", "Pièces jointes : plan de financement",
    "Service : Finances", "Annexe : 1",
)  # fmt: skip
SENTENCES = (
    "Dans le cadre du programme départemental, le dossier a été étudié.", "Après présentation par Mme NOËL,",
    "Suite à la demande des usagers, le dossier a été étudié.", "Afin de poursuivre ce projet, il est complété.",
    "En application de l'article L. 2121-29 du code général des collectivités territoriales, il est soumis.",
    "Depuis 2019, la commune gère ce service en régie.", "Compte tenu de ce qui précède, il est complété.",
    "Lors de sa séance du 7 décembre 2023, le conseil a lancé le projet.",
)  # fmt: skip
ACT = """COMMUNE DE VALSERRE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
L'an deux mille vingt-quatre, le douze mars, le Conseil municipal s'est réuni sous la présidence de M. Paul ROUX.
Présents : M. Paul ROUX, Mme Zoé NOËL, M. Luc ADREL, Mme Eva DUR.
Secrétaire de séance : Mme Zoé NOËL.
{told}
Le Conseil municipal, après en avoir délibéré, à l'unanimité,
APPROUVE la proposition.
"""
SPOKEN = "\n\nM. le Maire expose que le dossier a été étudié en commission."


def about(told: str) -> list[str | None]:
    """What is read of an act that tells this, with its lines and without."""
    text = ACT.format(told=told)
    (printed,), (flattened,) = (
        read(source(one, authority=None)).dossiers for one in (text, " ".join(text.split()))
    )
    return [printed.object, flattened.object]


@pytest.mark.parametrize("title", TITLES)
def test_the_title_behind_its_label(title: str) -> None:
    found = {label: about(label.format(title=title) + SPOKEN) for label in LABELS}
    assert {label: one for label, one in found.items() if one != [title] * 2} == {}


@pytest.mark.parametrize("title", TITLES)
def test_another_field_or_a_sentence_is_no_part_of_the_title(title: str) -> None:
    found = {
        below: about(f"OBJET : {title}\n{below}") for below in (*SENTENCES, *(one + SPOKEN for one in FIELDS))
    }
    assert {below: one for below, one in found.items() if one != [title] * 2} == {}


@pytest.mark.parametrize(
    "title", ["Vote des budgets Annexes : eau, forêt", "Loisirs – Suite à donner, programme 2024"]
)
def test_the_same_words_inside_a_title_end_nothing(title: str) -> None:
    assert about(f"OBJET : {title}{SPOKEN}") == [title] * 2


def test_a_table_tells_the_title() -> None:
    assert about(f"| OBJET | {TITLES[0]} |{SPOKEN}")[0] == TITLES[0]
