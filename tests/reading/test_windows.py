"""Minutes cut after some thousand characters: what opens in the window is found, what is cut is no act."""

from __future__ import annotations

import pytest

from indexer.model import DocumentKind
from tests.reading.test_earlier_minutes import HEAD
from tests.reading.test_minutes_in_need import SAT, VOTED, acts, kinds

AGENDA = "Ordre du jour :\n- Bail du four banal\n- Achat d'une tondeuse\n- Questions diverses\n"
OF_THE_SESSION = (
    "Le compte rendu de la séance du 4 avril 2024, après lecture faite,\nest approuvé à l'unanimité.\n"
)
CODED = ("DCM n°2024-31 - Bail du four banal\n", "Délibération n° 24-05-31 : Bail du four banal\n")


@pytest.mark.parametrize("heading", CODED)
def test_the_only_code_of_minutes_opens_their_only_act(heading: str) -> None:
    number = heading.partition("°")[2].split()[0]
    text = HEAD + OF_THE_SESSION + heading + VOTED
    assert kinds(text) == [DocumentKind.MINUTES, DocumentKind.DELIBERATION]
    assert acts(text) == [(number, "Bail du four banal")]


def test_the_only_heading_that_the_agenda_announces_opens_an_act() -> None:
    text = HEAD + AGENDA + OF_THE_SESSION + "Bail du four banal\n" + VOTED
    assert acts(text) == [(None, "Bail du four banal")]


def test_minutes_cut_before_the_first_decision_hold_no_act() -> None:
    told = "Bail du four banal\nLe maire expose que le bail du four est échu, et que le"
    for text in (HEAD + AGENDA + OF_THE_SESSION + told, HEAD + OF_THE_SESSION + told):
        assert acts(text) == []


def test_what_minutes_vote_under_no_heading_is_no_act() -> None:
    assert acts(HEAD + "Le maire demande d'inverser deux points.\nLe conseil accepte à l'unanimité.\n") == []


def test_a_code_in_the_head_is_the_number_of_the_whole() -> None:
    assert acts(
        "COMPTE RENDU DU CONSEIL MUNICIPAL\nDélibération n° 2024-31\n"
        + SAT
        + "OBJET : Bail du four\n"
        + VOTED
    ) == [("2024-31", "Bail du four")]
