"""What the commands of the office print and do, without a server."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from indexer.french import fold
from indexer.model import AccessError
from indexer.staff.access.accounts.passwords import Passwords
from indexer.staff.access.accounts.users import (
    NAME,
    ROLES,
    User,
    UserFile,
    add_user,
    change_user,
    read_users,
    remove_user,
)
from indexer.staff.access.journal import Journal, Line, month_of

TERMINAL = "ligne de commande"
"""Who acts, in the journal, when a command does."""


def add(folder: Path, name: str, role: str, password: str | None) -> str:
    """Add a user to the office in a folder, without a password for one that a proxy names; what was done, in French.
    Raises AccessError and SourceError, and writes nothing, as `add_user` does."""
    fingerprint = None if password is None else Passwords().fingerprint(password, name)
    add_user(folder / NAME, User(name=name, role=ROLES[role], fingerprint=fingerprint))
    return _noted(folder, "utilisateur ajouté", name, role)


def change_password(folder: Path, name: str, password: str) -> str:
    """Give a user another password, which ends their sessions; what was done. Raises as `add`."""
    change_user(folder / NAME, name, "empreinte", Passwords().fingerprint(password, name))
    return _noted(folder, "mot de passe changé", name)


def change_role(folder: Path, name: str, role: str) -> str:
    """Give a user another role, from their next request on; what was done. Raises as `add`."""
    change_user(folder / NAME, name, "role", role)
    return _noted(folder, "rôle changé", name, role)


def remove(folder: Path, name: str) -> str:
    """Take a user away, whose sessions end; what was done. Raises as `add`."""
    remove_user(folder / NAME, name)
    return _noted(folder, "utilisateur retiré", name)


def listing(folder: Path) -> list[str]:
    """A line for each user; raises SourceError for a file that is wrong."""
    return [
        f"{user.name} : {user.role.label}{'' if user.fingerprint else ', sans mot de passe'}"
        for user in read_users(folder / NAME).values()
    ]


def must_exist(folder: Path, name: str) -> None:
    """Raise AccessError for somebody who is no user."""
    if UserFile(folder / NAME).find(name) is None:
        raise AccessError(f"{name} : aucun utilisateur ne s'appelle ainsi. Pour les voir : utilisateurs lister")


def role_named(typed: str) -> str:
    """A role as it is written, for one that was typed with or without accents; raises AccessError for no role."""
    if fold(typed) not in ROLES:
        raise AccessError(f"« {typed} » n'est pas un rôle ; les rôles : {', '.join(ROLES)}.")
    return fold(typed)


def journal_report(folder: Path, month: str | None, who: str | None) -> list[str]:
    """Lines of a month of the journal of an office, the current one unless another is asked; raises SourceError for
    what is no month or cannot be read."""
    asked = month_of(month) if month else f"{date.today():%Y-%m}"
    return [_printed(line) for line in Journal(folder / "journal").lines(asked) if who in (None, line.who)]


def _printed(line: Line) -> str:
    parts = (f"{line.when:%Y-%m-%d %H:%M:%S}", line.who or "—", line.deed, ", ".join(line.on), line.address)
    return "  ".join(filter(None, parts))


def _noted(folder: Path, deed: str, *on: str) -> str:
    Journal(folder / "journal").add(TERMINAL, deed, on)
    return f"{on[0]} : {', '.join((deed, *on[1:]))}."
