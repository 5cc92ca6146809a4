"""SCDL « Délibérations »: only rows that the national validator accepts; what is missing is told, never guessed."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from indexer.model import Attendance, DocumentKind, Dossier, Receipt, Vote
from indexer.publishing.open_data.scdl.deliberations import COLUMNS
from indexer.subjects import SUBJECTS
from tests.factories import NORD, document, dossier, source
from tests.open_data.acts import export
from tests.open_data.scdl_rules import broken

GIVEN = replace(NORD, siret="22590001800006", departement="59")
BALLOT = Vote(for_=70, against=2, abstain=0)
SEATS = Attendance(members=82)
FILE = "scdl/departement-du-nord/20230515_225900018_deliberations-2023.csv"


def act(matter: str = "8.6", *, authority: Any = GIVEN, **facts: Any) -> Dossier:
    overrides = {"matiere_code": matter} if matter else {}
    values: dict[str, Any] = {"vote": BALLOT, "attendance": SEATS}
    return dossier(source=source(authority=authority, overrides=overrides), **{**values, **facts})


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "out/donnees" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def row(folder: Path, one: Dossier) -> dict[str, str]:
    export(folder, one)
    (found,) = table(folder, FILE)
    return found


def lacks(folder: Path) -> list[tuple[str, str]]:
    return [(line["dans_le_fichier"], line["manque"]) for line in table(folder, "scdl-a-completer.csv")]


def test_a_full_act_fills_a_row_in_the_order_of_the_schema(tmp_path: Path) -> None:
    receipt = Receipt(received_date=date(2023, 5, 25))
    found = row(tmp_path, act(receipt=receipt))
    assert tuple(found) == COLUMNS
    assert broken(found) == []
    assert [found[name] for name in COLUMNS if name.startswith("VOTE")] == ["82", "72", "70", "2", "0"]
    assert (
        found["DELIB_MATIERE_NOM"] == "domaines de compétences par thèmes/emploi et formation professionnelle"
    )
    assert (found["PREF_ID"], found["PREF_DATE"]) == ("PREF059", "2023-05-25")
    assert lacks(tmp_path) == []


@pytest.mark.parametrize(
    "facts",
    [
        {"attendance": Attendance()},
        {"vote": Vote(for_=70, unanimous=True)},
        {"vote": replace(BALLOT, took_part=70)},
        {"attendance": Attendance(members=50)},
    ],
)
def test_a_vote_that_is_not_whole_or_does_not_add_up_is_left_out_whole(
    tmp_path: Path, facts: dict[str, Any]
) -> None:
    found = row(tmp_path, act(**facts))
    assert {found[name] for name in COLUMNS if name.startswith("VOTE")} == {""}
    assert broken(found) == []
    assert ("oui", "vote : les cinq nombres ne sont pas tous imprimés, ou ne s'accordent pas") in lacks(
        tmp_path
    )


def test_a_receipt_before_the_session_is_left_out(tmp_path: Path) -> None:
    found = row(tmp_path, act(receipt=Receipt(received_date=date(2023, 5, 1))))
    assert found["PREF_DATE"] == ""
    assert ("oui", "réception : antérieure à la séance") in lacks(tmp_path)


@pytest.mark.parametrize(
    ("one", "word"),
    [
        (act(matter=""), "matiere_code"),
        (act(matter="12.7"), "matiere_code"),
        (act(authority=NORD), "siret"),
        (act(authority=replace(GIVEN, siret="22590001800009")), "siret"),
        (act(object=None), "object"),
    ],
)
def test_an_act_that_lacks_what_is_required_stands_in_no_file_and_is_told(
    tmp_path: Path, one: Dossier, word: str
) -> None:
    export(tmp_path, one)
    assert not (tmp_path / "out/donnees/scdl").exists()
    ((inside, words),) = lacks(tmp_path)
    assert inside == "non"
    assert f"({word}, dans" in words


@pytest.mark.parametrize("code", SUBJECTS)
def test_the_label_of_every_matter_is_accepted(tmp_path: Path, code: str) -> None:
    assert broken(row(tmp_path, act(code))) == []


@pytest.mark.parametrize(("code", "name"), [("2a", "PREF02A"), ("1", "PREF001"), ("971", "PREF971")])
def test_the_prefecture_is_named_on_three_signs(tmp_path: Path, code: str, name: str) -> None:
    assert row(tmp_path, act(authority=replace(GIVEN, departement=code)))["PREF_ID"] == name


def test_each_authority_and_year_has_its_file(tmp_path: Path) -> None:
    export(tmp_path, act(), act(number="2", meeting=date(2023, 6, 1)), act(meeting=date(2024, 1, 5)))
    folder = tmp_path / "out/donnees/scdl/departement-du-nord"
    assert {path.name: len(path.read_text().splitlines()) - 1 for path in folder.iterdir()} == {
        "20230601_225900018_deliberations-2023.csv": 2,
        "20240105_225900018_deliberations-2024.csv": 1,
    }


def test_an_order_is_no_deliberation(tmp_path: Path) -> None:
    order = dossier(document(kind=DocumentKind.ORDER), source=act().source)
    export(tmp_path, order)
    assert lacks(tmp_path) == []


def test_the_checks_refuse_what_they_are_made_for() -> None:
    wrong = dict.fromkeys(COLUMNS, "") | {
        "COLL_SIRET": "22590001800009",
        "DELIB_DATE": "2023-05-15",
        "PREF_DATE": "2023-05-01",
        "PREF_ID": "59",
        "DELIB_MATIERE_CODE": "86",
        "DELIB_MATIERE_NOM": "Emploi (aide), formation",
        "BUDGET_NOM": "Principal",
        "VOTE_REEL": "3",
    }
    assert set(broken(wrong)) >= {
        "required", "siret", "code", "budget", "prefecture", "received after", "all five or none", "nomenclature",
        "label",
    }  # fmt: skip
    assert set(broken(wrong | dict.fromkeys(("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR"), "3") | {
        "VOTE_REEL": "4", "VOTE_CONTRE": "0", "VOTE_ABSTENTION": "0",
    })) >= {"members", "sum"}  # fmt: skip


def test_a_deduced_subject_never_fills_a_row(tmp_path: Path) -> None:
    export(tmp_path, act("", object="Subvention au club de voile"))
    assert [told for told, _ in lacks(tmp_path)] == ["non"]
    assert "matière" in lacks(tmp_path)[0][1]
    assert not (tmp_path / "out/donnees/scdl").exists()
    (told,) = table(tmp_path, "actes.csv")
    assert (told["matiere_code"], told["matiere_deduite_code"]) == ("", "7.5")
