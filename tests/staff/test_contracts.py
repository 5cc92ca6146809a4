"""The office follows agreements to their end: within some months, past, without one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.linking.model import Place
from indexer.model import DocumentKind, Dossier
from indexer.publishing.archive import Archive
from indexer.staff.office.expiring import about, as_csv, due, within
from indexer.staff.press.contracts import contracts
from indexer.staff.press.forecast import Contract
from tests.factories import document, dossier, reading
from tests.readers import made
from tests.staff.office import ORIGIN, desk, words
from tests.staff.press import foretold, with_act

TODAY = date(2026, 1, 31)
LAVOIR = (
    "CONVENTION",
    "ENTRE la Commune de Bourg-sur-Lys et l'association Les Amis du Lavoir",
    "Article 1 - Objet",
    "La convention fixe l'entretien du lavoir.",
    "Article 2 - Durée",
    "La convention prend effet le 1er janvier 2024 pour une durée de trois ans.",
)


def agreed(title: str, end: date | None = None, kind: DocumentKind = DocumentKind.AGREEMENT) -> Dossier:
    joined = document(title, kind=kind, slug=title.lower(), parties=("Les Amis du Lavoir",), end_date=end)
    return dossier(document(), joined, number=title)


def a_contract(end: str = "", **facts: str) -> Contract:
    told = {"authority": "Bourg", "title": "Entretien du lavoir", "source": "bourg/2024/a.txt", "address": ""} | facts
    return Contract(
        line=3, partners=("Les Amis du Lavoir",), amount="800.5", start="", end=end, computed=False, renewable=False,
        prolonged_by="", **told,
    )  # fmt: skip


def test_an_amendment_prolongs_its_agreement_and_is_no_row_of_its_own() -> None:
    first = agreed("Entretien", date(2025, 12, 31))
    later = agreed("Avenant", date(2027, 6, 30), DocumentKind.AMENDMENT)
    owner, under = (Place(dossier=each, document=each.documents[1]) for each in (first, later))
    archive = Archive((reading(first), reading(later)))
    (row,) = contracts(archive, {owner.address: [under]})
    assert (row.title, row.end, row.prolonged_by) == ("Entretien", "2027-06-30", "Avenant")
    alone = contracts(archive, {})
    assert [(each.title, each.end, each.prolonged_by) for each in alone] == [
        ("Avenant", "2027-06-30", ""),
        ("Entretien", "2025-12-31", ""),
    ]


@pytest.mark.parametrize(
    ("when", "ends"),
    [
        ("3", ["2026-01-31", "2026-04-29"]),
        ("6", ["2026-01-31", "2026-04-29", "2026-07-30"]),
        ("12", ["2026-01-31", "2026-04-29", "2026-07-30", "2027-01-30"]),
        ("passees", ["2026-01-30"]),
        ("sans-fin", [""]),
        ("demain", ["2026-01-30", "2026-01-31", "2026-04-29", "2026-07-30", "2027-01-30", ""]),
    ],
)
def test_agreements_are_told_apart_by_when_they_end(when: str, ends: list[str]) -> None:
    every = ["", "2027-01-30", "2026-01-30", "2026-07-30", "2026-04-29", "2026-01-31"]
    found = due(map(a_contract, every), TODAY)
    assert [one.contract.end for one in found if within(when, TODAY)(one)] == ends


def test_agreements_are_found_by_words_whatever_their_accents_and_by_authority() -> None:
    (one,) = due([a_contract()], TODAY)
    assert about("LAVOIR amis", "")(one) and about("entretîen", "Bourg")(one)
    assert not about("piscine", "")(one) and not about("", "Ailleurs")(one)


def test_the_table_runs_no_formula_and_counts_the_days() -> None:
    rows = due([a_contract("2026-01-30", title="=1+1"), a_contract()], TODAY)
    text = as_csv(rows)
    assert text.startswith("\ufeffcollectivite;convention;") and ";'=1+1;" in text
    assert ";2026-01-30;-1;" in text and ";800,5;;;;non;" in text


@pytest.fixture
def client(app: Starlette, sources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 11, 1, tzinfo=UTC).timestamp())))
    office = desk(sources)
    with_act(office.sources, "", *LAVOIR)
    foretold(office)
    app.state.desk = office
    with TestClient(app, base_url=ORIGIN) as browser:
        yield browser
    app.state.desk = None


def test_the_page_shows_what_ends_soon_with_its_line_and_gives_it_as_a_table(client: TestClient) -> None:
    page = client.get("/bureau/conventions", params={"fin": "3", "q": "lavoir"})
    told = words(page)
    assert "31 décembre 2026, calculée" in told and "D’ici 3 mois (1)" in told and "Passées (0)" in told
    assert f"cantine.txt#L{len(made.ACT) + 3}" in page.text
    table = client.get("/bureau/conventions.csv", params={"fin": "3", "q": "lavoir"})
    assert table.headers["content-type"].startswith("text/csv") and ";2026-12-31;60;oui;" in table.text
    assert "Aucune convention" in words(client.get("/bureau/conventions", params={"fin": "passees"}))
