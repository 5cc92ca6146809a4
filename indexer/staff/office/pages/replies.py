"""What pages of the office answer with: what a form did, where it leads, what is waited for."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from indexer.model import SourceError
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import Unchanged
from indexer.staff.press.forecast import Forecast
from indexer.staff.rendering import page

_SAID = {
    "depot": "Déposé. Vérifiez ce qui a été lu, puis rangez l'acte.",
    "correction": "Correction enregistrée.",
    "pareil": "Cette valeur est déjà celle de l'acte : rien n'a été écrit.",
    "lecture": "Ce fichier n'était pas encore lu : rien n'a été rangé. Vérifiez ce qui a été lu, puis rangez l'acte.",
    "limite": "Limite enregistrée : les documents du fichier sont ceux de la liste.",
    "retrait": "Correction annulée : ce que le texte donne compte de nouveau.",
    "range": "Rangé dans l'archive. L'acte paraîtra sur le site quand vous publierez.",
    "ecarte": "Écarté du dépôt. Rien n'a changé dans l'archive.",
    "decision": "Décisions enregistrées. Elles compteront quand vous publierez.",
    "reprise": "Décision reprise. Le passage attend de nouveau, s'il est toujours dans un texte.",
    "sans-decision": "Aucune décision n'était choisie : rien n'a été écrit.",
    "retire": "Retiré. L'acte disparaîtra du site quand vous publierez ; son adresse dira quand et pourquoi.",
    "republie": "L'acte sera publié de nouveau quand vous publierez.",
    "deplace": "C'est noté : l'ancienne adresse mènera à la nouvelle quand vous publierez.",
    "seance": "C'est noté.",
    "garde": "Recherche gardée.",
    "oublie": "Recherche oubliée.",
}
"""What a page says after a form, by the parameter `fait`."""
_PREPARING = (
    "Ce que changerait une publication est en préparation. Cette page s'ouvrira d'elle-même ; quelques secondes, "
    "plus longtemps la première fois."
)
_STALE = "Les textes ou les décisions ont changé depuis que cette page est affichée : rien n'a été fait. Relisez-la."


def said(request: Request) -> str | None:
    """What the form did that led to this page."""
    return _SAID.get(request.query_params.get("fait", ""))


def gone(address: str, done: str, *, anchor: str = "", **parameters: str) -> Response:
    """The page to show after a form: loading it again does nothing again."""
    return RedirectResponse(_next(address, done, anchor, parameters), 303)


def unchanged(address: str, why: str, *, anchor: str = "", **parameters: str) -> Response:
    """The page to show after a form that changed nothing."""
    return Unchanged(_next(address, why, anchor, parameters), 303)


def _next(address: str, done: str, anchor: str, parameters: Mapping[str, str]) -> str:
    more = "".join(f"&{name}={quote(value, safe='')}" for name, value in parameters.items() if value)
    return f"{quote(address)}?fait={done}{more}{f'#{quote(anchor)}' if anchor else ''}"


def preparing(request: Request) -> Response:
    """The page that waits for the forecast."""
    return waiting(request, "Préparation", _PREPARING)


def waiting(request: Request, title: str, message: str) -> Response:
    """A page that looks again by itself until there is something to show."""
    return page(request, "office/waiting.html", title=title, message=message)


def refuse_stale(desk: Desk, seen: str) -> None:
    """Raise SourceError when a page shows a state of the folders that is no more."""
    if desk.folders.state != seen:
        raise SourceError(_STALE)


def fitting(desk: Desk, seen: str) -> Forecast:
    """The forecast that a page showed; raises SourceError when it is no more."""
    refuse_stale(desk, seen)
    found = desk.forecasts.current()
    if found is None:
        raise SourceError(_STALE)
    return found
