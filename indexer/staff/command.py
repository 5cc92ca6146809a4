"""The `serve` command."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path

import uvicorn

from indexer import console
from indexer.disk.refusals import cause
from indexer.model import SearchError
from indexer.sources.errors import unusable
from indexer.staff.access.machine import ThisMachine
from indexer.staff.access.opening import access_for
from indexer.staff.access.proxy import Proxy
from indexer.staff.application import application
from indexer.staff.office.desk import Desk
from indexer.staff.patience import PatientProtocol
from indexer.staff.press.folders import Folders
from indexer.typography import typeset

_NOTHING = (
    "{} et {} : ni textes ni index ici. Placez-vous dans le dossier d'une archive, construisez-la (make site), ou "
    "essayez une archive inventée : python -m indexer demo essai"
)
_BARE = (
    "Attention : sans HTTPS, les mots de passe et les textes passent en clair sur le réseau. Mettez un serveur "
    "mandataire devant (docs/installer.md)."
)


def serve(
    folders: Folders, arrivals: Path | None = None, *, host: str, port: int, proxy: Proxy | None = None
) -> None:
    """Serves the application until it is interrupted: to this machine, or to users whom it knows.

    `arrivals` is a folder whose files go to the office by themselves; `proxy` stands between it and browsers.

    Raises SearchError when the index is missing or the address cannot be listened on, SourceError when `arrivals` is
    no folder or a network would be opened to nobody.
    """
    access = access_for(host, folders.office, proxy)
    desk = desk_for(folders, arrivals)
    if desk is None and not folders.index.is_dir():
        raise SearchError(_NOTHING.format(folders.sources, folders.index))
    names = {proxy.host} if proxy else {host, socket.gethostname(), socket.getfqdn()}
    app = application(folders.index, folders.site, hosts=names, desk=desk, access=access)
    if desk and desk.watch:
        desk.watch.start()
    with listening(host, port) as listener:
        _tell(proxy.public if proxy else f"http://{_shown(host)}:{port}")
        if proxy is None and not isinstance(access, ThisMachine):
            console.err().print(typeset(_BARE), style="yellow")
        server = uvicorn.Server(
            uvicorn.Config(app, http=PatientProtocol, log_level="warning", server_header=False, proxy_headers=False)
        )
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listener])


def desk_for(folders: Folders, arrivals: Path | None = None) -> Desk | None:
    """The office of a folder of sources that is there; raises SourceError when `arrivals` is no folder."""
    if arrivals and not arrivals.is_dir():
        raise unusable(arrivals, "ce dossier n'existe pas", "Créez-le, ou corrigez --arrivees.")
    return Desk(folders, arrivals=arrivals) if folders.sources.is_dir() else None


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; raises SearchError when it cannot."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        remedy = "choisissez un autre port avec --port, ou une autre adresse avec --hote"
        raise SearchError(f"{host}:{port} : impossible d’y écouter ({cause(error)}) ; {remedy}.") from error


def _tell(address: str) -> None:
    console.err().print(typeset(f"Recherche : {address}/ (Ctrl+C pour arrêter)"))


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
