"""The `serve` command."""

from __future__ import annotations

import socket
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path

import uvicorn

from indexer import console
from indexer.model import SearchError
from indexer.sources.errors import unusable
from indexer.staff.application import application
from indexer.staff.office.desk import Desk
from indexer.staff.patience import PatientProtocol
from indexer.staff.press.folders import Folders

_NOTHING = (
    "{} et {} : ni textes ni index ici. Placez-vous dans le dossier d'une archive, construisez-la (make site), ou "
    "essayez une archive inventée : python -m indexer demo essai"
)


def serve(folders: Folders, arrivals: Path | None = None, *, host: str, port: int) -> None:
    """Serves the application until it is interrupted; warns when other machines can reach it.

    The office, which shows texts before anything is hidden in them and changes them, is open to this machine only.

    `arrivals` is a folder whose files go to the office by themselves.

    Raises SearchError when the index is missing or the address cannot be listened on, SourceError when `arrivals` is
    no folder.
    """
    names = {host, socket.gethostname(), socket.getfqdn()}
    desk = desk_for(host, folders, arrivals)
    if desk is None and not folders.index.is_dir() and not folders.sources.is_dir():
        raise SearchError(_NOTHING.format(folders.sources, folders.index))
    app = application(folders.index, folders.site, hosts=names, desk=desk)
    if desk and desk.watch:
        desk.watch.start()
    with listening(host, port) as listener:
        console.err().print(
            console.typeset(f"Recherche : http://{_shown(host)}:{port}/ (Ctrl+C pour arrêter)")
        )
        if not is_local(host):
            warning = (
                "Attention : toute machine du réseau peut chercher dans cette archive, sans mot de passe. "
                "Le bureau reste fermé."
            )
            console.err().print(console.typeset(warning), style="yellow")
        server = uvicorn.Server(
            uvicorn.Config(app, http=PatientProtocol, log_level="warning", server_header=False)
        )
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listener])


def desk_for(host: str, folders: Folders, arrivals: Path | None = None) -> Desk | None:
    """The office, for an address that only this machine reaches and a folder of sources that is there.

    Raises SourceError when `arrivals` is no folder.
    """
    if arrivals and not arrivals.is_dir():
        raise unusable(arrivals, "ce dossier n'existe pas", "Créez-le, ou corrigez --arrivees.")
    return Desk(folders, arrivals=arrivals) if is_local(host) and folders.sources.is_dir() else None


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; raises SearchError when it cannot."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        remedy = "choisissez un autre port avec --port, ou une autre adresse avec --hote"
        raise SearchError(f"{host}:{port} : impossible d’y écouter ({error.strerror}) ; {remedy}.") from error


def is_local(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
