"""What lets a request in: who asks is known and may, before anything of the application is run."""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from indexer.model import ArchiveError
from indexer.staff.access.rights import needed
from indexer.staff.access.visits import Access, Visit
from indexer.staff.rendering import refusal


class Gate:
    """Finds who asks, by the `access` of the application, and refuses what their role does not hold."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        answer = self.app if scope["type"] != "http" else _answer(Request(scope), self.app)
        await answer(scope, receive, send)


def _answer(request: Request, inside: ASGIApp) -> ASGIApp:
    access: Access = request.app.state.access
    request.state.visit = Visit()
    try:
        visit = access.visit(request)
    except ArchiveError as error:
        return refusal(request, str(error), 503)
    request.state.visit = visit
    is_enough = visit.role >= needed(request.app.routes, request.scope)
    return inside if is_enough else access.refuse(request, visit)
