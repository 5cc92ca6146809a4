"""People who come in from a network: their browser without scripts, and an office that knows them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from argon2 import PasswordHasher, profiles
from lxml import html
from starlette.applications import Starlette
from starlette.testclient import TestClient

from indexer.staff.access.accounts.attempts import Attempts
from indexer.staff.access.accounts.passwords import Passwords
from indexer.staff.access.accounts.sessions import Sessions
from indexer.staff.access.accounts.users import NAME, User, UserFile, add_user
from indexer.staff.access.journal import Journal
from indexer.staff.access.members import Members
from indexer.staff.access.proxy import Proxy
from indexer.staff.access.roles import Role

ORIGIN = "http://192.168.1.20:8000"
PASSWORD = "trombone cheval agrafe lundi"
CHEAP = Passwords(PasswordHasher.from_parameters(profiles.CHEAPEST))
ROLES = {"lise": Role.READER, "edmond": Role.EDITOR, "paule": Role.PUBLISHER}
"""Users by what they may do; all have one password."""


class Clock:
    """Seconds that pass when a test says so."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def members(office: Path, *, clock: Clock | None = None, proxy: Proxy | None = None) -> Members:
    """Access for three users of an office, whose passwords cost nothing."""
    for name, role in ROLES.items():
        add_user(office / NAME, User(name=name, role=role, fingerprint=CHEAP.fingerprint(PASSWORD, name)))
    time = clock or Clock()
    return Members(
        users=UserFile(office / NAME), journal=Journal(office / "journal"), proxy=proxy, passwords=CHEAP,
        sessions=Sessions(time), attempts=Attempts(time),
    )  # fmt: skip


@dataclass(frozen=True)
class Visitor:
    """Somebody at a browser of the network."""

    client: TestClient
    origin: str = ORIGIN

    def get(self, address: str) -> httpx2.Response:
        """A page, or where it sends."""
        return self.client.get(address, follow_redirects=False)

    def send(self, address: str, page: httpx2.Response, *, origin: str = "", **typed: str) -> httpx2.Response:
        """A form with the word of a page, sent as a browser does."""
        fields = {"jeton": word(page), **typed}
        parts: Any = {name: (None, value) for name, value in fields.items()}
        headers = {"Origin": origin or self.origin}
        return self.client.post(address, files=parts, headers=headers, follow_redirects=False)

    def log_in(self, name: str, password: str = PASSWORD, suite: str = "") -> httpx2.Response:
        """What the form of the entry answers."""
        return self.send("/connexion", self.get("/connexion"), nom=name, mot_de_passe=password, suite=suite)


def visitor(app: Starlette, address: str = "192.168.1.7", origin: str = ORIGIN, **headers: str) -> Visitor:
    """Somebody at a machine of the network."""
    return Visitor(TestClient(app, base_url=origin, client=(address, 50000), headers=headers), origin)


def word(page: httpx2.Response) -> str:
    """The word of the forms of a page, empty where it has none."""
    found = html.fromstring(page.text).xpath("//input[@name='jeton']/@value") if page.text else []
    return str(found[0]) if found else ""
