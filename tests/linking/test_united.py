"""The same act alone and in minutes is one dossier with several sources; two acts stay two."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import pytest

from indexer.linking.acts.united import united
from indexer.linking.clauses.number import rank_of
from indexer.model import Dossier, Reading, Receipt, Vote
from tests.factories import document, dossier, reading, source

TARIFFS = "Tarifs de la cantine scolaire"


def act(name: str, number: str = "2024-05", **facts: Any) -> Dossier:
    text = source(path=f"departement-du-nord/2024/{name}")
    return dossier(
        document(start_line=3, end_line=9), number=number, **{"source": text, "object": TARIFFS, **facts}
    )


def minutes(*acts: Dossier) -> Reading:
    return reading(*acts, act("pv.pdf", "2024-90", object="Vote du budget primitif"))


def ids(readings: tuple[Reading, ...]) -> list[list[str]]:
    return [[d.id.rpartition("15-")[2] for d in r.dossiers] for r in readings]


def test_an_act_alone_and_in_minutes_is_one_dossier_with_two_sources() -> None:
    found = united([minutes(act("pv.pdf")), reading(act("acte.pdf"))])
    assert ids(found) == [["2024-90"], ["2024-05"]]
    (mention,) = found[1].dossiers[0].mentions
    assert (mention.path.name, mention.start_line, mention.end_line) == ("pv.pdf", 3, 9)


@pytest.mark.parametrize("number", ["D2024_005", "5", ""])
def test_a_number_in_another_form_or_missing_is_no_other_act(number: str) -> None:
    found = united([minutes(act("pv.pdf", number)), reading(act("acte.pdf"))])
    assert ids(found) == [["2024-90"], ["2024-05"]]


@pytest.mark.parametrize(
    "other",
    [
        {"number": "2024-06"},
        {"object": "Subvention au comité des fêtes"},
        {"number": "2024-06", "object": "Tarifs de la piscine municipale"},
    ],
)
def test_another_number_or_another_object_is_another_act(other: dict[str, Any]) -> None:
    found = united([reading(act("un.pdf")), reading(act("deux.pdf", **other))])
    assert [len(r.dossiers) for r in found] == [1, 1]


RECEIPT = Receipt(identifier="059-215900018-20240315-2024_05-DE")
TRANSMITTED = source(path="departement-du-nord/2024/acte.zip", overrides={"matiere_code": "7.5"})


def test_what_the_act_does_not_tell_is_taken_from_its_envelope() -> None:
    envelope = act("acte.zip", receipt=RECEIPT, source=TRANSMITTED)
    found = united([reading(act("acte.pdf")), reading(envelope)])
    (alone,) = [d for r in found for d in r.dossiers]
    assert (alone.receipt, alone.matter_code) == (RECEIPT, "7.5")


def test_the_stamp_and_the_matter_of_minutes_are_not_those_of_an_act() -> None:
    (_, one) = united([minutes(act("pv.pdf", receipt=RECEIPT, source=TRANSMITTED)), reading(act("acte.pdf"))])
    assert (one.dossiers[0].receipt, one.dossiers[0].matter_code) == (Receipt(), None)


def test_two_acts_of_one_source_are_never_united() -> None:
    found = united([reading(act("pv.pdf"), act("pv.pdf"))])
    assert ids(found) == [["2024-05", "2024-05"]]


def test_minutes_give_the_vote_that_the_act_does_not_print() -> None:
    vote = Vote(for_=12, against=1, outcome="adopted")
    (_, alone) = united([minutes(act("pv.pdf", vote=vote)), reading(act("acte.pdf"))])
    assert alone.dossiers[0].vote == vote


def test_what_sources_contradict_is_a_notice() -> None:
    there, here = act("pv.pdf", vote=Vote(for_=12)), act("acte.pdf", vote=Vote(for_=13))
    (_, alone) = united([minutes(there), reading(here)])
    assert alone.dossiers[0].vote.for_ == 13
    assert [(n.code, n.message) for n in alone.dossiers[0].notices] == [
        ("sources-divergentes", "L’acte imprime 13 voix pour, et une autre source 12 (« pv.pdf », ligne 3).")
    ]


def test_the_order_of_the_sources_changes_nothing() -> None:
    first, second = minutes(act("pv.pdf")), reading(act("acte.pdf"))
    assert {d.id: d for r in united([first, second]) for d in r.dossiers} == {
        d.id: d for r in united([second, first]) for d in r.dossiers
    }


@pytest.mark.parametrize(
    ("number", "rank"), [("2024-03-05", 5), ("D2024_05", 5), ("n° 5 bis", 5), ("CM", None), (None, None)]
)
def test_the_rank_of_a_number_is_its_last_figures(number: str | None, rank: int | None) -> None:
    assert rank_of(number) == rank


def test_the_path_of_a_mention_is_that_of_its_source() -> None:
    found = united([minutes(act("pv.pdf")), reading(act("acte.pdf"))])
    assert found[1].dossiers[0].mentions[0].path == PurePosixPath("departement-du-nord/2024/pv.pdf")
