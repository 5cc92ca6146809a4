"""The application: its routes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from indexer.model import QueryError, SearchError
from indexer.staff import api, pages
from indexer.staff.access.gate import Gate
from indexer.staff.access.machine import ThisMachine
from indexer.staff.access.rights import refuse_unlisted
from indexer.staff.access.visits import Access
from indexer.staff.guarding import SITE, Guard
from indexer.staff.live_index import LiveIndex
from indexer.staff.office.desk import Desk
from indexer.staff.office.pages import (
    acts,
    comparing,
    contracts,
    correcting,
    deciding,
    entering,
    journal,
    publishing,
    searches,
    sessions,
    withdrawing,
)


def application(
    index: Path,
    site: Path | None = None,
    *,
    hosts: Iterable[str] = (),
    desk: Desk | None = None,
    access: Access | None = None,
) -> Starlette:
    """The application over an index and, when it is there, the static site that the results link to.

    `hosts` are the names under which it may be asked, besides numbers and `localhost`. Without a `desk` the pages of
    the office say that they are closed; without an `access` all is open to this machine. Raises SearchError when the
    index is missing or unreadable, save with a `desk`, whose first publication makes it; LookupError for a route
    that has no role.
    """
    routes: list[BaseRoute] = [
        Route("/", pages.results),
        Route("/clause", pages.one_clause),
        Route("/syntaxe", pages.syntax),
        Route("/export.{form}", _told(pages.export)),
        *(Route(f"/api/{name}", api.guarded(answer)) for name, answer in API.items()),
        *(route for room in OFFICE for route in room.ROUTES),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
    if site:
        routes.append(Mount(SITE, _Site(directory=site, html=True, check_dir=False)))
    made = Starlette(
        routes=routes,
        middleware=[Middleware(Guard, hosts=hosts), Middleware(Gate)],
        exception_handlers={404: pages.not_found, 500: pages.failed},
    )
    refuse_unlisted(routes)
    made.router.redirect_slashes = False
    made.state.access = access or ThisMachine()
    made.state.live = LiveIndex(index)
    made.state.desk = desk
    made.state.site = site
    if desk is None:
        made.state.live.current()
    return made


class _Site(StaticFiles):
    """The static site, which a first publication may still have to make."""

    async def check_config(self) -> None:
        """A folder that is not there has no file."""


API: dict[str, Callable[[Request], Response]] = {
    "recherche": api.recherche,
    "facettes": api.facettes,
    "suggestions": api.suggestions,
    "clause": api.une_clause,
    "openapi.json": api.openapi,
}


OFFICE = (
    acts, comparing, contracts, correcting, deciding, entering, journal, publishing, searches, sessions, withdrawing,
)  # fmt: skip
"""Modules of pages of the office."""


def _told(answer: Callable[[Request], Response]) -> Callable[[Request], Response]:
    """An export that fails shows the page with the reason."""

    def answered(request: Request) -> Response:
        if request.path_params["form"] not in pages.EXPORTS:
            return pages.not_found(request, ValueError())
        try:
            return answer(request)
        except (QueryError, SearchError):
            return pages.results(request)

    return answered
