"""Heads of sessions of many authorities: the facts that each prints, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.french import fold
from indexer.reading import read
from tests.factories import source

HEADS = [
    row.split(" | ", 1)
    for row in Path(__file__).with_name("sessions.txt").read_text(encoding="utf-8").splitlines()
    if row and not row.startswith("#")
]
BELOW = """
Objet : Tarifs de la salle
Vu le code général des collectivités territoriales,
Le conseil, après en avoir délibéré, à l'unanimité,
APPROUVE les tarifs.
"""
COUNTS = ("members", "present", "represented", "excused", "absent")


@pytest.mark.parametrize(("facts", "head"), HEADS)
def test_a_head_tells_its_facts_and_no_other(facts: str, head: str) -> None:
    wanted = dict(fact.split("=") for fact in facts.split("; "))
    dossier = read(source(f"COMMUNE DE VALBRESSE\n{head.replace(' ⏎ ', chr(10))}{BELOW}")).dossiers[0]
    counts = {name: getattr(dossier.attendance, name) for name in COUNTS}
    told = counts | {"president": dossier.president, "secretary": dossier.secretary}
    told |= {"date": dossier.meeting_date} if "date" in wanted else {}
    assert {name: fold(str(value)) for name, value in told.items() if value is not None} == {
        name: fold(value) for name, value in wanted.items()
    }
