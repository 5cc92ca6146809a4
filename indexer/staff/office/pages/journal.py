"""The page that shows the journal of the office."""

from __future__ import annotations

from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.staff.access.journal import month_of
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import shown
from indexer.staff.rendering import page

_MOST = 1000
"""Lines on a page."""


def journal(request: Request, desk: Desk) -> Response:
    """What was done in a month, the latest first, of one user or of all."""
    months = desk.journal.months()
    asked, who = request.query_params.get("mois", ""), request.query_params.get("qui", "")
    month = month_of(asked) if asked else (months or [f"{date.today():%Y-%m}"])[0]
    every = desk.journal.lines(month)
    lines = [line for line in reversed(every) if who in ("", line.who)]
    return page(
        request,
        "office/journal.html",
        month=month,
        months=months,
        names=sorted({line.who for line in every if line.who}),
        who=who,
        lines=lines[:_MOST],
        total=len(lines),
    )


ROUTES: tuple[BaseRoute, ...] = (Route(f"{OFFICE}/journal", shown(journal)),)
