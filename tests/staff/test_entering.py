"""Users come in with a password, do what their role holds, and go; nobody else learns or changes anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from indexer.staff.access.accounts import sessions
from indexer.staff.access.accounts.users import NAME, User, change_user, remove_user
from indexer.staff.access.gate import Gate
from indexer.staff.access.journal import Journal
from indexer.staff.access.machine import ThisMachine
from indexer.staff.access.rights import FORMS, PAGES
from indexer.staff.access.roles import Role
from tests.staff.office import desk, words
from tests.staff.visitors import ORIGIN, PASSWORD, ROLES, Clock, Visitor, members, visitor

NEW = "quatre chevaux sur un lac"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def town(app: Starlette, sources: Path, clock: Clock) -> Iterator[Starlette]:
    """The application of an office that knows three users."""
    app.state.desk = desk(sources)
    app.state.access = members(sources.parent / "bureau", clock=clock)
    yield app
    app.state.desk, app.state.access = None, ThisMachine()


def cookies(town: Starlette) -> str:
    return str(town.state.access.cookie)


def journal(sources: Path) -> list[tuple[str, str, str]]:
    lines = Journal(sources.parent / "bureau/journal").lines(f"{date.today():%Y-%m}")
    return [(line.who, line.deed, line.address) for line in lines]


def hollow(app: Starlette) -> Starlette:
    """The same routes and the same gate, with nothing behind."""

    def nothing(_: Request) -> Response:
        return Response("dedans")

    def same(route: BaseRoute) -> BaseRoute:
        if isinstance(route, Mount):
            return Mount(route.path, app=Response("dedans"))
        assert isinstance(route, Route)
        return Route(route.path, nothing, methods=list(route.methods or ()))

    made = Starlette(routes=[same(route) for route in app.routes], middleware=[Middleware(Gate)])
    made.state.access, made.state.site, made.state.desk = app.state.access, None, None
    return made


def filled(path: str) -> str:
    """An address that a route answers."""
    parts = {"{form}": "csv", "{authority}": "a", "{year}": "2024", "{name}": "b", "{path:path}": "c", "{number}": "1"}
    for name, value in parts.items():
        path = path.replace(name, value)
    return path if path not in ("/static", "/site") else f"{path}/d"


@pytest.mark.parametrize("name", [None, *ROLES])
def test_each_role_opens_what_the_table_says_and_nothing_else(town: Starlette, name: str | None) -> None:
    role = ROLES[name] if name else Role.ANYONE
    somebody = visitor(hollow(town))
    if name:
        user = town.state.access.users.find(name)
        somebody.client.cookies.set(cookies(town), town.state.access.sessions.open(user))
    for path, needed in PAGES.items():
        assert ("dedans" in somebody.get(filled(path)).text) is (role >= needed), path
    for path, deed in FORMS.items():
        assert ("dedans" in somebody.client.post(filled(path)).text) is (role >= deed.role), path


def test_who_did_not_come_in_is_led_to_the_password_and_back(town: Starlette) -> None:
    somebody = visitor(town)
    asked = somebody.get("/clause?adresse=a&q=b")
    assert asked.status_code == 303 and asked.headers["location"] == "/connexion?suite=%2Fclause%3Fadresse%3Da%26q%3Db"
    refused = somebody.get("/api/recherche?q=marché")
    assert refused.status_code == 401 and list(refused.json()) == ["error"]
    assert somebody.get("/rien").status_code == 303 and somebody.get("/static/staff.css").status_code == 200
    assert somebody.log_in("lise", suite="/clause?adresse=a&q=b").headers["location"] == "/clause?adresse=a&q=b"


def test_a_session_begins_under_a_new_key_that_scripts_cannot_read(town: Starlette) -> None:
    somebody = visitor(town)
    somebody.get("/connexion")
    before = somebody.client.cookies[cookies(town)]
    told = somebody.log_in("edmond").headers
    assert told["location"] == "/bureau" and "HttpOnly" in told["set-cookie"] and "SameSite=lax" in told["set-cookie"]
    assert somebody.client.cookies[cookies(town)] != before and town.state.access.sessions.find(before) is None
    shown = words(somebody.get("/bureau"))
    assert "edmond, éditeur" in shown and "Se déconnecter" in shown and "Journal" not in shown


@pytest.mark.parametrize("asked", ["//ailleurs.example/", "https://ailleurs.example", "/\\ailleurs.example", "", "x"])
def test_the_way_back_stays_here(town: Starlette, asked: str) -> None:
    assert visitor(town).log_in("lise", suite=asked).headers["location"] == "/"


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(
    town: Starlette, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str | None] = []
    fits = type(town.state.access.passwords).fits

    def counted(passwords: Any, fingerprint: str | None, password: str) -> bool:
        tried.append(fingerprint)
        return bool(fits(passwords, fingerprint, password))

    monkeypatch.setattr(type(town.state.access.passwords), "fits", counted)
    wrong, unknown = visitor(town).log_in("lise", NEW), visitor(town).log_in("lisa", NEW)
    assert wrong.status_code == unknown.status_code == 401 and "Nom ou mot de passe inconnu" in words(wrong)
    assert words(wrong) == words(unknown) and len(tried) == 2 and tried[1] is None
    assert [line[:2] for line in journal(sources)] == [("lise", "connexion refusée"), ("inconnu", "connexion refusée")]


def test_a_password_typed_in_the_place_of_a_name_is_not_noted(town: Starlette, sources: Path) -> None:
    visitor(town).log_in(PASSWORD, PASSWORD)
    (file,) = (sources.parent / "bureau/journal").glob("*.jsonl")
    assert "trombone" not in file.read_text(encoding="utf-8")


def test_who_tries_passwords_waits_and_shuts_nobody_else_out(town: Starlette, clock: Clock) -> None:
    thief = visitor(town, "192.168.1.66")
    answers = [words(thief.log_in("paule", f"essai numéro {number}")) for number in range(6)]
    assert ["Trop d'essais" in told for told in answers] == [False] * 5 + [True]
    assert "Trop d'essais : attendez 15 minutes" in words(thief.log_in("paule"))
    assert visitor(town).log_in("paule").status_code == 303
    clock.now += 901
    assert thief.log_in("paule").status_code == 303


def test_a_session_ends_when_it_idles_when_it_is_old_and_when_it_is_left(town: Starlette, clock: Clock) -> None:
    somebody = visitor(town)
    somebody.log_in("lise")
    clock.now += sessions.IDLE - 1
    assert somebody.get("/").status_code == 200
    clock.now += sessions.IDLE + 1
    assert somebody.get("/").status_code == 303
    somebody.log_in("lise")
    for _ in range(24):
        clock.now += sessions.LONGEST / 24
        assert somebody.get("/").status_code == 200
    clock.now += 1
    assert somebody.get("/").status_code == 303
    somebody.log_in("lise")
    kept = dict(somebody.client.cookies)
    left = somebody.send("/deconnexion", somebody.get("/"))
    assert left.status_code == 303 and cookies(town) not in somebody.client.cookies
    somebody.client.cookies.update(kept)
    assert somebody.get("/").status_code == 303


def test_a_user_who_is_removed_or_changed_is_so_at_once(town: Starlette, sources: Path) -> None:
    path = sources.parent / "bureau" / NAME
    somebody, other = visitor(town), visitor(town)
    somebody.log_in("edmond")
    other.log_in("lise")
    change_user(path, "edmond", "role", "lecteur")
    assert somebody.get("/bureau").status_code == 403 and "Votre rôle, lecteur" in words(somebody.get("/bureau"))
    remove_user(path, "edmond")
    assert somebody.get("/").status_code == 303 and other.get("/").status_code == 200


def test_a_user_has_ten_sessions_at_most_and_the_oldest_ends(town: Starlette, clock: Clock) -> None:
    browsers = [visitor(town, f"192.168.1.{number}") for number in range(1, 12)]
    for browser in browsers:
        clock.now += 1
        browser.log_in("lise")
    assert [browser.get("/").status_code for browser in browsers] == [303] + [200] * 10


def test_sessions_cannot_fill_the_memory(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "MOST", 3)
    found = sessions.Sessions(clock)
    keys = []
    for number in range(5):
        clock.now += 1
        keys.append(found.open(User(name=f"u{number}", role=Role.READER)))
    assert [found.find(key) is not None for key in keys] == [False, False, True, True, True]


def test_a_form_wants_the_word_of_its_own_session(town: Starlette) -> None:
    somebody, other = visitor(town), visitor(town)
    somebody.log_in("edmond")
    other.log_in("paule")
    office = somebody.get("/bureau")
    for page, origin in ((other.get("/bureau"), ""), (office, "http://ailleurs.example"), (office, "null")):
        refused = somebody.send("/bureau/oublier", page, origin=origin, nom="x")
        assert refused.status_code == 403 and "ne vient pas d'une page" in words(refused)
    assert somebody.send("/bureau/oublier", office, nom="x").status_code == 400


def test_the_entry_wants_a_word_too_and_a_browser_without_cookies_is_told(town: Starlette) -> None:
    somebody = visitor(town)
    page = somebody.get("/connexion")
    somebody.client.cookies.clear()
    refused = somebody.send("/connexion", page, nom="lise", mot_de_passe=PASSWORD)
    assert refused.status_code == 403 and "refuse les cookies" in words(refused)
    assert somebody.send("/connexion", page, jeton="", nom="lise", mot_de_passe=PASSWORD).status_code == 403
    form = {"nom": (None, "lise"), "mot_de_passe": (None, PASSWORD)}
    assert somebody.client.post("/connexion", files=form).status_code == 403


def test_a_form_sent_after_the_end_of_a_session_says_that_nothing_was_done(town: Starlette, clock: Clock) -> None:
    somebody = visitor(town)
    somebody.log_in("edmond")
    page = somebody.get("/bureau")
    clock.now += sessions.IDLE + 1
    refused = somebody.send("/bureau/oublier", page, nom="x")
    assert refused.status_code == 401 and "session est finie : rien n'a été fait" in words(refused)


def test_an_editor_is_not_shown_what_only_a_publisher_does(town: Starlette, sources: Path) -> None:
    somebody = visitor(town)
    somebody.log_in("edmond")
    refused = somebody.send("/bureau/publier", somebody.get("/bureau"), vu="x")
    assert refused.status_code == 403 and "Votre rôle, éditeur, ne permet pas cela" in words(refused)
    assert somebody.get("/bureau/journal").status_code == somebody.get("/bureau/publie").status_code == 403
    somebody.log_in("paule")
    assert "edmond" in words(visited(town, "paule").get("/bureau/journal"))
    assert ("edmond", "connexion", "192.168.1.7") in journal(sources)


def visited(town: Starlette, name: str) -> Visitor:
    """Somebody who came in."""
    somebody = visitor(town)
    somebody.log_in(name)
    return somebody


def test_a_user_changes_their_password_with_the_old_one(town: Starlette) -> None:
    somebody, elsewhere = visited(town, "lise"), visited(town, "lise")

    def change(old: str, new: str, again: str) -> str:
        page = somebody.get("/mot-de-passe")
        answer = somebody.send("/mot-de-passe", page, mot_de_passe=old, nouveau=new, encore=again)
        return words(answer) if answer.text else answer.headers["location"]

    assert "Nom ou mot de passe inconnu" in change(NEW, NEW, NEW)
    assert "diffèrent" in change(PASSWORD, NEW, NEW + "x")
    assert "se devine trop facilement" in change(PASSWORD, "lise lise lise", "lise lise lise")
    assert change(PASSWORD, NEW, NEW) == "/mot-de-passe?fait=oui"
    assert "C'est fait" in words(somebody.get("/mot-de-passe?fait=oui")) and elsewhere.get("/").status_code == 303
    assert visitor(town).log_in("lise").status_code == 401 and visitor(town).log_in("lise", NEW).status_code == 303


def test_what_nobody_should_keep_is_not_kept(town: Starlette) -> None:
    for page in (visitor(town).get("/connexion"), visited(town, "lise").get("/mot-de-passe")):
        assert page.headers["Cache-Control"] == "no-store" and page.headers["Referrer-Policy"] == "same-origin"
        assert 'type="password" required autocomplete="current-password"' in page.text


def test_a_list_of_users_that_was_spoiled_lets_nobody_in_and_names_nobody(town: Starlette, sources: Path) -> None:
    somebody = visited(town, "paule")
    path = sources.parent / "bureau" / NAME
    path.write_text('[[utilisateur]]\nnom = "paule"\nrole = "maire"\n', encoding="utf-8")
    refused = somebody.get("/bureau")
    assert refused.status_code == 503 and "utilisateurs lister" in refused.text and "paule" not in refused.text
    path.chmod(0o644)
    assert somebody.get("/").status_code == 503


def test_this_machine_has_no_password_to_ask_for(client: Any) -> None:
    for address in ("/connexion", "/mot-de-passe"):
        answer = client.get(address)
        assert answer.status_code == 400 and "personne ne donne de mot de passe" in words(answer)
    assert client.post("/connexion", headers={"Origin": ORIGIN}).status_code == 403
