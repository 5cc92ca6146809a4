"""Pages of the office about sessions: agenda, what is on the site, list and minutes, what is due and what was done."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.model import SourceError
from indexer.sources.sessions import KEYS, note_session
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import shown, text, written
from indexer.staff.office.pages.publishing import CHANGES
from indexer.staff.office.pages.replies import fitting, gone, preparing, said
from indexer.staff.press.forecast import Forecast, Meeting
from indexer.staff.rendering import page

LABELS = dict(
    zip(
        KEYS,
        ("Liste affichée et mise en ligne le", "Procès-verbal approuvé le", "Procès-verbal publié le"),
        strict=True,
    )
)
_UNKNOWN = "Cette séance n'est plus dans l'archive : retrouvez-la depuis la page « Séances ». Rien n'a été écrit."


def sessions(request: Request, desk: Desk) -> Response:
    """Every session, what is late first said."""
    forecast = desk.forecasts.current()
    if forecast is None:
        return preparing(request)
    return page(request, "office/sessions.html", forecast=forecast, meetings=forecast.meetings)


def one_session(request: Request, desk: Desk) -> Response:
    """The agenda of a session and its duties."""
    forecast = desk.forecasts.current()
    if forecast is None:
        return preparing(request)
    where = request.path_params
    meeting = _meeting(forecast, where["authority"], where["name"])
    return page(
        request,
        "office/session.html",
        said=said(request),
        forecast=forecast,
        meeting=meeting,
        changes=CHANGES,
        labels=LABELS,
        done=dict(meeting.done),
    )


def noted(request: Request, desk: Desk, form: FormData) -> Response:
    """What was done about a session, noted in `seances.toml`."""
    meeting = _meeting(fitting(desk, text(form, "vu")), text(form, "collectivite"), text(form, "seance"))
    note_session(desk.sources / meeting.authority, meeting.name, {key: text(form, key) for key in KEYS})
    return gone(f"{OFFICE}/seances/{meeting.authority}/{meeting.name}", "seance")


ROUTES: tuple[BaseRoute, ...] = (
    Route(f"{OFFICE}/seances", shown(sessions)),
    Route(f"{OFFICE}/seances/{{authority}}/{{name}}", shown(one_session)),
    Route(f"{OFFICE}/seance", written(noted), methods=["POST"]),
)


def _meeting(forecast: Forecast, authority: str, name: str) -> Meeting:
    for meeting in forecast.meetings:
        if (meeting.authority, meeting.name) == (authority, name):
            return meeting
    raise SourceError(_UNKNOWN)
