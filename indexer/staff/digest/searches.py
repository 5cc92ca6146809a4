"""Saved searches: a TOML file that the town keeps, never published."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from indexer.french import slugify
from indexer.model import SourceError

EXAMPLE = """expediteur = "archive@commune.exemple"

[[recherche]]
nom = "Subventions"
requete = "subvention type:deliberation"
destinataires = ["lectrice@exemple.fr"]
"""
_KEYS = {"nom", "requete", "destinataires"}
_UNREAD = "{} : ce fichier ne peut pas être lu ({}). Modèle :\n\n{}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A query and who is told of it."""

    name: str
    query: str
    recipients: tuple[str, ...]

    @property
    def slug(self) -> str:
        """Part of the name of its mail."""
        return slugify(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Searches:
    """All saved searches and who writes."""

    sender: str
    searches: tuple[SavedSearch, ...]


def read_searches(path: Path) -> Searches:
    """The searches of a file; raises SourceError that names it and the remedy."""
    try:
        return searches_of(path, path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(_UNREAD.format(path, error, EXAMPLE)) from error


def searches_of(path: Path, content: str) -> Searches:
    """The searches of the content of a file; raises SourceError as `read_searches` does."""
    try:
        told = tomllib.loads(content)
    except ValueError as error:
        raise SourceError(_UNREAD.format(path, error, EXAMPLE)) from error
    found = tuple(_search(path, one) for one in _list(path, told.get("recherche")))
    if len({one.slug for one in found}) < len(found):
        raise SourceError(f"{path} : deux recherches ont le même nom. Donnez un nom différent à chacune.")
    return Searches(sender=_address(path, told.get("expediteur")), searches=found)


def _search(path: Path, told: Any) -> SavedSearch:
    if (
        not isinstance(told, dict)
        or set(told) != _KEYS
        or not all(told.values())
        or not slugify(str(told["nom"]))
    ):
        raise SourceError(
            f"{path} : une recherche a un nom, une requete et des destinataires. Modèle :\n\n{EXAMPLE}"
        )
    recipients = tuple(_address(path, one) for one in _list(path, told["destinataires"]))
    return SavedSearch(name=str(told["nom"]), query=str(told["requete"]), recipients=recipients)


def _list(path: Path, value: Any) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise SourceError(
            f"{path} : il manque une liste, de recherches ou de destinataires. Modèle :\n\n{EXAMPLE}"
        )
    return value


def _address(path: Path, value: Any) -> str:
    """A mail address on one line, without anything that a header could hide."""
    text = str(value or "")
    name, _, host = text.partition("@")
    if not name or "." not in host or not text.isprintable() or set(text) & set(' ,;<>()[]:\\"'):
        raise SourceError(f"{path} : « {text!r} » n’est pas une adresse électronique.")
    return text
