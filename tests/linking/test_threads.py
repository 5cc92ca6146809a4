"""One affair across sessions; precision before recall."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from indexer.linking.archive import link_archive
from indexer.model import Citation, DocumentKind, Dossier, ListedAct, Vote
from indexer.publishing.lists.thread_pages import thread_steps
from tests.factories import block, document, dossier

OBJECT = "Acquisition du moulin des Trois Saules"
JUNE, JULY = date(2023, 6, 1), date(2023, 7, 1)


def act(
    number: str, meeting: date, object: str = OBJECT, text: str = "", cites: str = "", **facts: Any
) -> Dossier:
    """An act whose text may cite another by its number."""
    cited = (Citation(kind="deliberation", text=f"délibération n° {cites}", key=f"delib:{cites}", line=1),)
    return dossier(
        document(object, introduction=(block(text),)), number=number, meeting=meeting, object=object,
        citations=cited if cites else (), **facts,
    )  # fmt: skip


def affairs(*dossiers: Dossier) -> list[list[str | None]]:
    """Numbers of the acts of each thread; of a list, the object of its item."""
    return [
        [event.item.object if event.item else event.dossier.number for event in thread.events]
        for thread in link_archive(dossiers).threads
    ]


def test_acts_that_cite_each_other_by_number_are_one_affair() -> None:
    assert affairs(act("3", JULY, "Prix du moulin", cites="1"), act("1", JUNE)) == [["1", "3"]]


def test_acts_with_the_same_object_are_not_one_affair() -> None:
    assert affairs(act("1", JUNE), act("3", JULY)) == []


def test_an_act_on_which_many_rest_is_not_their_affair() -> None:
    resting = [act(str(n), JULY, f"Objet {n}", cites="1") for n in range(10, 17)]
    assert affairs(act("1", JUNE), *resting) == []


def test_a_delegation_is_not_the_affair_of_what_is_done_under_it() -> None:
    powers = act("1", JUNE, "Délégation d'attributions du conseil municipal au maire")
    assert affairs(powers, act("3", JULY, cites="1")) == []


@pytest.mark.parametrize(
    "text", ["Ce point est reporté à une prochaine séance.", "Le vote du projet est ajourné."]
)
def test_an_item_that_was_put_off_and_its_return_are_one_affair(text: str) -> None:
    assert affairs(act("1", JUNE, text=text), act("3", JULY)) == [["1", "3"]]


def test_a_rejected_proposal_and_its_return_are_one_affair() -> None:
    assert affairs(act("1", JUNE, vote=Vote(outcome="rejected")), act("3", JULY)) == [["1", "3"]]


def test_an_item_of_a_list_that_was_put_off_returns() -> None:
    item = ListedAct(number=None, object=OBJECT, outcome="postponed", line=4)
    listed = dossier(document(kind=DocumentKind.LIST, items=(item,)), number="liste", meeting=JUNE)
    assert affairs(listed, act("3", JULY)) == [[OBJECT, "3"]]


@pytest.mark.parametrize(
    ("later", "object"),
    [(date(2026, 1, 1), OBJECT), (JUNE, OBJECT), (JULY, "Acquisition du moulin des Deux Frênes")],
    ids=["years later", "the same day", "another object"],
)
def test_what_is_no_return_is_another_affair(later: date, object: str) -> None:
    assert affairs(act("1", JUNE, vote=Vote(outcome="rejected")), act("3", later, object)) == []


def test_the_tariffs_of_two_years_are_two_affairs() -> None:
    first = act("1", JUNE, "Tarifs de la piscine pour 2023", vote=Vote(outcome="rejected"))
    assert affairs(first, act("3", JULY, "Tarifs de la piscine pour 2024")) == []


def test_two_authorities_have_no_common_affair() -> None:
    other = act("3", JULY, id="commune-de-valmorin/2023/2023-07-01-3")
    assert affairs(act("1", JUNE, vote=Vote(outcome="rejected")), other) == []


def test_the_page_of_an_act_tells_what_was_put_off_and_what_it_cites() -> None:
    first, second = (
        act("1", JUNE, text="Ce point est reporté au prochain conseil."),
        act("3", JULY, cites="1"),
    )
    linked = link_archive((first, second))
    told = thread_steps(linked.thread_of[second.id], linked, second)
    assert [(step.put_off, step.here, step.does) for step in told] == [
        ("Reporté", False, ()),
        (None, True, ("cite la délibération n°\u00a01",)),
    ]
