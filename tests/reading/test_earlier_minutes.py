"""The minutes of the session before are an item of the session that adopts them; an act put in between is one too."""

from __future__ import annotations

import pytest

from indexer.reading import read
from tests.factories import source

HEAD = """COMMUNE DE LAVANS
PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 13 MAI 2024
L'an deux mille vingt-quatre, le treize mai, le conseil municipal s'est réuni sous la présidence de M. Luc BAZIN, maire.
Présents : MM. Luc BAZIN, Paul COT, Mmes Eva DUR, Ida SERT.
Secrétaire de séance : Mme Eva DUR
"""
ADOPTED = "Approbation du procès-verbal de la séance du 4 avril 2024\nLe procès-verbal est adopté à l'unanimité.\n"
TARIFFS = """Tarifs de la cantine
Monsieur le Maire propose d'augmenter les tarifs de la cantine de deux pour cent à la rentrée.
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve les tarifs.
"""


def acts(text: str) -> list[str | None]:
    """Objects of the acts of a text."""
    return [dossier.object for dossier in read(source(text)).dossiers if dossier.is_deliberation]


@pytest.mark.parametrize("flat", [False, True])
def test_the_minutes_that_a_session_adopts_are_its_first_item(flat: bool) -> None:
    text = HEAD + ADOPTED + TARIFFS
    wanted = ["Approbation du procès-verbal de la séance du 4 avril 2024", "Tarifs de la cantine"]
    assert acts(text.replace("\n", " ") if flat else text) == wanted


def test_they_are_one_beside_a_code_and_none_in_the_title_of_an_extract() -> None:
    coded = HEAD + ADOPTED + "Délibération n° 2024-021/05-24 " + TARIFFS
    assert acts(coded) == ["Approbation du procès-verbal de la séance du 4 avril 2024", "Tarifs de la cantine"]
    head = HEAD.replace("PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL", "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS")
    extract = f"{head}N° 2024-020\n{ADOPTED}"
    assert [d.number for d in read(source(extract)).dossiers] == ["2024-020"]


def test_per_cent_is_no_vote() -> None:
    vote = read(source(HEAD + TARIFFS)).dossiers[-1].vote
    assert vote is not None and (vote.for_, vote.unanimous) == (None, True)


def test_an_act_put_in_between_two_others_is_an_item() -> None:
    rows = ("2024-05-11 TARIFS DE LA HALLE", "2024-05-11BIS TARIFS DU MARCHE", "2024-05-12 ACHAT D'UN TERRAIN")
    items = [f"{row}\nLe maire expose la demande.\nLe conseil, à l'unanimité, approuve.\n" for row in rows]
    read_ = [d.number for d in read(source(HEAD + "\n".join(items))).dossiers if d.is_deliberation]
    assert read_ == ["2024-05-11", "2024-05-11BIS", "2024-05-12"]
