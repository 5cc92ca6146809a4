"""Pages of the office that publish: what would change, the pages as they will be, the build and what sends the site."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from indexer.staff.guarding import OFFICE, PREVIEW
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import shown, text, written
from indexer.staff.office.pages.replies import preparing, refuse_stale, said
from indexer.staff.press.forecast import CHANGED, MOVED, NEW, VERSION, Act
from indexer.staff.press.publishing import BUILD
from indexer.staff.rendering import page, refusal

CHANGES = {
    NEW: "Paraît",
    VERSION: "Nouvelle version",
    MOVED: "Change d'adresse",
    CHANGED: "Page modifiée",
}
"""What publishing does to an act, as the page says it."""
_NOT_YET = "Cette page n'existe pas encore : elle paraîtra avec la publication."


def publication(request: Request, desk: Desk) -> Response:
    """What publishing now would change, what is missing, and the button."""
    forecast = desk.forecasts.current()
    if forecast is None:
        return preparing(request)
    return page(
        request,
        "office/publish.html",
        said=said(request),
        forecast=forecast,
        changes=CHANGES,
        waiting=desk.waiting(),
        tasks=desk.press.tasks[1:],
        running=desk.press.running,
    )


def published(request: Request, desk: Desk, form: FormData) -> Response:
    """A publication started, of what the page showed."""
    refuse_stale(desk, text(form, "vu"))
    desk.press.publish()
    return RedirectResponse(f"{OFFICE}/publication", 303)


def progress(request: Request, desk: Desk) -> Response:
    """How far a publication is, and how it ended."""
    running = desk.press.running
    if running is None:
        return RedirectResponse(f"{OFFICE}/publier", 303)
    return page(request, "office/publication.html", running=running, built=running.done > 0, build=BUILD)


def preview(request: Request, desk: Desk) -> Response:
    """The page of an act as the public will see it, made when it was not; of several acts in one text, their list."""
    source, wanted = request.query_params.get("texte", ""), request.query_params.get("acte", "")
    forecast = desk.forecasts.current(wanted)
    if forecast is None:
        return preparing(request)
    acts: Sequence[Act] = [act for act in forecast.acts if wanted in ("", act.id) and source in ("", act.source)]
    if len(acts) == 1:
        (act,) = acts
        again = f"{OFFICE}/apercu?acte={act.id}"
        return RedirectResponse(f"{PREVIEW}/{act.address}" if act.is_rendered else again, 303)
    if acts:
        return page(request, "office/preview.html", acts=acts, source=source)
    told = forecast.problem or "Cet acte ne sera pas publié : il est retiré, individuel ou mis à part."
    return refusal(request, told, 404)


def site_to_be(request: Request, desk: Desk) -> Response:
    """A file of the site as it will be: as it is made for the preview, else as it is published."""
    path = request.path_params["path"]
    for folder in (desk.forecasts.pages, desk.folders.site):
        found = _file(folder, path)
        if found and found.is_dir():
            return RedirectResponse(f"{request.url.path}/", 307)
        if found:
            return FileResponse(found)
    return refusal(request, _NOT_YET, 404)


ROUTES: tuple[BaseRoute, ...] = (
    Route(f"{OFFICE}/publier", shown(publication)),
    Route(f"{OFFICE}/publier", written(published), methods=["POST"]),
    Route(f"{OFFICE}/publication", shown(progress)),
    Route(f"{OFFICE}/apercu", shown(preview)),
    Route(f"{PREVIEW}/{{path:path}}", shown(site_to_be)),
)


def _file(folder: Path, path: str) -> Path | None:
    """The file that a site in `folder` answers with, or its folder where the address lacks a slash; None for none."""
    root = folder.resolve()
    target = (root / path).resolve()
    if not target.is_relative_to(root):
        return None
    page_file = target / "index.html"
    if page_file.is_file():
        return page_file if path.endswith("/") or not path else target
    return target if target.is_file() else None
