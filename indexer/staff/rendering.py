"""Templates of the application: every text that they show is escaped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from indexer.console import typeset
from indexer.french import format_date
from indexer.kinds import WORDS
from indexer.search import printing
from indexer.search.results import Sort
from indexer.staff.asked import MOST_EXPORTED
from indexer.staff.guarding import SITE

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined
)
_TEMPLATES.filters |= {"date": format_date, "typo": typeset}
_TEMPLATES.globals |= {"kinds": {kind.value: words.name for kind, words in WORDS.items()}, "sorts": tuple(Sort)}
_TEMPLATES.globals |= {"counted": printing.counted, "apart": printing.APART}


def page(request: Request, template: str, status: int = 200, **facts: Any) -> Response:
    """A page with what each needs besides `facts`: the public site and the office, where they are open."""
    site: Path | None = request.app.state.site
    usual = {
        "error": None,
        "found": None,
        "facets": [],
        "site": SITE if site and site.is_dir() else None,
        "desk": request.app.state.desk,
        "path": request.url.path,
        "most_exported": MOST_EXPORTED,
    }
    return HTMLResponse(_TEMPLATES.get_template(template).render({**usual, **facts}), status)
