"""What does not add up is said, under a stable code, with its line; what adds up is not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from indexer.extraction.notices.checks import check
from indexer.model import (
    Attendance,
    Block,
    BlockKind,
    Decision,
    DocumentKind,
    Dossier,
    Receipt,
    Vote,
)
from tests.factories import block, document, dossier, section

AGREEMENT = document(
    "Convention de prêt", section("1", "Objet"), kind=DocumentKind.AGREEMENT, slug="convention"
)
ANNEXED = document("Convention de prêt", kind=DocumentKind.AGREEMENT, slug="annexe-1", number="1")
DECISION = Decision(text="d'approuver la convention jointe en annexe 1", line=9)


def table(*rows: tuple[str, ...], header_rows: int = 1) -> Block:
    return block("", kind=BlockKind.TABLE, line=20, rows=rows, header_rows=header_rows)


def with_table(*rows: tuple[str, ...], **facts: int) -> Dossier:
    return dossier(document(introduction=(table(*rows, **facts),)))


SOUND = {
    "seats that add up": dossier(
        attendance=Attendance(members=82, present=56, represented=17, excused=3, absent=6)
    ),
    "absent members counted with their proxies": dossier(
        attendance=Attendance(members=27, present=20, represented=2, absent=7)
    ),
    "excused and absent members that the text does not count": dossier(
        attendance=Attendance(members=27, present=20, represented=2)
    ),
    "votes that add up": dossier(
        vote=Vote(for_=70, against=0, abstain=0, took_part=70, cast=70, majority=36)
    ),
    "a majority of an odd number": dossier(vote=Vote(for_=5, cast=9, majority=5)),
    "an annex that is there": dossier(document(), ANNEXED, decisions=(DECISION,)),
    "a total that is right": with_table(
        ("Lieu", "Prix"), ("A", "1 000,50 €"), ("B", "2"), ("Total", "1 002,50")
    ),
    "a table with a cell that is no figure": with_table(
        ("Lieu", "Prix"), ("A", "néant"), ("B", "2"), ("Total", "9")
    ),
    "a chair counted apart from the list": dossier(
        attendance=Attendance(present=3, present_names=("A", "B"))
    ),
    "a number with the year of its session": dossier(number="2023-167"),
    "a number that opens with a day": dossier(number="13-02-2023"),
}

UNSOUND: dict[str, tuple[str, int | None, Dossier]] = {
    "seats that do not add up": (
        "effectif",
        17,
        dossier(
            attendance=Attendance(members=82, present=50, represented=17, excused=3, absent=6),
            fact_lines={"attendance.members": 17},
        ),
    ),
    "more names than the count": (
        "noms-et-nombre",
        None,
        dossier(attendance=Attendance(present=1, present_names=("A", "B", "C"))),
    ),
    "votes that do not add up": (
        "voix",
        None,
        dossier(vote=Vote(for_=69, against=0, abstain=0, took_part=70)),
    ),
    "a majority that is not one": ("majorite", None, dossier(vote=Vote(for_=70, cast=70, majority=35))),
    "adopted against a majority": (
        "majorite",
        None,
        dossier(vote=Vote(for_=3, against=4, outcome="adopted")),
    ),
    "unanimous with a vote against": (
        "unanimite",
        None,
        dossier(vote=Vote(for_=3, against=1, unanimous=True)),
    ),
    "an annex that does not follow": ("annexe-absente", 9, dossier(decisions=(DECISION,))),
    "an agreement that nobody announced": (
        "annexe-non-annoncee",
        1,
        dossier(document(), ANNEXED, AGREEMENT, decisions=(DECISION,)),
    ),
    "a total that is wrong": (
        "total-tableau",
        23,
        with_table(("Lieu", "Prix"), ("A", "1 000,50 €"), ("B", "2"), ("Total", "1 003,50")),
    ),
    "a number of another year": ("numero-annee", None, dossier(number="2022-167")),
    "a receipt before the session": ("date", None, dossier(receipt=Receipt(received_date=date(2023, 5, 14)))),
    "a convocation after the session": ("date", None, dossier(convocation_date=date(2023, 5, 16))),
    "an object that is not printed": ("objet-manquant", 1, dossier(object=None)),
    "a number that an annex prints otherwise": (
        "numero-divergent",
        4,
        dossier(
            document(introduction=(block("Vu la délibération n° DirRE/2023/117 du 15 mai 2023,", line=4),)),
            number="DirRE/2023/177",
        ),
    ),
}


@pytest.mark.parametrize("case", SOUND)
def test_what_adds_up_is_not_noticed(case: str) -> None:
    assert check(SOUND[case]) == ()


@pytest.mark.parametrize("case", UNSOUND)
def test_what_does_not_add_up_is_noticed_with_its_line(case: str) -> None:
    code, line, read = UNSOUND[case]
    assert [(notice.code, notice.line) for notice in check(read)] == [(code, line)]


def test_every_code_has_its_place_in_the_page_of_notices() -> None:
    codes = {
        code
        for path in (*Path("indexer/extraction").rglob("*.py"), *Path("indexer/linking").rglob("*.py"))
        for code in re.findall(r'(?:code=|^CODE = )"([a-z-]+)"', path.read_text(encoding="utf-8"), re.M)
    }
    explained = set(
        re.findall(r"^### ([a-z-]+)$", Path("docs/remarques.md").read_text(encoding="utf-8"), re.M)
    )
    assert codes == explained
