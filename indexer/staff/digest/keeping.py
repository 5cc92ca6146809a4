"""Saved searches kept and forgotten from the office: what a person wrote in their file stays, comments too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import tomlkit

from indexer.model import SourceError
from indexer.sources.writing import write_beside
from indexer.staff.digest.searches import SavedSearch, Searches, read_searches, searches_of

FILE_NAME = "recherches.toml"
NONE = Searches(sender="", searches=())


def kept_searches(path: Path) -> Searches:
    """The searches of a file, none without a file; raises SourceError for a wrong one."""
    return read_searches(path) if path.exists() else NONE


def keep_search(path: Path, search: SavedSearch, sender: str) -> None:
    """Add a search, and say who writes. Raises SourceError, and writes nothing, for a name that another one has, what
    is no address, a file that is wrong and a disk that refuses."""

    def add(document: tomlkit.TOMLDocument) -> None:
        document["expediteur"] = sender
        entry = tomlkit.table()
        entry.update({"nom": search.name, "requete": search.query, "destinataires": list(search.recipients)})
        document.setdefault("recherche", tomlkit.aot()).append(entry)

    _rewrite(path, add)


def forget_search(path: Path, name: str) -> None:
    """Take a search away; the file goes with the last one. Raises SourceError as `keep_search` does."""

    def take(document: tomlkit.TOMLDocument) -> None:
        entries = document.get("recherche", [])
        names = [entry["nom"] for entry in entries]
        if name not in names:
            raise SourceError(f"{path} : aucune recherche ne s'appelle « {name} ». Rien n'a été écrit.")
        del entries[names.index(name)]

    if [search.name for search in kept_searches(path).searches] == [name]:
        write_beside(path, "")
    else:
        _rewrite(path, take)


def recipients_of(typed: str) -> Sequence[str]:
    """Addresses typed in one field."""
    return tuple(part for part in typed.replace(",", " ").replace(";", " ").split())


def _rewrite(path: Path, change: Callable[[tomlkit.TOMLDocument], object]) -> None:
    kept_searches(path)
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    change(document)
    content = tomlkit.dumps(document)
    searches_of(path, content)
    write_beside(path, content)
