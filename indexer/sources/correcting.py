"""Corrections written to `<name>.toml` beside a text, one at a time: what a person wrote there stays, comments too."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from indexer.sources.decoding import decode, read_bytes
from indexer.sources.descriptions import read_description
from indexer.sources.errors import unusable
from indexer.sources.overrides import CHECKS
from indexer.sources.writing import write_beside

ABSENT = ""
"""State of a file that is not there."""


def state(text_path: Path) -> str:
    """Fingerprint of the corrections beside a text, `ABSENT` without any: whoever corrects says which they saw."""
    path = text_path.with_suffix(".toml")
    return hashlib.sha256(read_bytes(path)).hexdigest() if path.exists() else ABSENT


def correct(text_path: Path, key: str, value: str, *, seen: str) -> None:
    """Set one fact. Raises SourceError, and writes nothing, for a value that the key refuses, for a file that is no
    TOML or changed since `seen`, and when it cannot be written."""
    if key not in CHECKS:
        raise unusable(text_path, f"« {key} » ne peut pas être corrigé", f"Faits admis : {', '.join(CHECKS)}.")
    try:
        checked = CHECKS[key](value)
    except ValueError as error:
        raise unusable(text_path, "cette valeur est refusée", f"Il faut {error}.") from error

    def change(document: tomlkit.TOMLDocument) -> None:
        document[key] = checked

    _rewrite(text_path, seen, change)


def uncorrect(text_path: Path, key: str, *, seen: str) -> None:
    """Take one correction back: what is read of the text counts again. Raises SourceError as `correct` does."""
    _rewrite(text_path, seen, lambda document: document.remove(key) if key in document else None)


def _rewrite(text_path: Path, seen: str, change: Callable[[tomlkit.TOMLDocument], object]) -> None:
    path = text_path.with_suffix(".toml")
    if state(text_path) != seen:
        remedy = "Rien n'a été écrit : relisez-le ci-dessous, puis recommencez."
        raise unusable(path, "ce fichier a été modifié entre-temps", remedy)
    try:
        document = _document(path) if path.exists() else tomlkit.document()
        change(document)
    except TOMLKitError as error:
        raise unusable(path, "ce fichier n'est pas du TOML valide", "Corrigez-le ; rien n'a été écrit.") from error
    write_beside(path, tomlkit.dumps(document))


def _document(path: Path) -> tomlkit.TOMLDocument:
    read_description(path, CHECKS)
    return tomlkit.parse(decode(read_bytes(path), path))
