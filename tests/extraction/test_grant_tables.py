"""Grants of a table, row by row."""

from __future__ import annotations

from decimal import Decimal

import pytest

from indexer.extraction.money.grant_tables import granted_rows
from indexer.model import BlockKind, Decision, Dossier
from tests.factories import block, document, dossier

HEAD = ("Association", "Objet", "Montant attribué")
ROWS = (("Chorale du Val", "concert", "1 500,00 €"), ("Club de voile", "coque", "800"))
GRANTS = "d'attribuer les subventions du tableau ci-dessous"


def act(*rows: tuple[str, ...], decision: str = GRANTS) -> Dossier:
    table = block("", kind=BlockKind.TABLE, line=7, rows=rows)
    return dossier(document(introduction=(table,)), decisions=(Decision(text=decision, line=3),))


def told(found: Dossier) -> list[tuple[str, Decimal, int]]:
    return [(row.name, row.euros, row.line) for row in granted_rows(found)]


BOTH = [("Chorale du Val", Decimal("1500.00"), 7), ("Club de voile", Decimal("800.00"), 7)]


@pytest.mark.parametrize("total", [(), (("TOTAL", "", "2 300 €"),)], ids=["no total", "a total"])
def test_each_row_is_a_grant(total: tuple[tuple[str, ...], ...]) -> None:
    assert told(act(HEAD, *ROWS, *total)) == BOTH


def test_a_table_that_its_total_contradicts_gives_nothing() -> None:
    assert told(act(HEAD, *ROWS, ("TOTAL", "", "2 400 €"))) == []


@pytest.mark.parametrize(
    "head",
    [
        ("Bénéficiaire", "Objet", "Montant"),
        ("Association", "Objet", "Montant demandé"),
        ("Association", "Montant", "Montant"),
    ],
    ids=["may be a person", "asked", "two sums"],
)
def test_heads_that_do_not_say_who_and_what_give_nothing(head: tuple[str, ...]) -> None:
    assert told(act(head, *ROWS)) == []


def test_an_act_that_grants_nothing_has_no_grants() -> None:
    assert told(act(HEAD, *ROWS, decision="prend acte du rapport")) == []


def test_a_person_among_the_rows_is_never_told() -> None:
    assert told(act(HEAD, *ROWS, ("Mme Ada Ruel", "aide", "300"))) == BOTH
