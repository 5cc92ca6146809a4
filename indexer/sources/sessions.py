"""`seances.toml` beside `authority.toml`: what was done about a session, which no act prints.

["2024-03-14"]                        the day of the session, or its day and body: "2024-03-14-bureau"
list_published = 2024-03-18           the list of the deliberations examined was posted and put online
minutes_approved = 2024-04-11
minutes_published = 2024-04-12
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from indexer.sources.decoding import decode, read_bytes
from indexer.sources.descriptions import day
from indexer.sources.errors import unusable
from indexer.sources.writing import write_beside

_DAY = len("2024-03-14")
FILE_NAME = "seances.toml"
KEYS = ("list_published", "minutes_approved", "minutes_published")

Done = Mapping[str, date]
"""Dates by their key."""


def session_name(address: str) -> str:
    """`2024-03-14-bureau`, of the address of the page of a session."""
    return address.rstrip("/").rpartition("/seance-")[2]


def note_session(folder: Path, name: str, done: Mapping[str, str]) -> None:
    """Note days for a session of the authority in `folder`, beside what a person wrote; an empty day is taken away.

    Raises SourceError, and writes nothing, for a day that is none, a wrong file and a disk that refuses.
    """
    path = folder / FILE_NAME
    known = read_sessions(folder)
    table = name if name in known else next((each for each in known if each == name[:_DAY]), name)
    try:
        document = tomlkit.parse(decode(read_bytes(path), path)) if path.exists() else tomlkit.document()
        noted = document.setdefault(table, tomlkit.table())
        for key, typed in done.items():
            noted.pop(key, None)
            if typed:
                noted[key] = _day(path, typed)
        write_beside(path, tomlkit.dumps(document))
    except TOMLKitError as error:
        raise unusable(path, "ce fichier n'est pas du TOML valide", "Corrigez-le ; rien n'a été écrit.") from error


def _day(path: Path, typed: str) -> date:
    try:
        return date.fromisoformat(day(typed))
    except ValueError as error:
        raise unusable(path, f"« {typed} » est refusé", f"Il faut {error}. Rien n'a été écrit.") from error


def read_sessions(folder: Path) -> dict[str, Done]:
    """What was done about each session of the authority in `folder`; raises SourceError for a wrong file."""
    path = folder / FILE_NAME
    if not path.exists():
        return {}
    try:
        tables = tomllib.loads(decode(read_bytes(path), path))
    except tomllib.TOMLDecodeError as error:
        problem = "ce fichier n'est pas du TOML valide"
        raise unusable(path, problem, 'Écrivez ["2024-03-14"], puis une date par ligne.') from error
    return {name: _done(path, name, table) for name, table in tables.items()}


def _done(path: Path, name: str, table: object) -> dict[str, date]:
    if not isinstance(table, dict):
        raise unusable(
            path, f"« {name} » n'est dans aucune séance", 'Écrivez d\'abord son jour : ["2024-03-14"]'
        )
    unknown = sorted(table.keys() - set(KEYS))
    if unknown:
        raise unusable(path, f"la clé « {unknown[0]} » est inconnue", f"Clés admises : {', '.join(KEYS)}.")
    try:
        return {key: date.fromisoformat(day(value)) for key, value in table.items()}
    except ValueError as error:
        raise unusable(path, f"une date de la séance « {name} » est refusée", f"Il faut {error}.") from error
