"""Offices that acts print right after the name of a member."""

from __future__ import annotations

from datetime import date

import pytest

from indexer.linking.acts.offices import offices
from indexer.linking.acts.people import people
from indexer.model import Attendance, Dossier
from tests.factories import document, dossier, source

NAMES = ("Anne ROY", "Paul BERTIN")


def act(text: str, day: date = date(2024, 3, 1)) -> Dossier:
    sat = Attendance(present_names=NAMES)
    path = f"bourg/2024/{day}.txt"
    return dossier(
        document("Objet"), id=f"bourg/2024/{day}-1", meeting=day, attendance=sat,
        source=source(text, path=path, authority=None),
    )  # fmt: skip


def printed(*acts: Dossier) -> dict[str, list[str]]:
    return {key: [o.words for o in run] for key, run in offices(acts, people(acts)).items()}


def test_an_office_right_after_the_name_of_a_member_is_read() -> None:
    text = "Présents : Mme Anne ROY, adjointe aux finances, M. Paul BERTIN (conseiller municipal\ndélégué à la voirie)."
    assert printed(act(text)) == {
        "bourg/anne-roy": ["adjointe aux finances"],
        "bourg/bertin-paul": ["conseiller municipal délégué à la voirie"],
    }


def test_an_office_after_a_name_with_an_elision_is_read() -> None:
    assert printed(act("Sous la présidence d'Anne ROY, Présidente,")) == {"bourg/anne-roy": ["Présidente"]}


@pytest.mark.parametrize("ending", ["\nNombre de membres en exercice : 12", "\nB. Objet du traitement", "\n\n"])
def test_an_office_ends_with_its_line_where_the_next_one_starts_anew(ending: str) -> None:
    text = f"Sous la présidence de Mme Anne ROY, Présidente du Conseil Départemental{ending}"
    assert printed(act(text)) == {"bourg/anne-roy": ["Présidente du Conseil Départemental"]}


@pytest.mark.parametrize(
    "text",
    [
        "Mme Anne ROY, présidente de l'association des parents, demande une aide.",
        "Mme Odile VERCHAMP, adjointe aux finances, expose.",
        "Anne ROY et Paul BERTIN, adjoints, sont absents.",
    ],
)
def test_what_is_no_office_of_a_member_is_not_told(text: str) -> None:
    assert printed(act(text)) == {}


def test_an_office_is_told_once_from_the_newest_act() -> None:
    older, newer = act("Anne ROY, Maire, ouvre."), act("Anne ROY, maire, ouvre.", date(2024, 5, 1))
    (office,) = offices((older, newer), people((older, newer)))["bourg/anne-roy"]
    assert office.dossier is newer
