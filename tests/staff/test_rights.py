"""Every route has a role, and every form a name in the journal."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from indexer.staff.access.rights import FORMS, PAGES, refuse_unlisted, role_of
from indexer.staff.access.roles import Role


def asked(app: Starlette) -> set[tuple[str, str]]:
    """Method and path of every route of the application."""
    found = set()
    for route in app.routes:
        assert isinstance(route, Route | Mount)
        methods = route.methods if isinstance(route, Route) and route.methods else {"GET"}
        found |= {(method, route.path) for method in methods - {"HEAD"}}
    return found


def test_every_route_of_the_application_has_a_role_and_the_table_names_no_other(app: Starlette) -> None:
    listed = {("GET", path) for path in PAGES} | {("POST", path) for path in FORMS}
    assert asked(app) == listed


@pytest.mark.parametrize(
    "route",
    [
        Route("/bureau/tout", lambda _: None),
        Route("/bureau/publier", lambda _: None, methods=["DELETE"]),
        Route("/bureau/seances", lambda _: None, methods=["POST"]),
        Mount("/ailleurs", app=PlainTextResponse("")),
    ],
)
def test_a_route_without_a_role_keeps_the_application_from_starting(route: Route | Mount) -> None:
    with pytest.raises(LookupError, match=r"give it a role in indexer\.staff\.access\.rights"):
        refuse_unlisted([route])


def test_only_what_needs_no_name_is_open_to_anyone_and_what_the_public_sees_changes_by_a_publisher() -> None:
    assert [path for path, role in PAGES.items() if role is Role.ANYONE] == ["/static", "/connexion"]
    publishers = {"publier", "retirer", "deplacer", "republier"}
    assert {path for path, deed in FORMS.items() if deed.role is Role.PUBLISHER} == {f"/bureau/{p}" for p in publishers}
    assert role_of(Route("/bureau", lambda _: None), "HEAD") is Role.EDITOR
