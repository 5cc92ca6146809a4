"""Passages to decide at the office, and what the forecast says of an archive."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.privacy.policies.policy import Action
from indexer.staff.press.forecast import NEW
from tests.staff.office import ORIGIN, Clerk, desk, words
from tests.staff.press import ID, SOURCE, foretold, with_act


@pytest.fixture
def clerk(app: Starlette, sources: Path) -> Iterator[Clerk]:
    with_act(sources)
    app.state.desk = desk(sources)
    foretold(app.state.desk)
    with TestClient(app, base_url=ORIGIN) as client:
        yield Clerk(client, sources)
    app.state.desk = None


def decisions(clerk: Clerk) -> dict[str, Any]:
    return tomllib.loads((clerk.sources.parent / "privacy.toml").read_text(encoding="utf-8"))


def test_a_passage_is_shown_in_its_sentence_and_as_the_public_will_read_it(clerk: Clerk) -> None:
    page = clerk.client.get("/bureau/decider", params={"texte": SOURCE})
    told = words(page)
    assert "1 passage à décider" in told and "<mark>Mme Odile VASSELIN</mark>" in page.text
    hidden = "l'aide de 300 € à Mme ▇▇▇ [nom occulté], sur proposition de ▇▇▇ [nom occulté], cuisinière"
    assert hidden in told.partition("Le public lira")[2]
    assert "Ce qui est occulté dans ce texte (1)" in told and "<mark>Berthe NOËL</mark>" in page.text


@pytest.mark.parametrize(
    ("choice", "table", "key", "value"),
    [("publier", "autoriser", "valeur", "Mme Odile VASSELIN"), ("occulter", "occulter", "source", SOURCE)],
)
def test_a_decision_is_written_and_counts(clerk: Clerk, choice: str, table: str, key: str, value: str) -> None:
    page = clerk.client.get("/bureau/decider")
    (waiting,) = foretold(clerk.client.app.state.desk).waiting()  # type: ignore[attr-defined]
    chosen = {f"choix-{waiting.key}": choice}
    refused = clerk.send(page, "decider", **chosen)
    assert refused.status_code == 409 and "Il manque le motif" in words(refused)
    assert f'value="{choice}" checked' in refused.text and not (clerk.sources.parent / "privacy.toml").exists()
    office = clerk.client.app.state.desk  # type: ignore[attr-defined]
    clerk.client.follow_redirects = False
    assert clerk.send(refused, "decider", motif="agente publique", **chosen).status_code == 303
    assert [entry[key] for entry in decisions(clerk)[table]] == [value]
    assert foretold(office).waiting() == []
    page = clerk.client.get("/bureau/decider")
    assert "1 décision" in words(page) and "agente publique" in page.text
    assert clerk.send(page, "revenir", decision=f"{table}-7").status_code == 400
    assert clerk.send(page, "revenir").status_code == 303
    assert decisions(clerk) == {} and foretold(office).waiting() == [waiting]


def test_a_whole_category_is_decided(clerk: Clerk) -> None:
    page = clerk.client.get("/bureau/decider")
    clerk.client.follow_redirects = False
    assert clerk.send(page, "decider-categorie", choix="publier").status_code == 303
    assert decisions(clerk)["categories"] == {"agent": str(Action.PUBLISH)}
    assert foretold(clerk.client.app.state.desk).waiting() == []  # type: ignore[attr-defined]


def test_a_page_that_is_older_than_the_texts_decides_nothing(clerk: Clerk) -> None:
    page = clerk.client.get("/bureau/decider")
    (clerk.sources / SOURCE).write_text("Un autre texte.", encoding="utf-8")
    refused = clerk.send(page, "decider", motif="agente publique")
    assert refused.status_code == 400 and "ont changé depuis que cette page est affichée" in words(refused)


def test_the_forecast_tells_what_changes_and_what_the_law_asks(clerk: Clerk) -> None:
    office = clerk.client.app.state.desk  # type: ignore[attr-defined]
    forecast = foretold(office, rendered=True)
    (act,) = forecast.acts
    assert (act.id, act.change, act.title) == (ID, NEW, "Tarifs de la cantine")
    assert ("Réception par l’État", "date non lue dans le texte") in act.missing
    shown = office.forecasts.pages / act.address / "index.html"
    assert "Tarifs de la cantine" in shown.read_text(encoding="utf-8") and "VASSELIN" not in shown.read_text("utf-8")
    assert any("mentions légales" in told for told in forecast.settings)
    page = clerk.client.get("/bureau/apercu", params={"texte": SOURCE})
    assert page.url.path == f"/apercu/{act.address}" and "[nom occulté]" in page.text
    assert page.headers["Cache-Control"] == "no-store"
    missing = clerk.client.get("/apercu/deliberations/nulle-part/")
    assert missing.status_code == 404 and "elle paraîtra avec la publication" in words(missing)
    assert clerk.client.get("/apercu/%2e%2e/epreuve.json").status_code == 404


def test_an_archive_that_cannot_be_published_says_why(clerk: Clerk) -> None:
    office = clerk.client.app.state.desk  # type: ignore[attr-defined]
    office.folders.journal.mkdir()
    (office.folders.journal / "journal.jsonl").write_text("<<<<<<< HEAD\n", encoding="utf-8")
    forecast = foretold(office)
    assert "Git y a laissé un conflit" in forecast.problem and forecast.waiting()
    page = clerk.client.get("/bureau/publier")
    assert "Rien ne peut être publié" in words(page) and ">Publier</button>" not in page.text
