"""Parquet files say what the CSV files say, with types, and hide nothing from the leak check."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pyarrow import parquet as reader

from indexer.privacy.proof.decoding import views
from indexer.publishing.open_data import open_data_page, parquet
from indexer.publishing.open_data.tables import TABLES
from tests.factories import dossier
from tests.open_data.acts import export, full, records

DATA = "out/donnees"


def read(folder: Path, name: str) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = reader.read_table(folder / DATA / f"{name}.parquet").to_pylist()
    return rows


def test_every_table_has_the_rows_and_columns_of_the_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "ROWS", 2)
    export(tmp_path, *(full(number=f"2023-{number}", id=f"nord/{number}") for number in range(3)))
    acts = records(tmp_path)
    for table in TABLES:
        rows = read(tmp_path, table.name)
        assert len(rows) == sum(len(list(table.rows(act))) for act in acts)
        assert list(rows[0]) == [column.name for column in table.columns]


def test_values_have_their_types_and_columns_their_meaning(tmp_path: Path) -> None:
    export(tmp_path, full())
    (act,) = read(tmp_path, "actes")
    assert (act["date_seance"], act["pour"], act["abstention"]) == (date(2023, 5, 15), 3, None)
    assert read(tmp_path, "montants")[0]["euros"] == 1200.5
    told = reader.read_schema(tmp_path / DATA / "actes.parquet").field("pour").metadata
    assert told == {b"sens": b"Voix pour"}


def test_a_hidden_value_is_looked_for_in_packed_columns(tmp_path: Path) -> None:
    export(
        tmp_path,
        *(
            full(object=f"Aide à Rose Aubinard, dossier {number}", id=f"nord/{number}")
            for number in range(50)
        ),
    )
    data = (tmp_path / DATA / "actes.parquet").read_bytes()
    assert any("Rose Aubinard, dossier 31" in text for how, text in views(data) if how == "décompressé")


def test_the_page_offers_them_when_they_were_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "montants.parquet" in open_data_page(export(tmp_path / "with", dossier())).text
    monkeypatch.setattr(parquet, "find_spec", lambda name: None)
    assert "arquet" not in open_data_page(export(tmp_path / "without", dossier())).text
    assert not list(tmp_path.glob("without/out/donnees/*.parquet"))
