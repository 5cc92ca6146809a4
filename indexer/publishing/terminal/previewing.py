"""A built site shown on this machine, as a plain host would serve it."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from indexer import console
from indexer.disk.refusals import cause
from indexer.model import BuildError
from indexer.typography import typeset

_HOST = "127.0.0.1"


class _Quiet(SimpleHTTPRequestHandler):
    """Files of a folder, without a line for each of them."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: what is asked for is seen in the browser."""


def show_site(site: Path, port: int) -> None:
    """Serve a built site until it is interrupted; raises BuildError without a site or where the port is taken."""
    if not (site / "index.html").is_file():
        raise BuildError(f"{site} : pas de site ici. Construisez-le d'abord (make site, ou python -m indexer build).")
    try:
        server = ThreadingHTTPServer((_HOST, port), partial(_Quiet, directory=str(site)))
    except OSError as error:
        reason = cause(error)
        raise BuildError(
            f"{_HOST}:{port} : impossible d'y écouter ({reason}). Choisissez un autre port : --port {port + 1}, "
            f"ou make serve PORT={port + 1}."
        ) from error
    console.err().print(typeset(f"Site : http://{_HOST}:{port}/ (Ctrl+C pour arrêter)"))
    with server, suppress(KeyboardInterrupt):
        server.serve_forever()
