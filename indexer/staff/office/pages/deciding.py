"""Pages of the office that decide what the public may read: passages in their sentence, several at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from indexer.model import SourceError
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.deciding import ALLOWS, HIDES, add_decisions, decide_category, take_back
from indexer.privacy.policies.policy import Action, Policy
from indexer.privacy.policies.policy_file import archive_file, read_policy
from indexer.publishing.terminal.privacy_list import NAMES
from indexer.staff.guarding import OFFICE
from indexer.staff.office.desk import Desk
from indexer.staff.office.forms import shown, text, written
from indexer.staff.office.pages.replies import fitting, gone, preparing, said, unchanged
from indexer.staff.press.decisions import decision
from indexer.staff.press.forecast import Forecast, Passage
from indexer.staff.rendering import page

MOST = 40
"""Passages on one page."""
_ACTIONS = {"publier": Action.PUBLISH, "occulter": Action.MASK}
_NO_REASON = "Il manque le motif : dites en quelques mots pourquoi, puis enregistrez. Rien n'a été écrit."
_UNKNOWN = "Cette décision n'est pas une de celles que la page propose : rien n'a été écrit."


def passages(request: Request, desk: Desk) -> Response:
    """What waits for a decision, of one text or of all, and what is hidden in that text."""
    forecast = desk.forecasts.current()
    return preparing(request) if forecast is None else _shown(request, desk, forecast)


def decided(request: Request, desk: Desk, form: FormData) -> Response:
    """Decisions taken on some passages at once, for one reason."""
    forecast = fitting(desk, text(form, "vu"))
    source, reason = text(form, "texte"), text(form, "motif")
    chosen = {each: text(form, f"choix-{each.key}") for each in forecast.waiting()}
    taken = {each: action for each, action in chosen.items() if action}
    if not taken:
        return unchanged(f"{OFFICE}/decider", "sans-decision", texte=source)
    if not set(taken.values()) <= _ACTIONS.keys():
        raise SourceError(_UNKNOWN)
    if not reason:
        return _shown(request, desk, forecast, 409, source=source, refused=_NO_REASON, chosen=chosen)
    today = date.today()
    add_decisions(
        archive_file(desk.sources),
        [decision(desk.sources, each, _ACTIONS[action], reason, today) for each, action in taken.items()],
    )
    return gone(f"{OFFICE}/decider", "decision", texte=source)


def category_decided(request: Request, desk: Desk, form: FormData) -> Response:
    """A whole category published or hidden from now on."""
    fitting(desk, text(form, "vu"))
    name, action = text(form, "categorie"), text(form, "choix")
    if name not in tuple(Category) or action not in _ACTIONS:
        raise SourceError(_UNKNOWN)
    decide_category(archive_file(desk.sources), Category(name), _ACTIONS[action])
    return gone(f"{OFFICE}/decider", "decision")


def taken_back(request: Request, desk: Desk, form: FormData) -> Response:
    """A decision taken back: its passage waits again."""
    fitting(desk, text(form, "vu"))
    table, _, number = text(form, "decision").partition("-")
    take_back(archive_file(desk.sources), table, int(number) if number.isdecimal() else -1)
    return gone(f"{OFFICE}/decider", "reprise")


ROUTES: tuple[BaseRoute, ...] = (
    Route(f"{OFFICE}/decider", shown(passages)),
    Route(f"{OFFICE}/decider", written(decided), methods=["POST"]),
    Route(f"{OFFICE}/decider-categorie", written(category_decided), methods=["POST"]),
    Route(f"{OFFICE}/revenir", written(taken_back), methods=["POST"]),
)


def _shown(
    request: Request,
    desk: Desk,
    forecast: Forecast,
    status: int = 200,
    *,
    source: str = "",
    refused: str = "",
    chosen: dict[Passage, str] | None = None,
) -> Response:
    source = source or request.query_params.get("texte", "")
    waiting = forecast.waiting(source)
    return page(
        request,
        "office/decide.html",
        status,
        said=said(request),
        refused=refused,
        forecast=forecast,
        source=source,
        waiting=waiting,
        groups=_by_source(waiting[:MOST]),
        hidden_passages=forecast.hidden(source) if source else (),
        names={category.value: name for category, name in NAMES.items()},
        categories=sorted({each.category for each in waiting}),
        taken=() if source else list(_taken(desk)),
        chosen={each.key: action for each, action in (chosen or {}).items()},
    )


def _taken(desk: Desk) -> Iterator[tuple[str, str, str]]:
    """Name of its form, words and reason of each decision of the file of the archive."""
    path = archive_file(desk.sources)
    policy = read_policy(path) if path.is_file() else Policy()
    for number, allowed in enumerate(policy.allowed):
        yield f"{ALLOWS}-{number}", f"Publier « {allowed.value} »", allowed.reason
    for number, manual in enumerate(policy.manual):
        yield f"{HIDES}-{number}", f"Occulter {manual.source}, ligne {manual.line}", manual.reason


def _by_source(waiting: Sequence[Passage]) -> list[tuple[str, list[Passage]]]:
    return [(source, list(run)) for source, run in groupby(waiting, key=lambda each: each.source)]
