"""SCDL files: one for each authority and year, and the list of what acts lack to stand in one."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from indexer.publishing.open_data.csv_tables import cell
from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.open_data.scdl.deliberations import (
    COLUMNS,
    Cells,
    cells,
    is_deliberation,
    left_empty,
    missing,
)

FOLDER = "scdl"
LACKING = "scdl-a-completer.csv"
_HEADER = ("acte", "adresse", "dans_le_fichier", "manque")


@contextmanager
def scdl_files(root: Path) -> Iterator[Take]:
    """`donnees/scdl/<authority>/…csv` and `donnees/scdl-a-completer.csv`; acts come sorted by address."""
    folder = root / "donnees"
    with (folder / LACKING).open("w", encoding="utf-8", newline="") as file:
        lacking = csv.writer(file, lineterminator="\n")
        lacking.writerow(_HEADER)
        year: list[Cells] = []
        place: tuple[str, ...] = ()

        def take(data: ActData) -> None:
            nonlocal place
            act = data.record
            if not is_deliberation(act):
                return
            row, here = cells(act), tuple(act["id"].split("/")[:2])
            if here != place:
                _write(folder, place, year)
                year.clear()
                place = here
            wanted = missing(row)
            told = "non" if wanted else "oui"
            for words in wanted or left_empty(act, row):
                lacking.writerow(map(cell, (act["id"], act["url"], told, words)))
            if not wanted:
                year.append(row)

        yield take
        _write(folder, place, year)


def _write(folder: Path, place: tuple[str, ...], rows: list[Cells]) -> None:
    """`20230515_225900018_deliberations-2023.csv`: date of the newest act, SIREN, name (guides.etalab.gouv.fr)."""
    if not rows:
        return
    slug, year = place
    newest = max(str(row["DELIB_DATE"]) for row in rows).replace("-", "")
    siren = str(rows[0]["COLL_SIRET"])[:9]
    path = folder / FOLDER / slug / f"{newest}_{siren}_deliberations-{year}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([cell(row[name]) for name in COLUMNS] for row in rows)
