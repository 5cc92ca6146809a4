"""Pages of the office that take back what is published: withdrawn, replaced, published again, each with its reason."""

from __future__ import annotations

from datetime import date

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.model import SourceError
from indexer.publishing.ledger.acts import Known
from indexer.publishing.ledger.file import read_ledger
from indexer.publishing.ledger.publishing import known_state
from indexer.publishing.ledger.repair.deciding import move, restore, withdraw
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import MOST_DROPPED, shown, text, written
from indexer.staff.office.pages.replies import gone, said
from indexer.staff.rendering import page

_REASON = "Il manque {} : le public le lira à cette adresse. Rien n'a été écrit."


def ledger_of(request: Request, desk: Desk) -> Response:
    """What the ledger says of the acts of a text, or of one address, and what may be done about them."""
    source, address = request.query_params.get("texte", ""), request.query_params.get("adresse", "")
    state = known_state(read_ledger(desk.folders.journal))

    def fits(known: Known) -> bool:
        return known.address == address if address else source in known.sources

    return page(
        request,
        "office/withdraw.html",
        said=said(request),
        source=source,
        published=[known for known in state.acts.values() if fits(known)],
        withdrawn=[gone for gone in state.withdrawn.values() if fits(gone.known)],
        most=MOST_DROPPED,
    )


def withdrawn(request: Request, desk: Desk, form: FormData) -> Response:
    """An act withdrawn, for a reason and at somebody's request."""
    reason, asked_by = _needed(form, "motif", "le motif"), _needed(form, "demandeur", "qui le demande")
    done = withdraw(
        desk.folders.journal, text(form, "adresse"), reason=reason, asked_by=asked_by, today=date.today()
    )
    return _back(form, "retire", done)


def moved(request: Request, desk: Desk, form: FormData) -> Response:
    """An act replaced by another one: its address leads there."""
    reason, target = _needed(form, "motif", "le motif"), _needed(form, "nouvelle", "l'adresse de l'autre acte")
    before, _ = move(desk.folders.journal, text(form, "adresse"), target, reason=reason, today=date.today())
    return _back(form, "deplace", before)


def restored(request: Request, desk: Desk, form: FormData) -> Response:
    """A withdrawn act published again."""
    return _back(form, "republie", restore(desk.folders.journal, text(form, "adresse"), today=date.today()))


ROUTES: tuple[BaseRoute, ...] = (
    Route(f"{OFFICE}/publie", shown(ledger_of)),
    Route(f"{OFFICE}/retirer", written(withdrawn), methods=["POST"]),
    Route(f"{OFFICE}/deplacer", written(moved), methods=["POST"]),
    Route(f"{OFFICE}/republier", written(restored), methods=["POST"]),
)


def _needed(form: FormData, name: str, what: str) -> str:
    if not (given := text(form, name)):
        raise SourceError(_REASON.format(what))
    return given


def _back(form: FormData, done: str, address: str) -> Response:
    source = text(form, "texte")
    return gone(f"{OFFICE}/publie", done, texte=source, adresse="" if source else address)
