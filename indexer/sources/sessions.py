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

from indexer.sources.decoding import decode, read_bytes
from indexer.sources.descriptions import day
from indexer.sources.errors import unusable

FILE_NAME = "seances.toml"
KEYS = ("list_published", "minutes_approved", "minutes_published")

Done = Mapping[str, date]
"""Dates by their key."""


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
