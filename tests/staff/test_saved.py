"""Searches kept at the office, and the mails of what is new."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.search import build_index
from indexer.staff.digest.searches import read_searches
from tests.search.archive import readings
from tests.staff.office import ORIGIN, Clerk, desk, words

SEARCH = {"nom": "Lettres", "requete": "lettre", "destinataires": "a@bourg.example; b@bourg.example"}
SENDER = {"expediteur": "archive@bourg.example"}


@pytest.fixture
def clerk(app: Starlette, sources: Path) -> Iterator[Clerk]:
    app.state.desk = desk(sources)
    with TestClient(app, base_url=ORIGIN) as client:
        yield Clerk(client, sources)
    app.state.desk = None


def test_a_search_is_kept_from_its_results_and_forgotten(clerk: Clerk) -> None:
    assert "/bureau/recherches?q=lettre" in clerk.client.get("/", params={"q": "lettre"}).text
    page = clerk.client.get("/bureau/recherches", params={"q": "lettre"})
    assert clerk.fields(page, "garder", {})["requete"] == "lettre"
    file = clerk.sources.parent / "recherches.toml"
    file.write_text("# les recherches de Jeanne\nexpediteur = \"x@bourg.example\"\n", encoding="utf-8")
    assert clerk.client.get("/bureau/recherches").status_code == 400
    file.unlink()
    page = clerk.send(page, "garder", **SEARCH, **SENDER)
    page = clerk.send(page, "garder", **{**SEARCH, "nom": "Les aides", "requete": "aide"})
    assert "Recherche gardée" in words(page) and 'value="archive@bourg.example"' in page.text
    told = read_searches(file)
    assert [each.name for each in told.searches] == ["Lettres", "Les aides"]
    assert told.searches[0].recipients == ("a@bourg.example", "b@bourg.example")
    for name in ("Lettres", "Les aides"):
        token = clerk.fields(page, "garder", {})["jeton"]
        parts = {"jeton": (None, token), "nom": (None, name)}
        page = clerk.client.post("/bureau/oublier", files=parts, headers={"Origin": ORIGIN})
    assert "Aucune recherche n’est gardée" in words(page) and not file.exists()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({**SEARCH, **SENDER, "requete": "(("}, "parenthèse"),
        ({**SEARCH, **SENDER, "destinataires": "jeanne"}, "n’est pas une adresse électronique"),
        ({**SEARCH, "expediteur": ""}, "n’est pas une adresse électronique"),
    ],
)
def test_what_cannot_be_kept_is_told_and_nothing_is_written(clerk: Clerk, typed: dict[str, str], told: str) -> None:
    refused = clerk.send(clerk.client.get("/bureau/recherches"), "garder", **typed)
    assert refused.status_code == 400 and told in words(refused)
    assert not (clerk.sources.parent / "recherches.toml").exists()


def test_mails_are_written_once_for_what_is_new(clerk: Clerk) -> None:
    build_index(readings(), clerk.sources.parent / ".index")
    page = clerk.send(clerk.client.get("/bureau/recherches"), "garder", **SEARCH, **SENDER)
    assert clerk.send(page, "courriels").status_code == 200
    assert "Rien de nouveau" in words(clerk.send(page, "courriels"))
