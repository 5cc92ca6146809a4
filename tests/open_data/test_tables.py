"""Tables: CSV, SQLite and Data Package say what the records say."""

from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from indexer.model import Attendance, BuildError, Moment, Presence, Seat, Stay
from indexer.privacy.proof.databases import SQLITE
from indexer.privacy.proof.databases import rows as texts_of_rows
from indexer.privacy.proof.decoding import views
from indexer.publishing.open_data.csv_tables import cell
from indexer.publishing.open_data.database import database
from indexer.publishing.open_data.tables import TABLES
from tests.factories import dossier
from tests.open_data.acts import export, full, records

DATA = "out/donnees"


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def ask(folder: Path, query: str, *values: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / DATA / "archive.sqlite")) as base:
        return base.execute(query, values).fetchall()


def test_every_table_has_as_many_rows_in_csv_in_the_database_and_in_the_records(tmp_path: Path) -> None:
    export(tmp_path, full(), dossier(number="2023-2"))
    acts = records(tmp_path)
    for table in TABLES:
        expected = sum(len(list(table.rows(act))) for act in acts)
        assert expected > 0, table.name
        assert len(rows(tmp_path, table.name)) == expected
        assert ask(tmp_path, f"SELECT count(*) FROM {table.name}") == [(expected,)]


def test_a_row_tells_facts_as_they_are_printed_and_leaves_the_rest_empty(tmp_path: Path) -> None:
    export(tmp_path, full())
    (act,) = rows(tmp_path, "actes")
    assert (act["date_seance"], act["pour"], act["contre"], act["abstention"]) == ("2023-05-15", "3", "0", "")
    assert rows(tmp_path, "montants")[0]["euros"] == "1200.50"
    assert [(row["nom"], row["etat"]) for row in rows(tmp_path, "presences")] == [
        ("Ada Ruel", "présent"), ("Léo Puy", "représenté"),
    ]  # fmt: skip
    assert rows(tmp_path, "conventions")[0]["parties"] == "Le Département ; Les Genêts"


def test_a_member_who_left_before_the_act_is_absent_and_one_nobody_can_place_has_no_state(tmp_path: Path) -> None:
    stays = tuple(
        Stay(name=name, state="absent", since=Moment(item=None, included=None), until=None, holder=None, line=1)
        for name in ("Ada Ruel", "Ugo Tral")
    )
    sitting = Attendance(present_names=("Ada Ruel", "Ugo Tral", "Zoé Nils"), stays=stays)
    seats = (Seat(name="Ada Ruel", state="absent", holder=None), Seat(name="Ugo Tral", state=None, holder=None))
    export(tmp_path, full(attendance=sitting, presence=Presence(present=None, represented=None, seats=seats)))
    assert [(row["nom"], row["etat"]) for row in rows(tmp_path, "presences")] == [
        ("Ada Ruel", "absent"), ("Ugo Tral", ""), ("Zoé Nils", "présent"),
    ]  # fmt: skip


def test_an_act_without_a_printed_vote_has_no_row_of_votes(tmp_path: Path) -> None:
    export(tmp_path, dossier())
    assert rows(tmp_path, "votes") == []


@pytest.mark.parametrize("text", ["=1+1", "+33", "-2", "@SOMME(A1)", "\t=1", "\r=1"])
def test_a_text_that_a_spreadsheet_would_run_is_made_plain(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("value", [-2, "Objet", "", "1=1"])
def test_other_values_stay_as_they_are(value: str | int) -> None:
    assert cell(value) == str(value)


def test_long_objects_line_breaks_and_quotes_are_read_back(tmp_path: Path) -> None:
    text = 'Un "objet", long\net coupé ; ' + "x" * 10_000
    export(tmp_path, full(object=text))
    assert rows(tmp_path, "actes")[0]["objet"] == text
    assert ask(tmp_path, "SELECT objet FROM actes") == [(text,)]


@pytest.mark.parametrize("word", ["resiliation", "RÉSILIATION"])
def test_the_database_finds_words_whatever_their_accents_and_case(tmp_path: Path, word: str) -> None:
    export(tmp_path, full())
    found = ask(
        tmp_path,
        "SELECT clauses.ancre FROM clauses_fts JOIN clauses ON clauses.rowid = clauses_fts.rowid "
        "WHERE clauses_fts MATCH ?", word,
    )  # fmt: skip
    assert found == [("article-1",)]


def test_sums_of_the_database_are_compared_as_numbers(tmp_path: Path) -> None:
    export(tmp_path, full())
    assert ask(tmp_path, "SELECT euros FROM montants WHERE euros > 900 AND euros < 10000") == [(1200.5,)]


def test_the_same_acts_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    one, other = full(), dossier(number="2023-2")
    export(first, one, other)
    export(second, other, one)
    files = sorted(path.relative_to(first) for path in first.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(second) for path in second.rglob("*") if path.is_file())
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in files)


