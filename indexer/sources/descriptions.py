"""TOML files that describe an authority or correct a text: a closed set of keys, each with its own check."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path

from indexer.sources.decoding import decode, read_bytes
from indexer.sources.errors import unusable

Check = Callable[[object], str]
"""Gives the value as text; raises ValueError whose French message says what is expected."""


def read_description(path: Path, checks: Mapping[str, Check]) -> dict[str, str]:
    """Values of a TOML file, each passed through the check of its key.

    Raises SourceError for a file that is not TOML, an unknown key or a refused value.
    """
    return {key: checked_value(key, value, checks, path) for key, value in parse_description(path).items()}


def parse_description(path: Path) -> dict[str, object]:
    """What a TOML file holds, not checked yet; raises SourceError for a file that is not TOML."""
    try:
        return tomllib.loads(decode(read_bytes(path), path))
    except (ValueError, RecursionError) as error:
        problem = f"ce fichier n'est pas du TOML valide ({place_of(error)})"
        raise unusable(path, problem, 'Écrivez une clé par ligne : clé = "valeur"') from error


def place_of(error: ValueError | RecursionError) -> str:
    """`ligne 2, colonne 8`, from the English words that end the library's message; what has no place is told so."""
    if isinstance(error, RecursionError):
        return "trop de tableaux les uns dans les autres"
    if not isinstance(error, tomllib.TOMLDecodeError):
        return "un nombre y est trop long"
    place = str(error).rpartition("(at ")[2].rstrip(")")
    for english, french in (("end of document", "fin du fichier"), ("line", "ligne"), ("column", "colonne")):
        place = place.replace(english, french)
    return place


def checked_value(key: str, value: object, checks: Mapping[str, Check], path: Path) -> str:
    """A value as the check of its key gives it; raises SourceError for an unknown key or a refused value."""
    if key not in checks:
        near = [known for known in checks if key in known] or get_close_matches(key, checks, n=1, cutoff=0.5)
        remedy = f"Vouliez-vous écrire « {near[0]} » ?" if near else f"Clés admises : {', '.join(checks)}."
        raise unusable(path, f"la clé « {key} » est inconnue", remedy)
    try:
        return checks[key](value)
    except ValueError as error:
        raise unusable(path, f"la valeur de « {key} » est refusée", f"Il faut {error}.") from error


def words(value: object) -> str:
    """Any text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("un texte entre guillemets")
    return value.strip()


def day(value: object) -> str:
    """A date, as TOML writes it or between quotation marks; gives `2023-05-15`."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        return date.fromisoformat(words(value)).isoformat()
    except ValueError:
        raise ValueError("une date de la forme 2023-05-15") from None
