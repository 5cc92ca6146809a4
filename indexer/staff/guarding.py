"""What every request and every answer of the application goes through: its Host, its headers, where it sends."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SITE = "/site"
SITE_HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}
"""On the pages of the static site, which say themselves where their scripts come from."""
HEADERS = SITE_HEADERS | {
    "Referrer-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
"""On every other answer: under `no-referrer` a browser would send forms without their origin."""
OFFICE = "/bureau"
PRIVATE_HEADERS = HEADERS | {"Cache-Control": "no-store"}
"""On pages of the office, and on those that ask for a password."""
_PRIVATE = (OFFICE, "/connexion", "/deconnexion", "/mot-de-passe")
PREVIEW = "/apercu"
PREVIEW_HEADERS = SITE_HEADERS | {"Cache-Control": "no-store"}
"""On pages of the site that are not published yet."""
REFUSAL = "Ce nom n’est pas celui de cette application. Ouvrez l’adresse que « serve » affiche au démarrage.\n"


class Guard:
    """Refuses names that are not ours, adds the headers, keeps redirections on this host.

    A page of elsewhere may make its own name lead to this machine (DNS rebinding) and read the answers; its name
    stands in `Host`. A number or `localhost` cannot be taken that way.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str] = ()) -> None:
        self.app = app
        self.hosts = frozenset({"localhost", *(host.lower() for host in hosts)})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        told = headers_of(scope["path"])

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                _complete(MutableHeaders(scope=message), told)
            await send(message)

        known = is_ours(Headers(scope=scope).get("host", ""), self.hosts)
        answer = self.app if known else PlainTextResponse(REFUSAL, 421)
        await answer(scope, receive, sent)


def headers_of(path: str) -> dict[str, str]:
    """What an answer says besides, by the part of the application that gives it."""
    parts = {f"{SITE}/": SITE_HEADERS, f"{PREVIEW}/": PREVIEW_HEADERS, **dict.fromkeys(_PRIVATE, PRIVATE_HEADERS)}
    return next((told for start, told in parts.items() if path.startswith(start)), HEADERS)


def is_ours(host: str, names: Iterable[str]) -> bool:
    """Whether a `Host` is a number, or one of some names; the port counts for nothing, and nothing else stands in it:
    a path there would be taken for the one that is asked."""
    try:
        parts = urlsplit(f"//{host}")
        name = parts.hostname or ""
        if parts.netloc != host or "@" in host:
            return False
        if name in names:
            return True
        ip_address(name)
    except ValueError:
        return False
    return True


def _complete(headers: MutableHeaders, told: dict[str, str]) -> None:
    for name, value in told.items():
        headers[name] = value
    if "location" in headers:
        address = urlsplit(headers["location"])
        path = f"/{address.path.lstrip('/')}"
        headers["location"] = address._replace(scheme="", netloc="", path=path).geturl()
