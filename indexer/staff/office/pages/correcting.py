"""What the forms of an act do: facts corrected, limits of documents moved, each taken back."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.french import squeeze
from indexer.model import DocumentKind, SourceError
from indexer.sources.corrections.facts import JOINED
from indexer.sources.corrections.writing import Spot, bound, correct, forget_act, unbound, uncorrect
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk, Held
from indexer.staff.office.fields import as_typed
from indexer.staff.office.forms import text, written
from indexer.staff.office.pages.acts import act_page
from indexer.staff.office.pages.replies import gone, unchanged

_GESTURES = {"acte": str(DocumentKind.DELIBERATION), "joindre": JOINED}
"""What a button says that starts at a line; else the kind that is chosen beside it."""
_OTHER = "Le texte a changé depuis que cette page est affichée : rien n'a été écrit. Relisez-le, puis recommencez."
_NO_LINE = "Cette ligne n'est pas dans le texte : donnez son numéro, tel qu'il est affiché. Rien n'a été écrit."


def corrected(request: Request, desk: Desk, form: FormData) -> Response:
    """One fact corrected; what was typed stays on the page when it is refused."""
    held, key, value = desk.at(text(form, "acte")), text(form, "fait"), text(form, "valeur")
    if squeeze(value) == squeeze(text(form, "avant")):
        return unchanged(held.address, "pareil", anchor=_anchor(form), vue=text(form, "vue"))
    try:
        correct(held.act.main, key, as_typed(key, value), seen=text(form, "vu"), spot=_spot(desk, held, form))
    except SourceError as refusal:
        typed = {f"{text(form, 'rang')}-{key}": value}
        return act_page(request, desk, held, 409, text(form, "vue"), refused=str(refusal), typed=typed)
    return gone(held.address, "correction", anchor=_anchor(form), vue=text(form, "vue"))


def uncorrected(request: Request, desk: Desk, form: FormData) -> Response:
    """One correction taken back."""
    held = desk.at(text(form, "acte"))
    line = _line(form)
    try:
        spot = (line, "") if line else None
        uncorrect(held.act.main, text(form, "fait"), seen=text(form, "vu"), spot=spot)
    except SourceError as refusal:
        return act_page(request, desk, held, 409, text(form, "vue"), refused=str(refusal))
    return gone(held.address, "retrait", anchor=_anchor(form), vue=text(form, "vue"))


def bounded(request: Request, desk: Desk, form: FormData) -> Response:
    """What starts at a line of the text, or that nothing does."""
    held = desk.at(text(form, "acte"))
    starts = _GESTURES.get(text(form, "geste"), text(form, "nature"))
    try:
        spot = _spot(desk, held, form)
        if spot is None:
            raise SourceError(_NO_LINE)
        bound(held.act.main, spot, starts, seen=text(form, "vu"))
    except SourceError as refusal:
        return act_page(request, desk, held, 409, text(form, "vue"), refused=str(refusal))
    return gone(held.address, "limite", anchor="documents", vue=text(form, "vue"))


def unbounded(request: Request, desk: Desk, form: FormData) -> Response:
    """What was said of a line taken back."""
    held, take_back = desk.at(text(form, "acte")), forget_act if text(form, "sur") == "acte" else unbound
    try:
        take_back(held.act.main, _line(form), seen=text(form, "vu"))
    except SourceError as refusal:
        return act_page(request, desk, held, 409, text(form, "vue"), refused=str(refusal))
    return gone(held.address, "retrait", anchor="documents", vue=text(form, "vue"))


ROUTES: tuple[BaseRoute, ...] = (
    Route(f"{OFFICE}/corriger", written(corrected), methods=["POST"]),
    Route(f"{OFFICE}/annuler", written(uncorrected), methods=["POST"]),
    Route(f"{OFFICE}/limite", written(bounded), methods=["POST"]),
    Route(f"{OFFICE}/limite-annuler", written(unbounded), methods=["POST"]),
)


_DIGITS = 7
"""Digits of the number of a line; the longest text that is taken has fewer lines."""


def _line(form: FormData) -> int:
    typed = text(form, "ligne")
    return int(typed) if typed.isdecimal() and typed.isascii() and len(typed) <= _DIGITS else 0


def _spot(desk: Desk, held: Held, form: FormData) -> Spot | None:
    """The line that a form names, as the text that its page showed has it; raises SourceError for another text."""
    line = _line(form)
    if not line:
        return None
    source = desk.readings.text(held.act, desk.sources if held.is_filed else None)
    if source is None or source.text_sha256 != text(form, "lu"):
        raise SourceError(_OTHER)
    lines = source.lines
    if line > len(lines):
        raise SourceError(_NO_LINE)
    return line, lines[line - 1]


def _anchor(form: FormData) -> str:
    return f"fait-{text(form, 'rang') or 1}-{text(form, 'fait')}"
