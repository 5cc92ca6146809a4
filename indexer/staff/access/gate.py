"""What lets a request in: who asks is known and may, before anything of the application is run."""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from indexer.model import AccessError, ArchiveError
from indexer.staff.access.rights import needed
from indexer.staff.access.visits import Access, Visit
from indexer.staff.rendering import problem

_BROKEN = (
    "Le bureau ne peut pas savoir qui entre : sa liste d'utilisateurs ne peut pas être lue. Sur le serveur, "
    "« python -m indexer utilisateurs lister » dit pourquoi."
)


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
    except AccessError as error:
        return problem(request, str(error), 403)
    except (ArchiveError, OSError):
        return problem(request, _BROKEN, 503)
    request.state.visit = visit
    is_enough = visit.role >= needed(request.app.routes, request.scope)
    return inside if is_enough else access.refuse(request, visit)
