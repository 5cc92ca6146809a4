"""The pages: search with its results, a whole clause, the syntax, exports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from indexer.model import QueryError, SearchError
from indexer.search import clause, facets, printing, search
from indexer.search.help import NOTES, RULES
from indexer.staff.api import SECONDS
from indexer.staff.asked import MOST_EXPORTED, Asked, asked
from indexer.staff.faceting import groups
from indexer.staff.guarding import headers_of
from indexer.staff.rendering import page

_SHOWN_FACETS = 8


@dataclass(frozen=True, slots=True)
class Export:
    """A form in which results are taken away."""

    media_type: str
    write: Any


_DEFECT = "Le programme a un défaut, que son terminal décrit : signalez-le. Revenez à la page précédente."

EXPORTS = {
    "csv": Export("text/csv; charset=utf-8", printing.as_csv),
    "json": Export("application/json", printing.as_json),
}


def results(request: Request) -> Response:
    """The search form and, when something is asked, what is found."""
    try:
        wish = asked(request.query_params)
    except QueryError as refusal:
        return page(request, "results.html", 400, wish=Asked(query=""), error=str(refusal))
    if not wish.query:
        return page(request, "results.html", wish=wish)
    try:
        index = request.app.state.live.current()
        widen = not wish.only_typed
        found = search(
            index, wish.query, limit=wish.limit, page=wish.page, sort=wish.sort, widen=widen, seconds=SECONDS
        )
        every = facets(index, wish.query, widen=widen, seconds=SECONDS)
    except SearchError as failure:
        status = 400 if isinstance(failure, QueryError) else 503
        return page(request, "results.html", status, wish=wish, error=str(failure))
    return page(
        request,
        "results.html",
        wish=wish,
        found=found,
        facets=list(groups(every, wish.query)),
        most=_SHOWN_FACETS,
    )


def one_clause(request: Request) -> Response:
    """A whole clause in its document."""
    address = request.query_params.get("adresse", "")
    try:
        wish = asked(request.query_params)
        found = clause(request.app.state.live.current(), address, wish.query)
    except QueryError as refusal:
        return page(request, "results.html", 400, wish=Asked(query=""), error=str(refusal))
    if found is None:
        message = f"Aucune clause à l’adresse « {address} » ; elle a peut-être changé : cherchez ses mots."
        return page(request, "results.html", 404, wish=Asked(query=""), error=message)
    return page(request, "clause.html", wish=wish, clause=found)


def syntax(request: Request) -> Response:
    """How to write a query."""
    return page(request, "syntax.html", wish=Asked(query=""), rules=RULES, notes=NOTES)


def export(request: Request) -> Response:
    """Up to a thousand results as a table or as JSON, to keep."""
    form = EXPORTS[request.path_params["form"]]
    wish = asked(request.query_params)
    index = request.app.state.live.current()
    found = search(
        index, wish.query, limit=MOST_EXPORTED, sort=wish.sort, widen=not wish.only_typed, seconds=SECONDS
    )
    name = f'attachment; filename="clauses.{request.path_params["form"]}"'
    return Response(form.write(found), media_type=form.media_type, headers={"Content-Disposition": name})


def not_found(request: Request, _: Exception) -> Response:
    """The page for any other address."""
    return page(request, "results.html", 404, wish=Asked(query=""), error="Cette page n’existe pas.")


def failed(request: Request, _: Exception) -> Response:
    """The page for a defect of the program; it stands outside the guard, so it says itself what goes with it."""
    answer = page(request, "results.html", 500, wish=Asked(query=""), error=_DEFECT)
    answer.headers.update(headers_of(request.url.path))
    return answer
