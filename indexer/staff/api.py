"""The JSON interface: search, facets, suggestions, a clause; described by `openapi.py`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from indexer.model import QueryError, SearchError
from indexer.search import clause, facets, search, suggest
from indexer.staff.asked import asked
from indexer.staff.openapi import description

SECONDS = 5.0
"""Longest time a search may take."""


def recherche(request: Request) -> Response:
    """A page of results."""
    wish = asked(request.query_params)
    index = request.app.state.live.current()
    widen = not wish.only_typed
    found = search(
        index, wish.query, limit=wish.limit, page=wish.page, sort=wish.sort, widen=widen, seconds=SECONDS
    )
    return _json(asdict(found))


def facettes(request: Request) -> Response:
    """How the results are spread."""
    wish = asked(request.query_params)
    index = request.app.state.live.current()
    found = facets(index, wish.query, widen=not wish.only_typed, seconds=SECONDS)
    return _json({"facets": [asdict(facet) for facet in found]})


def suggestions(request: Request) -> Response:
    """What the user may be about to type."""
    text = asked(request.query_params).query[:200]
    return _json({"suggestions": [asdict(s) for s in suggest(request.app.state.live.current(), text)]})


def une_clause(request: Request) -> Response:
    """A whole clause."""
    address = request.query_params.get("adresse", "")
    found = clause(request.app.state.live.current(), address, asked(request.query_params).query)
    return _json(asdict(found)) if found else error(f"Aucune clause à l’adresse « {address} ».", 404)


def openapi(request: Request) -> Response:
    """The description of this interface."""
    return _json(description())


def guarded(answer: Callable[[Request], Response]) -> Callable[[Request], Response]:
    """The same, with errors of the search told as JSON: 400 for the query, 503 for the index."""

    def answered(request: Request) -> Response:
        try:
            return answer(request)
        except QueryError as refusal:
            return error(str(refusal), 400)
        except SearchError as failure:
            return error(str(failure), 503)

    return answered


def error(message: str, status: int) -> Response:
    """An error, explained."""
    return _json({"error": message}, status)


def _json(content: Any, status: int = 200) -> Response:
    text = json.dumps(content, ensure_ascii=False, default=str)
    return Response(text, status, media_type="application/json")
