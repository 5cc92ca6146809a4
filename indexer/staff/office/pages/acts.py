"""The pages of the office, and what their forms do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from indexer.model import DocumentKind, SourceError, SourceText
from indexer.publishing.writing.display import kind_name
from indexer.sources.corrections.writing import state
from indexer.staff.guarding import OFFICE
from indexer.staff.intake.filing import authorities
from indexer.staff.office.checking import checked
from indexer.staff.office.desk import Desk, Held
from indexer.staff.office.fields import PRESENCE, VOTE
from indexer.staff.office.forms import MOST_DROPPED, shown, text, written
from indexer.staff.office.leaves import has_leaves, leaves, picture
from indexer.staff.office.pages.replies import gone, said, unchanged, waiting
from indexer.staff.office.placing import owner_of, put
from indexer.staff.office.tray import discard, drop, same_file
from indexer.staff.rendering import page

FILED = "range"
"""What the page of an act says after it was filed (`replies`)."""
_PAGES = "pages"
"""The pages of a file in the place of its lines."""
_READING = (
    "Ce fichier est en cours de lecture. Des pages numérisées demandent deux secondes chacune : cette page s'ouvrira "
    "d'elle-même, et vous pouvez travailler à autre chose."
)


def home(request: Request, desk: Desk) -> Response:
    """Drop, what waits to be checked, what is filed."""
    held = [(each, desk.readings.begin(each.act)) for each in desk.waiting()]
    return page(
        request, "office/home.html", said=said(request), waiting=held, years=desk.years(), most=MOST_DROPPED
    )


def year(request: Request, desk: Desk) -> Response:
    """The acts of a year of an authority."""
    slug, name = request.path_params["authority"], request.path_params["year"]
    return page(request, "office/year.html", authority=slug, year=name, acts=desk.filed(slug, name))


def one_act(request: Request, desk: Desk) -> Response:
    """The text and what was read of it."""
    return act_page(request, desk, desk.at(request.scope["path"]))


def one_page(request: Request, desk: Desk) -> Response:
    """A page of the file of an act as a picture."""
    held, number = desk.at(request.query_params.get("acte", "")), request.query_params.get("numero", "")
    source = desk.readings.text(held.act, desk.sources if held.is_filed else None)
    if source is None:
        return _still_reading(request, held)
    return FileResponse(picture(desk, held, source, int(number) if number.isdecimal() else 0))


def dropped(request: Request, desk: Desk, form: FormData) -> Response:
    """Files put in the tray; the page of the act when there is one."""
    files = [file for file in form.getlist("fichiers") if isinstance(file, UploadFile) and file.filename]
    folders = drop(desk.tray, [(file.filename or "", file.file) for file in files])
    return gone(f"{OFFICE}/depot/{folders[0]}" if len(folders) == 1 else OFFICE, "depot")


def filed(request: Request, desk: Desk, form: FormData) -> Response:
    """An act of the tray put in the archive, or the question whether it is a new version."""
    held = _waiting(desk, form)
    source = desk.readings.text(held.act)
    if source is None:
        return unchanged(held.address, "lecture")
    try:
        done = put(
            held.act, checked(source, held.act).reading, desk.sources, text(form, "collectivite"),
            reason=text(form, "motif"), today=date.today(),
        )  # fmt: skip
    except SourceError as refusal:
        return act_page(request, desk, held, 409, refused=str(refusal))
    if done.is_earlier:
        return act_page(request, desk, held, 409, earlier=_address(desk, done.path), chosen=text(form, "collectivite"))
    return gone(_address(desk, done.path), FILED)


def set_aside(request: Request, desk: Desk, form: FormData) -> Response:
    """An act of the tray thrown away; the file of the user stays where it was taken."""
    discard(_waiting(desk, form).act)
    return gone(OFFICE, "ecarte")


def act_page(
    request: Request, desk: Desk, held: Held, status: int = 200, view: str = "", **facts: object
) -> Response:
    """The page of an act; `facts` are those that a form adds to it."""
    view = view or request.query_params.get("vue", "")
    try:
        source = desk.readings.text(held.act, desk.sources if held.is_filed else None)
        if source is None:
            return _still_reading(request, held)
        told = {**_told(desk, held, source, view), **_neighbours(desk, held, request.query_params.get("fait", ""))}
    except SourceError as refusal:
        message = str(facts.get("refused") or refusal).replace(f"{held.act.main.parent}/", "")
        return page(request, "office/unread.html", 400, held=held, message=message)
    usual: dict[str, object] = {"said": said(request), "refused": None, "typed": {}, "earlier": None}
    return page(request, "office/act.html", status, **{**usual, **told, **facts})


ROUTES: tuple[BaseRoute, ...] = (
    Route(OFFICE, shown(home)),
    Route(f"{OFFICE}/depot/{{name}}", shown(one_act)),
    Route(f"{OFFICE}/actes/{{authority}}/{{year}}", shown(year)),
    Route(f"{OFFICE}/actes/{{authority}}/{{year}}/{{name}}", shown(one_act)),
    Route(f"{OFFICE}/page", shown(one_page)),
    Route(f"{OFFICE}/deposer", written(dropped, MOST_DROPPED), methods=["POST"]),
    Route(f"{OFFICE}/ranger", written(filed), methods=["POST"]),
    Route(f"{OFFICE}/ecarter", written(set_aside), methods=["POST"]),
)


def _told(desk: Desk, held: Held, source: SourceText, view: str) -> dict[str, object]:
    found = checked(source, held.act)
    same = None if held.is_filed else same_file(desk.sources, held.act.main)
    return {
        "held": held,
        "checked": found,
        "seen": state(held.act.main),
        "read": source.text_sha256,
        "kinds": {kind.value: kind_name(kind) for kind in DocumentKind},
        "groups": (VOTE, PRESENCE),
        "same": _address(desk, same) if same else None,
        "chosen": None if held.is_filed else owner_of(found.reading, desk.sources),
        "authorities": authorities(desk.sources),
        "has_leaves": has_leaves(source),
        "leaves": leaves(source, found.facts) if view == _PAGES and has_leaves(source) else None,
        "view": view,
    }


def _neighbours(desk: Desk, held: Held, done: str) -> dict[str, Held | None]:
    """The acts before and after this one among those of its list, which goes round; after one that was just filed
    comes the next one that waits."""
    waiting = desk.waiting() if done == FILED else []
    if waiting:
        return {"before": None, "following": waiting[0]}
    run = desk.beside(held)
    place = [other.address for other in run].index(held.address)
    alone = len(run) == 1
    return {
        "before": None if alone else run[place - 1],
        "following": None if alone else run[(place + 1) % len(run)],
    }


def _still_reading(request: Request, held: Held) -> Response:
    return waiting(request, held.name, _READING)


def _waiting(desk: Desk, form: FormData) -> Held:
    held = desk.at(text(form, "acte"))
    if held.is_filed:
        raise SourceError(f"{held.name} : cet acte est déjà rangé. Rien n'a été changé.")
    return held


def _address(desk: Desk, path: Path) -> str:
    return f"{OFFICE}/actes/{path.relative_to(desk.sources).as_posix()}"
