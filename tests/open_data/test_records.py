"""The record of an act: its schema, its file beside the page, its line in the whole archive."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest

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
