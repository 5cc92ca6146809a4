"""Access for users: by a password and a session of ours, or by the name that a proxy gives."""

from __future__ import annotations

import hashlib
import hmac
import math
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from indexer.model import AccessError
from indexer.staff.access.accounts.attempts import Attempts
from indexer.staff.access.accounts.passwords import Passwords
from indexer.staff.access.accounts.sessions import Sessions
from indexer.staff.access.accounts.users import User, UserFile
from indexer.staff.access.journal import Journal
from indexer.staff.access.proxy import Proxy
from indexer.staff.access.visits import Visit
from indexer.staff.rendering import problem

ENTRY = "/connexion"
_WRONG = "Nom ou mot de passe inconnu."
_WAIT = "Trop d'essais : attendez {} minutes avant le prochain. Un mot de passe oublié se change sur le serveur."
_OVER = "Vous n'êtes pas connecté, ou votre session est finie : rien n'a été fait."
_ROLE = "Votre rôle, {}, ne permet pas cela : rien n'a été fait. Demandez à qui peut le faire."
_UNKNOWN = "« {} » n'est pas un utilisateur du bureau. Demandez à qui tient le serveur de vous ajouter."
_STRANGER = "inconnu"
"""In the journal, for a name of nobody: somebody may have typed a password there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """Users who come in with a password."""

    users: UserFile
    journal: Journal
    proxy: Proxy | None = None
    passwords: Passwords = field(default_factory=Passwords)
    sessions: Sessions = field(default_factory=Sessions)
    attempts: Attempts = field(default_factory=Attempts)
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    @property
    def is_secure(self) -> bool:
        """Whether browsers ask over HTTPS."""
        return self.proxy is not None

    @property
    def origin(self) -> str | None:
        """What browsers say of where our pages come from, when it is known."""
        return self.proxy.public if self.proxy else None

    @property
    def cookie(self) -> str:
        """Name of the cookie; over HTTPS one that no other host can set (RFC 6265bis, 4.1.3.2)."""
        return "__Host-bureau" if self.is_secure else "bureau"

    def visit(self, request: Request) -> Visit:
        """The user of the session, nobody without one; raises AccessError for what did not come through the proxy."""
        address = client_of(request, self.proxy)
        key = request.cookies.get(self.cookie, "")
        session = self.sessions.find(key)
        user = self.users.find(session.user) if session else None
        if session is None or user is None or user.fingerprint != session.fingerprint:
            return Visit(token=self.token(key), address=address)
        return Visit(name=user.name, role=user.role, token=self.token(key), address=address, can_leave=True)

    def refuse(self, request: Request, visit: Visit) -> Response:
        """The page that asks for a password, and leads back; a sentence to whom it would not help."""
        if visit.name:
            return problem(request, _ROLE.format(visit.role.label), 403)
        if request.method not in ("GET", "HEAD") or request.url.path.startswith("/api/"):
            return problem(request, _OVER, 401)
        asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"{ENTRY}?{urlencode({'suite': asked})}", 303)

    def token(self, key: str) -> str:
        """The word of the forms of a session; none without a key, which anybody could have."""
        return key and hmac.new(self.secret, key.encode(errors="replace"), hashlib.sha256).hexdigest()

    def check(self, name: str, password: str, address: str) -> User:
        """The user of a name and a password; raises AccessError, the same and as late whatever is wrong."""
        if wait := self.attempts.begin(name, address):
            raise AccessError(_WAIT.format(math.ceil(wait / 60)))
        user = self.users.find(name)
        if not self.passwords.fits(user.fingerprint if user else None, password) or user is None:
            self.journal.add(user.name if user else _STRANGER, "connexion refusée", (), address)
            raise AccessError(_WRONG)
        self.attempts.succeed(name, address)
        return user


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """Users whom a proxy has recognised."""

    users: UserFile
    proxy: Proxy
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    @property
    def origin(self) -> str:
        """What browsers say of where our pages come from."""
        return self.proxy.public

    def visit(self, request: Request) -> Visit:
        """The user whom the proxy names; raises AccessError for somebody else's word, and for who is no user."""
        address, name = self.proxy.client(request), self.proxy.user(request)
        user = self.users.find(name)
        if user is None:
            raise AccessError(_UNKNOWN.format(name))
        token = hmac.new(self.secret, user.name.encode(), hashlib.sha256).hexdigest()
        return Visit(name=user.name, role=user.role, token=token, address=address)

    def refuse(self, request: Request, visit: Visit) -> Response:
        """What their role does not hold."""
        return problem(request, _ROLE.format(visit.role.label), 403)


def client_of(request: Request, proxy: Proxy | None) -> str:
    """The address of a browser, as a proxy tells it where there is one."""
    if proxy:
        return proxy.client(request)
    return request.client.host if request.client else ""
