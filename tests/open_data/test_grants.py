"""Grants to legal persons: the table of readers, and the SCDL file to complete."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from indexer.model import Decision, Dossier
from indexer.publishing.open_data.scdl.subventions import COLUMNS, LONGEST, OPTIONAL, shortened
from tests.factories import NORD, document, dossier, source
from tests.open_data.acts import export

SIRET = "225 900 018 00006"
GIVEN = replace(NORD, siret="22590001800006")
GRANT = "ATTRIBUE une subvention de 1 200 € à l'Association Les Genêts pour l'année 2031"


def act(decision: str = GRANT, text: str = "", **facts: Any) -> Dossier:
    lines = text.count("\n") + 1
    return dossier(
        document(end_line=lines),
        source=source(text, authority=GIVEN),
        decisions=(Decision(text=decision, line=1),),
        **facts,
    )


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "out/donnees" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows(folder: Path, one: Dossier) -> list[dict[str, str]]:
    export(folder, one)
    return table(folder, "scdl-subventions-a-completer.csv")


def test_a_row_has_the_columns_of_the_schema_and_says_what_it_still_needs(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, act())
    assert tuple(row)[: len(COLUMNS)] == COLUMNS
    assert (row["nomBeneficiaire"], row["montant"], row["idAttribuant"]) == (
        "Association Les Genêts", "1200.00", "22590001800006",
    )  # fmt: skip
    needed = row["manque"].split(" ; ")
    assert needed == [name for name in COLUMNS if name not in OPTIONAL and not row[name]]
    assert {"conditionsVersement", "datesPeriodeVersement", "notificationUE", "idBeneficiaire"} <= set(needed)
    (told,) = table(tmp_path, "subventions.csv")
    assert (told["beneficiaire"], told["euros"], told["annee"]) == (
        "Association Les Genêts",
        "1200.00",
        "2031",
    )


@pytest.mark.parametrize(
    "decision",
    [
        "ATTRIBUE une subvention de 1 200 € à Madame Ada RUEL",
        "ATTRIBUE une aide de 300 € à M. Léo Puy, président de l'Association Les Genêts",
        "ATTRIBUE une subvention de 300 € à Ada Ruel",
        "ATTRIBUE le marché à la société Duval pour 9 000 €",
        "SOLLICITE une subvention de 5 000 € auprès du Département",
        "FIXE le tarif à 5 € par entrée pour l'Association Les Genêts",
    ],
)
def test_natural_persons_prices_and_requests_have_no_row(tmp_path: Path, decision: str) -> None:
    assert rows(tmp_path, act(decision)) == []
    assert table(tmp_path, "subventions.csv") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"Et l'association Les Genêts, sise à Valfleur, SIRET : {SIRET}", "22590001800006"),
        (f"Et l'association Les Genêts, SIRET : {SIRET[:-1]}7", ""),
        (f"SIRET : {SIRET}\nEt l'association Les Genêts", ""),
        (f"Association Les Genêts, SIRET {SIRET}, et la SARL Duval, SIRET 542 107 651 13030", ""),
        ("Association Les Genêts, SIRET 2259000180000", ""),
    ],
)
def test_a_siret_is_that_of_the_only_name_before_it_and_its_key_is_right(
    tmp_path: Path, text: str, number: str
) -> None:
    (row,) = rows(tmp_path, act(text=text))
    assert row["idBeneficiaire"] == number


def test_an_object_longer_than_the_schema_allows_is_cut_at_a_word() -> None:
    assert shortened("mot " * 100) == ("mot " * 63).strip() + "…"
    assert len(shortened("x" * 300)) <= LONGEST
    assert shortened("Objet\n court") == "Objet court"
