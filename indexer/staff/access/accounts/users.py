"""The file of users, `bureau/utilisateurs.toml`: names, roles, fingerprints of passwords; only its owner reads it.

    [[utilisateur]]
    nom = "jeanne"
    role = "editeur"
    empreinte = "$argon2id$…"

A user without a fingerprint comes in only through a proxy that knows who they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from indexer.french import fold
from indexer.model import AccessError, SourceError
from indexer.sources.errors import unreadable, unusable
from indexer.sources.writing import write_beside
from indexer.staff.access.roles import GIVEN, Role

NAME = "utilisateurs.toml"
ADD = "python -m indexer utilisateurs ajouter NOM --role publieur"
ROLES = {fold(role.label): role for role in GIVEN}
"""Roles as they are typed and written: without accents."""
_KEYS = {"nom", "role", "empreinte"}
_LONGEST = 64
_OTHERS = 0o077
"""Rights of a file for others than its owner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody who may come in."""

    name: str
    role: Role
    fingerprint: str | None = None
    """Of their password."""


Users = Mapping[str, User]
"""Users by their name in small letters."""


class UserFile:
    """The users of a file, read again when it changes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read: tuple[tuple[int, int], Users] | None = None

    def current(self) -> Users:
        """The users now, none without a file; raises SourceError for a wrong one."""
        if not self.path.exists():
            return {}
        facts = self.path.stat()
        state = (facts.st_mtime_ns, facts.st_size)
        if self._read is None or self._read[0] != state:
            self._read = state, read_users(self.path)
        return self._read[1]

    def find(self, name: str) -> User | None:
        """The user of a name, whatever its capitals."""
        return self.current().get(name.casefold())


def read_users(path: Path) -> Users:
    """The users of a file, none without one; raises SourceError for one that is wrong or that others may read."""
    try:
        if not path.exists():
            return {}
        if path.stat().st_mode & _OTHERS:
            raise unusable(path, "d'autres que son propriétaire peuvent lire ce fichier", f"Lancez : chmod 600 {path}")
        return _users_of(path, path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise unusable(path, "ce fichier n'est pas en UTF-8", "Enregistrez-le en UTF-8.") from error
    except OSError as error:
        raise unreadable(path, error) from error


def add_user(path: Path, user: User) -> None:
    """Add a user. Raises AccessError, and writes nothing, for a name that is taken or cannot be one; SourceError for a
    file that is wrong or a disk that refuses."""
    if user.name.casefold() in read_users(path):
        raise AccessError(f"{user.name} : cet utilisateur existe déjà. Rien n'a été écrit.")
    if not is_name(user.name):
        told = "écrivez des lettres, des chiffres, « . », « _ », « - » ou « @ », 64 au plus"
        raise AccessError(f"« {user.name} » ne peut pas être un nom : {told}. Rien n'a été écrit.")

    def add(entries: Any) -> None:
        entry = tomlkit.table()
        entry.update({"nom": user.name, "role": fold(user.role.label)})
        if user.fingerprint:
            entry["empreinte"] = user.fingerprint
        entries.append(entry)

    _rewrite(path, add)


def change_user(path: Path, name: str, key: str, value: str) -> None:
    """Give a user another role or fingerprint; raises AccessError for nobody, SourceError as `add_user`."""
    _rewrite(path, lambda entries: entries[_rank(entries, name)].update({key: value}))


def remove_user(path: Path, name: str) -> None:
    """Take a user away; the file goes with the last one. Raises AccessError for nobody, SourceError as `add_user`."""
    if list(read_users(path)) == [name.casefold()]:
        write_beside(path, "")
    else:
        _rewrite(path, lambda entries: entries.pop(_rank(entries, name)))


def is_name(text: str) -> bool:
    """Whether a text can name a user."""
    return 0 < len(text) <= _LONGEST and all(c.isalnum() or c in "._-@" for c in text)


def _rank(entries: Any, name: str) -> int:
    names = [str(entry["nom"]).casefold() for entry in entries]
    if name.casefold() not in names:
        raise AccessError(f"{name} : aucun utilisateur ne s'appelle ainsi. Rien n'a été écrit.")
    return names.index(name.casefold())


def _rewrite(path: Path, change: Callable[[Any], object]) -> None:
    read_users(path)
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    change(document.setdefault("utilisateur", tomlkit.aot()))
    content = tomlkit.dumps(document)
    _users_of(path, content)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise unreadable(path.parent, error) from error
    write_beside(path, content, mode=0o600)


def _users_of(path: Path, content: str) -> Users:
    try:
        document = tomlkit.parse(content).unwrap()
    except TOMLKitError as error:
        raise unusable(path, f"ce n'est pas du TOML valide ({error})", "Corrigez cette ligne.") from error
    entries = document.get("utilisateur", [])
    if set(document) - {"utilisateur"} or not isinstance(entries, list):
        raise unusable(path, "seules des tables [[utilisateur]] sont attendues", "Retirez le reste.")
    users = [_user(path, number, entry) for number, entry in enumerate(entries, 1)]
    found = {user.name.casefold(): user for user in users}
    if len(found) < len(users):
        raise unusable(path, "deux utilisateurs ont le même nom", "Retirez l'un des deux.")
    return found


def _user(path: Path, number: int, entry: Any) -> User:
    texts = isinstance(entry, dict) and all(isinstance(value, str) for value in entry.values())
    if not texts or not {"nom", "role"} <= set(entry) <= _KEYS or not is_name(entry["nom"]):
        raise unusable(path, f"l'utilisateur n° {number} est mal écrit", f"Ajoutez-le par : {ADD}")
    if entry["role"] not in ROLES:
        known = ", ".join(ROLES)
        raise unusable(path, f"l'utilisateur n° {number} a un rôle inconnu ({entry['role']})", f"Les rôles : {known}.")
    return User(name=entry["nom"], role=ROLES[entry["role"]], fingerprint=entry.get("empreinte"))


def nobody(path: Path) -> SourceError:
    """The error to raise when a network would be opened to nobody."""
    told = "personne n'a le droit d'entrer, et « serve » ne s'ouvre pas à un réseau sans utilisateurs"
    return unusable(path, told, f"Créez-en un : {ADD}")
