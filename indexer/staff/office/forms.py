"""Forms that arrive: bounded, written to the disk as they come, and refused when another site sent them."""

from __future__ import annotations

import hmac
from collections.abc import AsyncGenerator, Awaitable, Callable
from errno import ENOSPC
from http import HTTPStatus
from urllib.parse import unquote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response

from indexer.disk.refusals import cause
from indexer.model import ArchiveError
from indexer.staff.access.rights import FORMS
from indexer.staff.access.visits import visit_of
from indexer.staff.office.desk import Desk
from indexer.staff.rendering import CLOSED, refusal

MOST_DROPPED = 200_000_000
"""Bytes of files in one form."""
MOST_TYPED = 100_000
"""Bytes of a form without files."""
_MOST_FILES = 200
_MOST_FIELDS = 100
_FOREIGN = (
    "Cette demande ne vient pas d'une page que le bureau vous a montrée depuis son démarrage, ou "
    "votre navigateur refuse les cookies : rien n'a été écrit. Rouvrez la page, puis recommencez."
)
_TOO_BIG = "Cet envoi est trop gros : {most} Mo au plus. Rien n'a été écrit ; déposez les fichiers en plusieurs fois."
_BROKEN = "Cet envoi est arrivé incomplet : rien n'a été écrit. Recommencez."
_FULL = "Il n'y a plus de place sur le disque : rien n'a été écrit. Libérez-en, puis recommencez."
_UNWRITTEN = "L'écriture a échoué ({}). Vérifiez les droits sur le dossier des textes, puis recommencez."

_UNNOTED = "C'est fait, mais le journal du bureau n'a pas pu le noter ({}). Vérifiez la place libre et ses droits."
_ACTS = ("/bureau/depot/", "/bureau/actes/")

Answer = Callable[[Request, Desk], Response]
Written = Callable[[Request, Desk, FormData], Response]
Typed = Callable[[Request, FormData], Response]
Endpoint = Callable[[Request], Awaitable[Response]]


class TooBig(Exception):
    """Raised when a form has more bytes than it may."""


class Unchanged(RedirectResponse):
    """Where a form leads that changed nothing: the journal has nothing to note."""


def shown(answer: Answer) -> Endpoint:
    """A page of the office, where the office is open; what cannot be read is told in its place."""

    async def answered(request: Request) -> Response:
        desk: Desk | None = request.app.state.desk
        if desk is None:
            return refusal(request, CLOSED, 403)
        return await run_in_threadpool(_told, request, lambda: answer(request, desk))

    return answered


def opened(answer: Callable[[Request], Response]) -> Endpoint:
    """A page that needs no office; what cannot be shown is told in its place."""

    async def answered(request: Request) -> Response:
        return await run_in_threadpool(_told, request, lambda: answer(request))

    return answered


def written(answer: Written, most: int = MOST_TYPED) -> Endpoint:
    """A form of the office that changes something, of `most` bytes at most; the journal notes it."""

    async def answered(request: Request) -> Response:
        desk: Desk | None = request.app.state.desk
        if desk is None:
            return refusal(request, CLOSED, 403)
        return await _received(request, most, lambda form: _done(request, desk, form, answer))

    return answered


def typed(answer: Typed) -> Endpoint:
    """A form that needs no office, and notes itself what it does."""

    async def answered(request: Request) -> Response:
        return await _received(request, MOST_TYPED, lambda form: answer(request, form))

    return answered


def is_same_origin(request: Request) -> bool:
    """Whether the page that sends a form is ours: browsers say so in `Origin`, which no page can change."""
    headers, known = request.headers, request.app.state.access.origin
    told = headers.get("origin", "")
    origin = urlsplit(told)
    same = told == known if known else origin.scheme in ("http", "https") and origin.netloc == headers.get("host")
    return same and headers.get("sec-fetch-site", "same-origin") == "same-origin"


def text(form: FormData, name: str) -> str:
    """What was typed in a field, empty when it is absent."""
    value = form.get(name, "")
    return value.strip() if isinstance(value, str) else ""


def raw(form: FormData, name: str) -> str:
    """What was typed in a field, with the spaces around it."""
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


async def _received(request: Request, most: int, answer: Callable[[FormData], Response]) -> Response:
    """The answer to a form that a page of ours sent, which was shown to the same visitor; else why there is none."""
    if not is_same_origin(request):
        return refusal(request, _FOREIGN, 403)
    try:
        form = await _form(request, most)
        try:
            if not _is_shown(form, visit_of(request).token):
                return refusal(request, _FOREIGN, 403)
            return await run_in_threadpool(_told, request, lambda: answer(form))
        finally:
            await form.close()
    except TooBig:
        return refusal(request, _TOO_BIG.format(most=max(most // 1_000_000, 1)), 413)
    except (MultiPartException, ClientDisconnect):
        return refusal(request, _BROKEN, 400)
    except OSError as error:
        return refusal(request, _FULL if error.errno == ENOSPC else _UNWRITTEN.format(cause(error)), 507)


def _is_shown(form: FormData, token: str) -> bool:
    """Whether a form has the word that its visitor was given; nobody is given an empty one."""
    return bool(token) and hmac.compare_digest(text(form, "jeton").encode(), token.encode())


def _done(request: Request, desk: Desk, form: FormData, answer: Written) -> Response:
    with desk.writing:
        desk.journal.prepare()
        done = answer(request, desk, form)
        is_done = done.status_code < HTTPStatus.BAD_REQUEST and not isinstance(done, Unchanged)
        return _noted(request, desk, form, done) if is_done else done


def _noted(request: Request, desk: Desk, form: FormData, done: Response) -> Response:
    """The answer, once the journal says what was done; the page where the answer leads may name the act."""
    deed, visit = FORMS[request.url.path], visit_of(request)
    target = unquote(urlsplit(done.headers.get("location", "")).path)
    on = [text(form, name) for name in deed.fields] + [target] * target.startswith(_ACTS)
    try:
        desk.journal.add(visit.name, deed.name, list(dict.fromkeys(filter(None, on))), visit.address)
    except OSError as error:
        return refusal(request, _UNNOTED.format(cause(error)), 507)
    return done


def _told(request: Request, answer: Callable[[], Response]) -> Response:
    try:
        return answer()
    except ArchiveError as error:
        return refusal(request, str(error), 400)


async def _form(request: Request, most: int) -> FormData:
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise MultiPartException("not a form of ours")
    bounded = _bounded(request, most)
    return await MultiPartParser(
        request.headers, bounded, max_files=_MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=MOST_TYPED
    ).parse()


async def _bounded(request: Request, most: int) -> AsyncGenerator[bytes, None]:
    """The body; past `most` bytes it is read to its end and thrown away, so that the browser shows the answer."""
    taken = 0
    async for chunk in request.stream():
        taken += len(chunk)
        if taken <= most:
            yield chunk
    if taken > most:
        raise TooBig
