"""Pages for who comes in and goes: the password, another password, the end of a session."""

from __future__ import annotations

import secrets
from urllib.parse import urlsplit

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from indexer.model import AccessError
from indexer.staff.access.accounts.passwords import RULE
from indexer.staff.access.accounts.users import User, change_user
from indexer.staff.access.members import ENTRY, Members
from indexer.staff.access.rights import FORMS
from indexer.staff.access.roles import Role
from indexer.staff.access.visits import visit_of
from indexer.staff.office.forms import opened, raw, typed
from indexer.staff.rendering import page

LEAVING = "/deconnexion"
ACCOUNT = "/mot-de-passe"
_DIFFERENT = "Les deux nouveaux mots de passe diffèrent : rien n'a été changé."


def entry(request: Request) -> Response:
    """The form that asks for a name and a password; who came in already goes on."""
    members, visit, then = _members(request), visit_of(request), request.query_params.get("suite", "")
    return RedirectResponse(_inside(then, visit.role), 303) if visit.name else _entry(request, members, then)


def entered(request: Request, form: FormData) -> Response:
    """A session begun, under a key that nobody knew before."""
    members, visit, name = _members(request), visit_of(request), raw(form, "nom").strip()
    try:
        user = members.check(name, raw(form, "mot_de_passe"), visit.address)
    except AccessError as refusal:
        return _entry(request, members, raw(form, "suite"), name, refused=str(refusal))
    members.sessions.close(request.cookies.get(members.cookie, ""))
    _note(request, members, user.name)
    return _opened(members, user, _inside(raw(form, "suite"), user.role))


def left(request: Request, form: FormData) -> Response:
    """A session ended."""
    members, visit = _members(request), visit_of(request)
    members.sessions.close(request.cookies.get(members.cookie, ""))
    _note(request, members, visit.name)
    answer = RedirectResponse(ENTRY, 303)
    answer.delete_cookie(members.cookie, secure=members.is_secure, httponly=True, samesite="lax")
    return answer


def account(request: Request) -> Response:
    """The form that asks for another password."""
    _members(request)
    return _account(request, 200, said=request.query_params.get("fait"))


def changed(request: Request, form: FormData) -> Response:
    """Another password, which ends the other sessions of the user."""
    members, visit = _members(request), visit_of(request)
    new = raw(form, "nouveau")
    try:
        members.check(visit.name, raw(form, "mot_de_passe"), visit.address)
        if new != raw(form, "encore"):
            raise AccessError(_DIFFERENT)
        fingerprint = members.passwords.fingerprint(new, visit.name)
    except AccessError as refusal:
        return _account(request, 400, refused=str(refusal))
    change_user(members.users.path, visit.name, "empreinte", fingerprint)
    _note(request, members, visit.name)
    return _opened(members, User(name=visit.name, role=visit.role, fingerprint=fingerprint), f"{ACCOUNT}?fait=oui")


def _members(request: Request) -> Members:
    access = request.app.state.access
    if not isinstance(access, Members):
        raise AccessError("Ici personne ne donne de mot de passe : ouvrez la page « Bureau ».")
    return access


def _entry(request: Request, members: Members, then: str, name: str = "", refused: str | None = None) -> Response:
    """The form, with a cookie that its word belongs to where the browser has none."""
    key = request.cookies.get(members.cookie, "")
    fresh = "" if key else secrets.token_urlsafe(32)
    answer = page(
        request, "office/entry.html", 401 if refused else 200,
        token=members.token(key or fresh), then=then, name=name, refused=refused,
    )  # fmt: skip
    if fresh:
        _give(answer, members, fresh)
    return answer


def _account(request: Request, status: int, *, refused: str | None = None, said: str | None = None) -> Response:
    return page(request, "office/password.html", status, rule=RULE, refused=refused, said=said)


def _opened(members: Members, user: User, address: str) -> Response:
    answer = RedirectResponse(address, 303)
    _give(answer, members, members.sessions.open(user))
    return answer


def _give(answer: Response, members: Members, key: str) -> None:
    answer.set_cookie(members.cookie, key, secure=members.is_secure, httponly=True, samesite="lax")


def _note(request: Request, members: Members, name: str) -> None:
    members.journal.add(name, FORMS[request.url.path].name, (), visit_of(request).address)


def _inside(asked: str, role: Role) -> str:
    """An address of ours to go on with: the one that was asked for, else the first page of the role."""
    parts = urlsplit(asked)
    if parts.scheme or parts.netloc or not asked.startswith("/") or asked.startswith(("//", "/\\")):
        return "/bureau" if role >= Role.EDITOR else "/"
    return asked


ROUTES: tuple[BaseRoute, ...] = (
    Route(ENTRY, opened(entry)),
    Route(ENTRY, typed(entered), methods=["POST"]),
    Route(LEAVING, typed(left), methods=["POST"]),
    Route(ACCOUNT, opened(account)),
    Route(ACCOUNT, typed(changed), methods=["POST"]),
)
