"""Pages of the office that keep searches and write the mails of the week."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.search import search
from indexer.staff.digest.command import digest
from indexer.staff.digest.keeping import FILE_NAME, forget_search, keep_search, kept_searches, recipients_of
from indexer.staff.digest.searches import SavedSearch
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import shown, text, written
from indexer.staff.office.pages.replies import gone, said
from indexer.staff.press.previewing import preview_settings
from indexer.staff.rendering import page

MAILS = "courriels"
"""Folder of the mails, beside the folder of sources."""


def searches(request: Request, desk: Desk) -> Response:
    """The searches that are kept, and the form that keeps one."""
    kept = kept_searches(_file(desk))
    asked = request.query_params.get("q", "")
    return page(request, "office/searches.html", said=said(request), kept=kept, asked=asked, mails=None)


def kept(request: Request, desk: Desk, form: FormData) -> Response:
    """A search kept; one that cannot be read is refused."""
    query = text(form, "requete")
    search(request.app.state.live.current(), query, limit=1)
    recipients = tuple(recipients_of(text(form, "destinataires")))
    keep_search(
        _file(desk), SavedSearch(name=text(form, "nom"), query=query, recipients=recipients), text(form, "expediteur")
    )
    return gone(f"{OFFICE}/recherches", "garde")


def forgotten(request: Request, desk: Desk, form: FormData) -> Response:
    """A search that is no longer kept."""
    forget_search(_file(desk), text(form, "nom"))
    return gone(f"{OFFICE}/recherches", "oublie")


def mailed(request: Request, desk: Desk, form: FormData) -> Response:
    """The mails of what is new since the last ones, written and not sent."""
    folders = desk.folders
    site_url = preview_settings(folders.settings).site_url
    mails = digest(
        _file(desk), folders.index, folders.root / MAILS, site_url=site_url, server=None, today=date.today()
    )
    return page(
        request, "office/searches.html", said=None, kept=kept_searches(_file(desk)), asked="", mails=mails
    )


ROUTES: tuple[BaseRoute, ...] = (
    Route(f"{OFFICE}/recherches", shown(searches)),
    Route(f"{OFFICE}/garder", written(kept), methods=["POST"]),
    Route(f"{OFFICE}/oublier", written(forgotten), methods=["POST"]),
    Route(f"{OFFICE}/courriels", written(mailed), methods=["POST"]),
)


def _file(desk: Desk) -> Path:
    return desk.folders.root / FILE_NAME
