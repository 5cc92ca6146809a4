"""Behind a proxy: only its address asks, it alone says who browses and, when it is asked to, who they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette

from indexer.model import AccessError
from indexer.staff.access.accounts.users import NAME, User, UserFile, add_user
from indexer.staff.access.machine import ThisMachine
from indexer.staff.access.members import Members, Recognised
from indexer.staff.access.opening import access_for
from indexer.staff.access.proxy import Proxy, proxy_of
from indexer.staff.access.roles import Role
from tests.cli.command import indexer
from tests.sources.tree import refused
from tests.staff.office import desk, words
from tests.staff.visitors import Visitor, members, visitor

PUBLIC = "https://bureau.bourg.example"
PROXY = Proxy(address="127.0.0.1", public=PUBLIC)
NAMING = Proxy(address="127.0.0.1", public=PUBLIC, header="x-remote-user")


@pytest.fixture
def town(app: Starlette, sources: Path) -> Iterator[Starlette]:
    """The application of an office with three users, behind a proxy."""
    app.state.desk = desk(sources)
    app.state.access = members(sources.parent / "bureau", proxy=PROXY)
    yield app
    app.state.desk, app.state.access = None, ThisMachine()


def through(app: Starlette, forwarded: str = "192.0.2.7", address: str = "127.0.0.1", **headers: str) -> Visitor:
    """A browser, as the proxy passes on what it asks."""
    made = visitor(app, address, PUBLIC, **{"X-Forwarded-For": forwarded, **headers})
    made.client.headers["Host"] = "127.0.0.1"
    return made


def test_behind_a_proxy_the_cookie_goes_over_https_only_and_forms_come_from_its_address(town: Starlette) -> None:
    somebody = through(town)
    told = somebody.log_in("paule").headers["set-cookie"]
    assert told.startswith("__Host-bureau=") and "Secure" in told and "Path=/" in told and "Domain" not in told
    page = somebody.get("/bureau")
    for origin in ("https://127.0.0.1", "http://bureau.bourg.example", "https://bureau.bourg.example:8443"):
        assert somebody.send("/bureau/oublier", page, origin=origin, nom="x").status_code == 403
    assert somebody.send("/bureau/oublier", page, nom="x").status_code == 400


def test_only_the_proxy_asks_and_it_says_for_whom(town: Starlette) -> None:
    assert "n'est pas celle du bureau" in words(through(town, address="192.0.2.7").get("/connexion"))
    for forwarded in ("", "inconnu", "192.0.2.7, "):
        refused = through(town, forwarded).get("/connexion")
        assert refused.status_code == 403 and "X-Forwarded-For" in words(refused)


def test_tries_are_counted_for_the_browser_that_the_proxy_saw_whatever_it_says_itself(town: Starlette) -> None:
    for number in range(5):
        through(town, f"203.0.113.{number}, 192.0.2.66").log_in("paule", "un mauvais mot de passe")
    assert "Trop d'essais" in words(through(town, "203.0.113.9, 192.0.2.66").log_in("paule"))
    assert through(town, "192.0.2.66, 192.0.2.7").log_in("paule").status_code == 303


def test_without_an_agreed_header_nobody_comes_in_by_one(town: Starlette) -> None:
    assert through(town, **{"X-Remote-User": "paule", "Remote-User": "paule"}).get("/bureau").status_code == 303


def test_only_the_proxy_names_users_and_only_by_its_header(town: Starlette, sources: Path) -> None:
    town.state.access = Recognised(users=UserFile(sources.parent / "bureau" / NAME), proxy=NAMING)
    page = through(town, **{"X-Remote-User": "Paule"}).get("/bureau")
    assert page.status_code == 200 and "paule, publieur" in words(page) and "Se déconnecter" not in words(page)
    assert through(town, **{"X-Remote-User": "lise"}).get("/bureau").status_code == 403
    assert "« rosa » n'est pas un utilisateur" in words(through(town, **{"X-Remote-User": "rosa"}).get("/"))
    for headers in ({}, {"X-Remote-User": " "}, {"Remote-User": "paule"}):
        assert "ne dit pas" in words(through(town, **headers).get("/"))
    twice = through(town)
    answer = twice.client.get("/", headers=[("X-Remote-User", "lise"), ("X-Remote-User", "paule")])
    assert answer.status_code == 403 and "le dit deux fois" in words(answer)
    assert through(town, address="192.0.2.7", **{"X-Remote-User": "paule"}).get("/").status_code == 403


def test_the_word_of_a_form_is_that_of_the_user_whom_the_proxy_names(town: Starlette, sources: Path) -> None:
    town.state.access = Recognised(users=UserFile(sources.parent / "bureau" / NAME), proxy=NAMING)
    paule, edmond = (through(town, **{"X-Remote-User": name}) for name in ("paule", "edmond"))
    page = paule.get("/bureau")
    assert edmond.send("/bureau/oublier", page, nom="x").status_code == 403
    assert paule.send("/bureau/oublier", page, nom="x").status_code == 400


@pytest.mark.parametrize(
    ("public", "address", "header"),
    [
        (None, "127.0.0.1", None),
        (PUBLIC, None, None),
        (None, None, "X-Remote-User"),
        (None, "127.0.0.1", "X-Remote-User"),
        ("http://bureau.bourg.example", "127.0.0.1", None),
        ("https://bureau.bourg.example/bureau", "127.0.0.1", None),
        ("https://paule@bureau.bourg.example", "127.0.0.1", None),
        ("bureau.bourg.example", "127.0.0.1", None),
        ("https://bureau.bourg.example:port", "127.0.0.1", None),
        (PUBLIC, "mairie", None),
        (PUBLIC, "10.0.0.0/8", None),
    ],
)
def test_a_proxy_that_is_half_described_is_refused(public: str | None, address: str | None, header: str | None) -> None:
    with pytest.raises(AccessError, match="--mandataire"):
        proxy_of(public, address, header)


def test_a_proxy_is_described_by_its_address_and_what_browsers_ask() -> None:
    assert proxy_of(None, None, None) is None
    found = proxy_of("https://Bureau.bourg.example:443/", "::ffff:127.0.0.1", "X-Remote-User")
    assert found == NAMING and found.host == "bureau.bourg.example"
    other = proxy_of("https://bureau.bourg.example:8443", "::1", None)
    assert other and (other.public, other.address) == ("https://bureau.bourg.example:8443", "::1")


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.20", "::", "mairie"])
def test_a_network_is_not_opened_to_nobody(tmp_path: Path, host: str) -> None:
    with refused("utilisateurs.toml", "python -m indexer utilisateurs ajouter NOM --role publieur"):
        access_for(host, tmp_path)
    add_user(tmp_path / NAME, User(name="paule", role=Role.PUBLISHER))
    with refused("utilisateurs.toml"):
        access_for(host, tmp_path)
    with refused("utilisateurs.toml"):
        access_for("127.0.0.1", tmp_path, PROXY)
    assert isinstance(access_for("127.0.0.1", tmp_path, NAMING), Recognised)
    assert isinstance(access_for("127.0.0.1", tmp_path / "absent"), ThisMachine)


def test_the_application_opens_to_users_with_a_password(tmp_path: Path) -> None:
    add_user(tmp_path / NAME, User(name="paule", role=Role.PUBLISHER, fingerprint="$argon2id$x"))
    assert isinstance(access_for("0.0.0.0", tmp_path), Members)


def test_the_command_refuses_a_network_without_users_in_one_sentence(index_folder: Path) -> None:
    done = indexer("serve", "--hote", "0.0.0.0", cwd=index_folder.parent)
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "Créez-en un" in done.stderr
