"""Sessions at the office: agenda, what is on the site, what is due, what was done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.sources.sessions import note_session, read_sessions
from tests.readers import made
from tests.sources.tree import refused
from tests.staff.office import ORIGIN, Clerk, desk, words
from tests.staff.press import foretold, with_act

PAGE = "/bureau/seances/commune-de-bourg-sur-lys/2024-03-14-conseil-municipal"
NOTED = {"list_published": "2024-03-20", "minutes_approved": "2024-04-11", "minutes_published": ""}


@pytest.fixture
def clerk(app: Starlette, sources: Path) -> Iterator[Clerk]:
    act = with_act(sources)
    other = [line.replace("-05", "-12").replace("Tarifs de la cantine", "Nom de la place") for line in made.ACT]
    act.with_name("place.txt").write_text("\n".join(other), encoding="utf-8")
    app.state.desk = desk(sources)
    foretold(app.state.desk)
    with TestClient(app, base_url=ORIGIN) as client:
        yield Clerk(client, sources)
    app.state.desk = None


def test_the_agenda_tells_each_act_in_order_and_what_is_not_published(clerk: Clerk) -> None:
    told = words(clerk.client.get("/bureau/seances"))
    assert "Conseil municipal, Commune de Bourg-sur-Lys, 14 mars 2024" in told.replace("conseil", "Conseil")
    assert "2 délibérations, 2 pas encore publiées" in told and "dépassée" in told
    page = words(clerk.client.get(PAGE))
    assert page.index("Tarifs de la cantine") < page.index("Nom de la place") and page.count("pas encore") == 3
    assert "en retard : à publier avant le 21 mars 2024" in page


def test_what_was_done_is_noted_beside_what_somebody_wrote(clerk: Clerk) -> None:
    file = clerk.sources / "commune-de-bourg-sur-lys/seances.toml"
    file.write_text('# tenu par Jeanne\n["2024-03-14"]\nminutes_published = 2024-05-02\n', encoding="utf-8")
    foretold(desk(clerk.sources))
    page = clerk.client.get(PAGE)
    assert 'value="2024-05-02"' in page.text
    clerk.client.follow_redirects = False
    assert clerk.send(page, "seance", **NOTED).status_code == 303
    assert file.read_text(encoding="utf-8").startswith('# tenu par Jeanne\n["2024-03-14"]\n')
    days = {"list_published": date(2024, 3, 20), "minutes_approved": date(2024, 4, 11)}
    assert read_sessions(file.parent) == {"2024-03-14": days}


def test_a_wrong_day_and_an_unknown_session_are_told(clerk: Clerk) -> None:
    refused_day = clerk.send(clerk.client.get(PAGE), "seance", list_published="jeudi")
    assert refused_day.status_code == 400 and "« jeudi » est refusé" in words(refused_day)
    assert clerk.client.get(f"{PAGE}-x").status_code == 400


def test_a_file_of_sessions_that_is_no_toml_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "seances.toml").write_text("[2024", encoding="utf-8")
    with refused("seances.toml", "pas du TOML valide"):
        note_session(tmp_path, "2024-03-14", NOTED)
    assert (tmp_path / "seances.toml").read_text(encoding="utf-8") == "[2024"
