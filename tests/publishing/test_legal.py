"""The legal block: author, dates told apart, time limit; what is not known is said. Individual acts are left out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from indexer.model import Dossier, Receipt
from indexer.publishing.acts.legal import last_day, legal_rows
from indexer.publishing.acts.withheld import is_withheld
from tests.factories import dossier, source
from tests.ledger.written import FIRST, act, planned, published

TEXT = "Fait et délibéré\nPour extrait conforme\nLe Maire,\nSigné\nAnne ROY\nAffiché le 20 mars 2024"


def block(**facts: Any) -> dict[str, tuple[str, bool]]:
    return {row.name: (row.value, row.known) for row in legal_rows(dossier(**facts))}


@pytest.mark.parametrize(
    ("opened", "last"),
    [
        (date(2024, 3, 10), date(2024, 5, 11)),
        (date(2024, 12, 31), date(2025, 3, 1)),
        (date(2023, 12, 31), date(2024, 3, 1)),
        (date(2024, 7, 31), date(2024, 10, 1)),
    ],
)
def test_two_months_in_full_days(opened: date, last: date) -> None:
    assert last_day(opened) == last


def test_the_capacity_of_who_signs_is_read_near_the_name() -> None:
    rows = block(source=source(TEXT), signatory="Anne ROY", fact_lines={"signatory": 5})
    assert rows["Signataire"] == ("Anne ROY, le maire", True)
    both = source(
        "Pour le Président du conseil\net par délégation,\nLa Directrice des affaires juridiques\n\nAnne ROY"
    )
    rows = block(source=both, signatory="Anne ROY", fact_lines={"signatory": 5})
    assert rows["Signataire"] == ("Anne ROY, la directrice des affaires juridiques", True)
    rows = block(source=source("Anne ROY"), signatory="Anne ROY", fact_lines={"signatory": 1})
    assert rows["Signataire"] == ("Anne ROY (qualité non lue)", True)


def test_posting_here_publication_printed_and_receipt_are_told_apart() -> None:
    receipt = Receipt(published_date=date(2024, 3, 20), received_date=date(2024, 3, 22))
    rows = block(receipt=receipt, posted_date=date(2024, 4, 2))
    assert rows["Mise en ligne ici"] == ("2 avril 2024", True)
    assert rows["Publication ou affichage"] == ("20 mars 2024 (date imprimée)", True)
    assert rows["Exécutoire"] == ("depuis le 22 mars 2024", True)
    assert "publication imprimée : jusqu’au 21 mai 2024" in rows["Délai de recours"][0]
    assert (
        "mise en ligne ici : jusqu’au 3 juin 2024"
        in block(posted_date=date(2024, 4, 2))["Délai de recours"][0]
    )


def test_what_is_not_known_is_said() -> None:
    rows = block()
    unknown = {name for name, (_, known) in rows.items() if not known}
    assert unknown == set(rows) - {"Auteur"}


def test_the_day_of_posting_is_that_of_the_first_publication() -> None:
    plan, _ = planned(published(act()), act())
    assert plan.readings[0].dossiers[0].posted_date == FIRST


def individual(**overrides: str) -> Dossier:
    receipt = Receipt(identifier="059-225900018-20240108-2024_5-AI-1-1")
    return act(receipt=receipt, source=source("texte", path="bourg/2024/a.txt", overrides=overrides))


@pytest.mark.parametrize(
    ("overrides", "withheld"),
    [
        ({}, True),
        ({"publish_individual": "oui"}, False),
        ({"nature": "reglementaire"}, False),
        ({"nature": "individuel", "publish_individual": "non"}, True),
    ],
)
def test_an_individual_act_is_withheld_unless_its_sidecar_says_otherwise(
    overrides: dict[str, str], withheld: bool
) -> None:
    assert is_withheld(individual(**overrides)) == withheld


def test_a_withheld_act_is_named_and_nothing_of_it_is_published() -> None:
    plan, _ = planned(published(), individual())
    assert (plan.readings, plan.drafts) == ((), ())
    assert plan.withheld == ("bourg/2024/a.txt (Objet de la délibération)",)
