"""The page of the office that follows agreements to their end, and its table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.publishing.ledger.publishing import today
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk
from indexer.staff.office.expiring import ENDLESS, PAST, SOON, Due, about, as_csv, due, within
from indexer.staff.office.forms import shown
from indexer.staff.office.pages.replies import preparing
from indexer.staff.press.forecast import Forecast
from indexer.staff.rendering import page

WHEN = {
    "": "Toutes",
    **{str(months): f"D’ici {months} mois" for months in SOON},
    PAST: "Passées",
    ENDLESS: "Sans fin imprimée",
}
"""Choices of the page, by the value of its parameter `fin`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """When agreements may end, and how many of those that are asked do."""

    value: str
    label: str
    count: int
    query: str


def agreements(request: Request, desk: Desk) -> Response:
    """Agreements that end when it is asked, the first to end first."""
    forecast = desk.forecasts.current()
    if forecast is None:
        return preparing(request)
    every, rows = _asked(request, forecast)
    asked = {name: request.query_params.get(name, "") for name in ("fin", "collectivite", "q")}
    return page(
        request,
        "office/contracts.html",
        forecast=forecast,
        asked=asked,
        rows=rows,
        choices=_choices(every, asked),
        authorities=sorted({each.authority for each in forecast.contracts}),
        query=urlencode(asked),
    )


def table(request: Request, desk: Desk) -> Response:
    """The same agreements for a spreadsheet."""
    forecast = desk.forecasts.current()
    if forecast is None:
        return preparing(request)
    told = {"Content-Disposition": 'attachment; filename="conventions.csv"'}
    return Response(as_csv(_asked(request, forecast)[1]), media_type="text/csv", headers=told)


ROUTES: tuple[BaseRoute, ...] = (
    Route(f"{OFFICE}/conventions", shown(agreements)),
    Route(f"{OFFICE}/conventions.csv", shown(table)),
)


def _asked(request: Request, forecast: Forecast) -> tuple[list[Due], list[Due]]:
    """Agreements about what is asked, and those of them that end when it is asked."""
    parameters, day = request.query_params, today()
    fits = about(parameters.get("q", "")[:200], parameters.get("collectivite", ""))
    every = [one for one in due(forecast.contracts, day) if fits(one)]
    return every, list(filter(within(parameters.get("fin", ""), day), every))


def _choices(every: Sequence[Due], asked: dict[str, str]) -> list[Choice]:
    day = today()
    return [
        Choice(
            value=value,
            label=label,
            count=sum(map(within(value, day), every)),
            query=urlencode({**asked, "fin": value}),
        )
        for value, label in WHEN.items()
    ]
