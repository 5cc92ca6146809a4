"""The `serve` command."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path

import uvicorn

from indexer import console
from indexer.staff.application import application


def serve(index: Path, site: Path, *, host: str, port: int) -> None:
    """Serves the application until it is interrupted; warns when other machines can reach it."""
    app = application(index, site if site.is_dir() else None)
    console.err().print(console.typeset(f"Recherche : http://{host}:{port}/ (Ctrl+C pour arrêter)"))
    if not is_local(host):
        warning = "Attention : toute machine du réseau peut chercher dans cette archive, sans mot de passe."
        console.err().print(console.typeset(warning), style="yellow")
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)


def is_local(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