def test_the_data_package_describes_each_file_as_it_is(tmp_path: Path) -> None:
    export(tmp_path, full())
    package = json.loads((tmp_path / DATA / "datapackage.json").read_text())
    assert {resource["name"] for resource in package["resources"]} == {table.name for table in TABLES}
    for resource in package["resources"]:
        data = (tmp_path / DATA / resource["path"]).read_bytes()
        assert resource["profile"] == "tabular-data-resource"
        assert (resource["bytes"], resource["hash"]) == (
            len(data),
            f"sha256:{hashlib.sha256(data).hexdigest()}",
        )
        header = next(csv.reader(data.decode().splitlines()))
        assert [field["name"] for field in resource["schema"]["fields"]] == header


def test_every_key_of_an_act_leads_to_an_act(tmp_path: Path) -> None:
    export(tmp_path, full(), dossier(number="2023-2"))
    assert ask(tmp_path, "PRAGMA foreign_key_check") == []
    assert ask(tmp_path, "PRAGMA integrity_check") == [("ok",)]


def test_a_hidden_value_is_looked_for_in_every_cell_of_the_database(tmp_path: Path) -> None:
    """A long text stands in pieces in the file, and the leak check sees it whole."""
    text = "".join(f"{number} " for number in range(20_000))
    export(tmp_path, full(object=text))
    shown = dict(views((tmp_path / DATA / "archive.sqlite").read_bytes()))
    assert text not in shown[""]
    assert text in shown["décompressé"]


def test_a_damaged_database_is_looked_at_as_far_as_it_can_be_read() -> None:
    assert list(texts_of_rows(SQLITE + b"?" * 5000)) == []


def test_a_database_that_cannot_be_written_is_told_in_french(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="la base de données ne peut pas être écrite"), database(tmp_path):
        pass


def test_an_archive_without_acts_has_empty_tables(tmp_path: Path) -> None:
    exported = export(tmp_path)
    assert (exported.acts, exported.changed) == (0, None)
    assert records(tmp_path) == []
    assert all(rows(tmp_path, table.name) == [] for table in TABLES)


def test_the_database_is_sound_and_tells_its_full_text_to_those_who_open_it(tmp_path: Path) -> None:
    """What Datasette looks for: keys that lead somewhere, and which table an index of words belongs to."""
    export(tmp_path, full(), dossier(number="2023-2"))
    assert ask(tmp_path, "PRAGMA integrity_check") == [("ok",)]
    assert ask(tmp_path, "PRAGMA foreign_key_check") == []
    keys = ask(tmp_path, 'SELECT m.name, k."table" FROM sqlite_master m, pragma_foreign_key_list(m.name) k')
    assert set(keys) == {(table.name, "actes") for table in TABLES[1:]}
    indexes = ask(tmp_path, "SELECT sql FROM sqlite_master WHERE sql LIKE '%USING fts5%'")
    assert all('content="' in sql for (sql,) in indexes) and len(indexes) == 3


def test_datasette_opens_the_database_as_it_is_and_searches_it(tmp_path: Path) -> None:
    export(tmp_path, full(), dossier(number="2023-2"))
    question = "/archive/clauses.json?_search=resiliation&_shape=array"
    told = subprocess.run(
        [sys.executable, "-m", "datasette", "archive.sqlite", "--get", question],
        cwd=tmp_path / DATA, check=True, capture_output=True, text=True,
    )  # fmt: skip
    (found,) = json.loads(told.stdout)
    assert (found["ancre"], found["etiquette"], found["acte"]) == ("article-1", "1", full().id)
