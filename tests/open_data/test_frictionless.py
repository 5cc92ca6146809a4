"""The files as the validator of data.gouv.fr sees them: frictionless, on the Data Package and on SCDL."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factories import dossier
from tests.open_data.acts import export, full
from tests.open_data.test_scdl import FILE, act

SCHEMA = Path(__file__).with_name("scdl.schema.json")


def faults(folder: Path, *arguments: str) -> list[str]:
    """Messages of `frictionless validate`, run beside the files."""
    done = subprocess.run(
        [sys.executable, "-m", "frictionless", "validate", *arguments, "--trusted", "--json"],
        cwd=folder / "out/donnees", capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    report = json.loads(done.stdout)
    found = [*report["errors"], *(error for task in report["tasks"] for error in task["errors"])]
    assert report["valid"] == (not found) == (done.returncode == 0)
    return [error["message"] for error in found]


def test_the_data_package_is_valid_with_every_table_and_key(tmp_path: Path) -> None:
    export(tmp_path, full(), dossier(number="2023-2"))
    assert faults(tmp_path, "datapackage.json") == []


def test_a_table_that_was_changed_afterwards_is_seen(tmp_path: Path) -> None:
    export(tmp_path, full())
    with (tmp_path / "out/donnees/votes.csv").open("a", encoding="utf-8") as file:
        file.write("personne,,,,,,,,,,,,\n")
    assert faults(tmp_path, "datapackage.json")


def test_scdl_rows_fit_the_national_schema(tmp_path: Path) -> None:
    export(tmp_path, act())
    assert faults(tmp_path, FILE, "--schema", str(SCHEMA)) == []


@pytest.mark.parametrize(("printed", "wrong"), [("22590001800006", "225900018"), ("2023-05-15", "15/05/2023")])
def test_a_row_that_does_not_fit_is_refused(tmp_path: Path, printed: str, wrong: str) -> None:
    export(tmp_path, act())
    path = tmp_path / "out/donnees" / FILE
    path.write_text(path.read_text(encoding="utf-8").replace(printed, wrong), encoding="utf-8")
    assert len(faults(tmp_path, FILE, "--schema", str(SCHEMA))) == 1
