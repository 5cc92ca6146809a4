"""Access without users: all is open to this machine, which alone reaches a loopback address."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from indexer.staff.access.roles import Role
from indexer.staff.access.visits import Visit
from indexer.staff.rendering import CLOSED, refusal

NAME = "poste local"
"""Who is at the office, in the journal."""
_PROXIES = ("forwarded", "x-forwarded-for", "x-forwarded-host", "via")


@dataclass(frozen=True, slots=True)
class ThisMachine:
    """Whoever uses this machine publishes; whoever comes through something else only searches."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    """One for this process: without sessions there is no other."""

    @property
    def origin(self) -> None:
        """This machine has several names."""
        return None

    def visit(self, request: Request) -> Visit:
        """The user of this machine, or a reader."""
        if is_own_machine(request):
            return Visit(name=NAME, role=Role.PUBLISHER, token=self.token)
        return Visit(role=Role.READER, token=self.token)

    def refuse(self, request: Request, visit: Visit) -> Response:
        """The office is closed to other machines."""
        return refusal(request, CLOSED, 403)


def is_own_machine(request: Request) -> bool:
    """Whether a browser of this machine asks, under a name that only this machine has, and through nothing: no proxy
    that says so, nor one that speaks as no browser does since HTTP/1.1."""
    headers = request.headers
    if request.scope.get("http_version") == "1.0" or any(proxy in headers for proxy in _PROXIES):
        return False
    try:
        name = urlsplit(f"//{headers.get('host', '')}").hostname or ""
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False
