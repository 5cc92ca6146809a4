"""What stands before the application: the one address that may ask, what it says of the machine and of the user."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request

from indexer.model import AccessError

_STRANGER = "Cette adresse n'est pas celle du bureau. Ouvrez {}."
_MUTE = (
    "Le serveur mandataire ne dit pas qui demande : faites-lui transmettre X-Forwarded-For, comme dans l'exemple de "
    "installation/nginx.conf."
)
_NAMELESS = "Le serveur mandataire ne dit pas, par « {} », qui est connecté, ou le dit deux fois. Rien n'a été fait."


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A server that speaks HTTPS with browsers, and passes on what they ask."""

    address: str
    """From which alone requests are taken."""
    public: str
    """What browsers ask: `https://bureau.bourg.example`, with its port where it is not the usual one."""
    header: str = ""
    """Where it writes the name of the user, when it asks for passwords itself."""

    @property
    def host(self) -> str:
        """The name that browsers ask for."""
        return urlsplit(self.public).hostname or ""

    def client(self, request: Request) -> str:
        """The address of the browser; raises AccessError for a request of somebody else, or that does not say."""
        if request.client is None or _plain(request.client.host) != self.address:
            raise AccessError(_STRANGER.format(self.public))
        last = ",".join(request.headers.getlist("x-forwarded-for")).rpartition(",")[2].strip()
        try:
            return _plain(last)
        except ValueError as error:
            raise AccessError(_MUTE) from error

    def user(self, request: Request) -> str:
        """The name of the user; raises AccessError when the header is absent, empty or there twice."""
        match request.headers.getlist(self.header):
            case [name] if name.strip():
                return name.strip()
            case _:
                raise AccessError(_NAMELESS.format(self.header))


def proxy_of(public: str | None, address: str | None, header: str | None) -> Proxy | None:
    """The proxy that options describe, None without any; raises AccessError for a half of them or a wrong one."""
    if not (public or address or header):
        return None
    if not (public and address):
        raise AccessError(
            "--entete, --mandataire et --adresse-publique vont ensemble : donnez l'adresse du serveur mandataire "
            "(--mandataire 127.0.0.1) et celle que tapent les utilisateurs (--adresse-publique https://…)."
        )
    try:
        return Proxy(address=_plain(address), public=_origin(public), header=(header or "").lower())
    except ValueError as error:
        raise AccessError(
            f"--mandataire {address} --adresse-publique {public} : il faut une adresse en chiffres (127.0.0.1), puis "
            "« https:// » et un nom, sans chemin."
        ) from error


def _origin(text: str) -> str:
    """As browsers write it in `Origin`; raises ValueError for another address."""
    parts = urlsplit(text)
    if parts.scheme != "https" or not parts.hostname or parts.username or parts.path.strip("/") or parts.query:
        raise ValueError(text)
    port = f":{parts.port}" if parts.port not in (None, 443) else ""
    return f"https://{parts.hostname}{port}"


def _plain(address: str) -> str:
    """An address in its usual form; raises ValueError for what is none."""
    found = ip_address(address)
    return str(getattr(found, "ipv4_mapped", None) or found)
