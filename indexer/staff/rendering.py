"""Templates of the application: every text that they show is escaped."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from indexer.french import format_date
from indexer.kinds import WORDS
from indexer.publishing.writing.display import euros
from indexer.search import printing
from indexer.search.results import Sort
from indexer.staff.access.visits import visit_of
from indexer.staff.asked import MOST_EXPORTED
from indexer.staff.guarding import SITE
from indexer.typography import typeset

CLOSED = (
    "Le bureau est fermé : sans utilisateurs il n'ouvre que sur la machine qui garde les textes, à l'adresse "
    "http://127.0.0.1, quand « serve » est lancé sans --hote et que le dossier de --sources existe."
)



def _euros(amount: str) -> str:
    """`470 210,46 €`, of an amount with a point."""
    return euros(Decimal(amount))


_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined
)
_TEMPLATES.filters |= {"date": format_date, "typo": typeset, "euros": _euros}
_TEMPLATES.globals |= {"kinds": {kind.value: words.name for kind, words in WORDS.items()}, "sorts": tuple(Sort)}
_TEMPLATES.globals |= {"counted": printing.counted, "apart": printing.APART}


def page(request: Request, template: str, status: int = 200, **facts: Any) -> Response:
    """A page with what each needs besides `facts`: who asks, the public site and the office, where they are open."""
    site: Path | None = request.app.state.site
    visit = visit_of(request)
    usual: dict[str, Any] = {
        "error": None,
        "found": None,
        "facets": [],
        "site": SITE if site and site.is_dir() else None,
        "desk": request.app.state.desk if visit.can_edit else None,
        "visit": visit,
        "path": request.url.path,
        "most_exported": MOST_EXPORTED,
    }
    return HTMLResponse(_TEMPLATES.get_template(template).render({**usual, **facts}), status)


def refusal(request: Request, message: str, status: int) -> Response:
    """The page that says in a sentence why not."""
    return page(request, "office/refusal.html", status, message=message)


def problem(request: Request, message: str, status: int) -> Response:
    """A sentence that says why not: as JSON where programs ask, else the page."""
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": message}, status)
    return refusal(request, message, status)
