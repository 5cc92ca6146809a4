"""The application: its routes, and the headers that keep every page to itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from indexer.model import QueryError, SearchError
from indexer.staff import api, pages
from indexer.staff.live_index import LiveIndex

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}
"""On every answer save the pages of the static site, which have scripts of their own."""
SITE = "/site"


def application(index: Path, site: Path | None = None) -> Starlette:
    """The application over an index and, when it is there, the static site that the results link to.

    Raises SearchError when the index is missing or unreadable.
    """
    routes: list[BaseRoute] = [
        Route("/", pages.results),
        Route("/clause", pages.one_clause),
        Route("/syntaxe", pages.syntax),
        Route("/export.{form}", _told(pages.export)),
        *(Route(f"/api/{name}", api.guarded(answer)) for name, answer in API.items()),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
    if site:
        routes.append(Mount(SITE, StaticFiles(directory=site, html=True)))
    made = Starlette(
        routes=routes, middleware=[Middleware(_Headers)], exception_handlers={404: pages.not_found}
    )
    made.state.live = LiveIndex(index)
    made.state.site = SITE if site else None
    return made


API: dict[str, Callable[[Request], Response]] = {
    "recherche": api.recherche,
    "facettes": api.facettes,
    "suggestions": api.suggestions,
    "clause": api.une_clause,
    "openapi.json": api.openapi,
}


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


class _Headers:
    """Adds `HEADERS` to every answer of ours."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start" and not scope["path"].startswith(SITE + "/"):
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        await self.app(scope, receive, sent)
