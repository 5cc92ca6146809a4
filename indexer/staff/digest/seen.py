"""Acts that each search has told already: a file beside the searches, written once the mails are there."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from indexer.disk.refusals import cause
from indexer.model import SourceError

Seen = dict[str, list[str]]
"""Identifiers of acts, sorted, by slug of the search."""


def seen_file(searches: Path) -> Path:
    """`recherches.deja.json` beside `recherches.toml`."""
    return searches.with_suffix(".deja.json")


def read_seen(path: Path) -> Seen:
    """What was told; nothing when there is no file yet; raises SourceError when it cannot be read."""
    if not path.exists():
        return {}
    try:
        told: Seen = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        why = cause(error) if isinstance(error, OSError) else "ce n'est pas du JSON"
        raise SourceError(f"{path} : ce fichier ne peut pas être lu ({why}). Supprimez-le pour repartir.") from error
    return told


def write_seen(path: Path, seen: Mapping[str, list[str]]) -> None:
    """Beside, then renamed; raises OSError."""
    beside = path.with_name(f".{path.name}")
    beside.write_text(json.dumps(seen, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    os.replace(beside, path)
