"""The record of an act: its schema, its file beside the page, its line in the whole archive."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema_rs
import pytest

from indexer.model import Citation, Decision
from indexer.publishing.open_data.act import SCHEMA, SCHEMA_ADDRESS, VERSION
from tests.factories import dossier
from tests.open_data.acts import SETTINGS, archive_acts, export, full, record_of, records

CHECKED = jsonschema_rs.validator_for(json.loads(SCHEMA.read_text()), validate_formats=True)


def test_the_schema_describes_every_act_of_the_archive() -> None:
    for act in archive_acts():
        CHECKED.validate(act)


@pytest.mark.parametrize("act", [full(), dossier(), full(object=None)])
def test_the_schema_describes_an_act_that_says_much_or_little(act: object) -> None:
    CHECKED.validate(record_of(act))  # type: ignore[arg-type]


def test_the_schema_refuses_a_key_that_it_does_not_know() -> None:
    assert not CHECKED.is_valid(record_of(full()) | {"surprise": 1})


def test_the_schema_is_published_under_the_version_that_a_record_names(tmp_path: Path) -> None:
    export(tmp_path, full())
    (record,) = records(tmp_path)
    assert record["version"] == VERSION
    assert record["$schema"] == f"{SETTINGS.site_url}{SCHEMA_ADDRESS}"
    assert (tmp_path / "out" / SCHEMA_ADDRESS).read_bytes() == SCHEMA.read_bytes()


def test_the_file_beside_the_page_and_the_line_of_the_archive_say_the_same(tmp_path: Path) -> None:
    export(tmp_path, full())
    (record,) = records(tmp_path)
    assert json.loads((tmp_path / "out/deliberations" / record["id"] / "index.json").read_text()) == record


def test_a_record_gives_the_text_and_the_permanent_address_of_each_clause() -> None:
    record = record_of(full())
    agreement = record["documents"][1]
    (clause,) = agreement["sections"]
    where = "https://archive.exemple/sous/deliberations/departement-du-nord/2023/2023-05-15-2023-1/"
    assert record["url"] == where
    assert agreement["url"] == f"{where}annexe-1/"
    assert clause["url"] == f"{where}annexe-1/#article-1"
    assert clause["text"] == "La convention peut être résiliée à tout moment."
    assert record["documents"][0]["introduction"] == "Le conseil décide."


def test_a_line_break_in_an_object_stays_inside_its_line(tmp_path: Path) -> None:
    export(tmp_path, full(object="Ligne\u2028autre\r\nligne"))
    data = (tmp_path / "out/donnees/actes.ndjson").read_bytes()
    assert data.count(b"\n") == 1
    assert json.loads(data)["object"] == "Ligne\u2028autre\r\nligne"


def test_what_acts_do_to_each_other_is_told_in_both_records_in_the_words_of_eli(tmp_path: Path) -> None:
    cited = Citation(kind="deliberation", text="délibération n° 2023-1", key="delib:2023-1", line=1)
    words = "ABROGE la délibération n° 2023-1 du 15 mai 2023"
    older = dossier(number="2023-1", meeting=date(2023, 5, 15))
    newer = dossier(
        number="2023-9",
        meeting=date(2023, 9, 4),
        citations=(cited,),
        decisions=(Decision(text=words, line=1),),
    )
    export(tmp_path, older, newer)
    told = {record["number"]: record["relations"] for record in records(tmp_path)}
    (done,), (undergone,) = told["2023-9"], told["2023-1"]
    assert (done["kind"], done["eli"], done["done_by_this"], done["number"]) == ("repeals", "repeals", True, "2023-1")
    assert (undergone["eli"], undergone["id"], undergone["done_by_this"]) == ("repealed_by", newer.id, False)
    assert all(CHECKED.is_valid(record) for record in records(tmp_path))
    graph = json.loads((tmp_path / "out/donnees/actes.jsonld").read_text(encoding="utf-8"))["@graph"]
    assert [each.get("eli:repeals") for each in graph if each["legislationIdentifier"] == "2023-9"] == [
        [{"@id": done["url"]}]
    ]
