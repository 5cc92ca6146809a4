"""How the application is open: to this machine, to users with a password, to users of a proxy."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path

from indexer.staff.access.accounts.users import NAME, UserFile, nobody
from indexer.staff.access.journal import Journal
from indexer.staff.access.machine import ThisMachine
from indexer.staff.access.members import Members, Recognised
from indexer.staff.access.proxy import Proxy
from indexer.staff.access.visits import Access


def access_for(host: str, office: Path, proxy: Proxy | None = None) -> Access:
    """The access of an application that listens on `host`; raises SourceError when nobody could come in from the
    network that it opens to, or the file of users in the folder of the office is wrong."""
    if proxy is None and is_local(host):
        return ThisMachine()
    users = UserFile(office / NAME)
    by_name = proxy is not None and bool(proxy.header)
    if not any(by_name or user.fingerprint for user in users.current().values()):
        raise nobody(users.path)
    if proxy and proxy.header:
        return Recognised(users=users, proxy=proxy)
    return Members(users=users, journal=Journal(office / "journal"), proxy=proxy)


def is_local(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
