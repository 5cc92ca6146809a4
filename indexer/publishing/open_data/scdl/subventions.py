"""SCDL « Subventions » 2.1.1 (https://schema.data.gouv.fr/scdl/subventions/): what an act tells of each grant.

The schema requires facts that no deliberation prints (terms and dates of payment, notice to the European Commission):
the file is one to complete, and says what each row still needs. Nothing in it is guessed.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stdnum.fr import siret

from indexer.publishing.open_data.csv_tables import cell
from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.record import Json

NAME = "scdl-subventions-a-completer.csv"
COLUMNS = (
    "nomAttribuant", "idAttribuant", "dateConvention", "referenceDecision", "nomBeneficiaire", "idBeneficiaire",
    "rnaBeneficiaire", "objet", "montant", "nature", "conditionsVersement", "datesPeriodeVersement", "idRAE",
    "notificationUE", "pourcentageSubvention", "dispositifAide",
)  # fmt: skip
OPTIONAL = ("referenceDecision", "rnaBeneficiaire", "idRAE", "dispositifAide")
TELLING = ("acte", "adresse", "manque")
"""Columns after those of the schema, to be deleted once the row is complete."""
LONGEST = 256
"""Characters of an object, by the schema."""
Cells = dict[str, str | None]


@contextmanager
def scdl_grants(root: Path) -> Iterator[Take]:
    """`donnees/scdl-subventions-a-completer.csv`: a row for each grant to a legal person."""
    with (root / "donnees" / NAME).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow((*COLUMNS, *TELLING))

        def take(data: ActData) -> None:
            act = data.record
            for grant in act["grants"]:
                row = cells(act, grant)
                told = (act["id"], act["url"], " ; ".join(missing(row)))
                writer.writerow([*(cell(row[name]) for name in COLUMNS), *map(cell, told)])

        yield take


def cells(act: Json, grant: Json) -> Cells:
    """A value for each of `COLUMNS`; None where the act does not tell it.

    A sum of money is « aide en numéraire »; the sum that a decision gives to one beneficiary is the whole of its grant.
    """
    publisher = act["publisher"]
    number = publisher["siret"]
    return dict.fromkeys(COLUMNS) | {
        "nomAttribuant": publisher["name"],
        "idAttribuant": number if number and siret.is_valid(number) else None,
        "referenceDecision": act["number"],
        "nomBeneficiaire": grant["beneficiary"],
        "idBeneficiaire": grant["siret"],
        "rnaBeneficiaire": grant["rna"],
        "objet": shortened(act["object"]) if act["object"] else None,
        "montant": grant["euros"],
        "nature": "aide en numéraire",
        "pourcentageSubvention": "1.00",
    }


def missing(row: Cells) -> list[str]:
    """Columns that the schema requires and the row leaves empty."""
    return [name for name in COLUMNS if name not in OPTIONAL and not row[name]]


def shortened(text: str) -> str:
    """The text, cut at a word with « … » where the schema has no room for more."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rsplit(' ', 1)[0]}…"
