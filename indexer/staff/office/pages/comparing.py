"""The page of the office that compares two texts of the archive clause by clause."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.model import Reading
from indexer.publishing.terminal.comparison_text import NOTHING, compare_readings, figures, percent, title_of
from indexer.reading import read
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import shown
from indexer.staff.office.pages.replies import waiting
from indexer.staff.rendering import page

_READING = "Ces textes sont en cours de lecture : cette page s'ouvrira d'elle-même."


def comparison(request: Request, desk: Desk) -> Response:
    """Two texts to choose, and what tells them apart once they are."""
    sides = request.query_params.get("a", ""), request.query_params.get("b", "")
    usual: dict[str, Any] = {"sides": sides, "places": desk.places(), "found": None, "nothing": NOTHING}
    if not all(sides):
        return page(request, "office/compare.html", **usual)
    left, right = (_reading(desk, side) for side in sides)
    if left is None or right is None:
        return waiting(request, "Comparer", _READING)
    told = {"found": compare_readings(left, right), "figures": figures, "percent": percent, "title_of": title_of}
    return page(request, "office/compare.html", **{**usual, **told})


ROUTES: tuple[BaseRoute, ...] = (Route(f"{OFFICE}/comparer", shown(comparison)),)


def _reading(desk: Desk, place: str) -> Reading | None:
    """What is read of a filed text, None while it is read; raises SourceError when there is none at that place."""
    held = desk.at(f"{OFFICE}/actes/{place}")
    source = desk.readings.text(held.act, desk.sources)
    return read(source) if source else None
