"""Corrections written to `<name>.toml` beside a text, one at a time: what a person wrote there stays, comments too."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from indexer.sources.corrections.facts import CHECKS, NOT_PRINTED, OF_ACT, STARTS, count, names
from indexer.sources.corrections.reading import (
    ACTS,
    BOUNDARIES,
    STARTS_KEY,
    Corrections,
    read_corrections,
    words_of,
)
from indexer.sources.decoding import decode, read_bytes
from indexer.sources.errors import unusable
from indexer.sources.writing import write_beside

ABSENT = ""
"""State of a file that is not there."""

Table = Any
"""A document or a table of tomlkit, which gives one type to neither."""
Change = Callable[[tomlkit.TOMLDocument], object]
Spot = tuple[int, str]
"""Number and text of a line."""


def state(text_path: Path) -> str:
    """Fingerprint of the corrections beside a text, `ABSENT` without any: whoever corrects says which they saw."""
    path = text_path.with_suffix(".toml")
    return hashlib.sha256(read_bytes(path)).hexdigest() if path.exists() else ABSENT


def correct(text_path: Path, key: str, value: object, *, seen: str, spot: Spot | None = None) -> None:
    """Set one fact, of the act whose first line is at `spot`, else of the whole text.

    Raises SourceError, and writes nothing, for a value that the key refuses, for a line of which facts of another act
    were said, for a file that is no TOML or changed since `seen`, and when it cannot be written.
    """
    allowed = OF_ACT if spot else CHECKS
    if key not in allowed:
        raise unusable(text_path, f"« {key} » ne peut pas être corrigé", f"Faits admis : {', '.join(allowed)}.")
    try:
        written = _as_said(key, allowed[key](value))
    except ValueError as error:
        raise unusable(text_path, "cette valeur est refusée", f"Il faut {error}.") from error

    def change(document: tomlkit.TOMLDocument) -> None:
        if spot and _is_of_another(document, spot):
            remedy = "Retirez-les de la liste des documents, puis recommencez ; rien n'a été écrit."
            raise unusable(text_path, f"des faits d'un autre acte ont été donnés à la ligne {spot[0]}", remedy)
        _set(_place(document, spot), key, written)

    _rewrite(text_path, seen, change)


def correct_again(text_path: Path, told: Corrections) -> None:
    """Set over what stands beside a text all that was said of another one, whose acts take the place of others that
    began at their lines. Raises SourceError as `correct` does."""

    def change(document: tomlkit.TOMLDocument) -> None:
        for key, value in told.facts.items():
            _set(document, key, _as_said(key, value))
        for each in told.boundaries:
            _made(document, BOUNDARIES, (each.line, each.words)).update(each.facts)
        for each in told.acts:
            spot = (each.line, each.words)
            if _is_of_another(document, spot):
                _drop(document, ACTS, each.line)
            table = _made(document, ACTS, spot)
            for key, value in each.facts.items():
                _set(table, key, _as_said(key, value))

    _rewrite(text_path, state(text_path), change)


def uncorrect(text_path: Path, key: str, *, seen: str, spot: Spot | None = None) -> None:
    """Take one correction back: what is read of the text counts again. Raises SourceError as `correct` does."""

    def change(document: tomlkit.TOMLDocument) -> None:
        if spot is None:
            _remove(document, key)
        elif (table := _at(document, ACTS, spot[0])) is not None:
            _remove(table, key)
            if not set(table) - {"line", "words"}:
                _drop(document, ACTS, spot[0])

    _rewrite(text_path, seen, change)


def bound(text_path: Path, spot: Spot, starts: str, *, seen: str) -> None:
    """Say what starts at a line: a kind of document, or `nothing`. Raises SourceError as `correct` does."""
    if starts not in STARTS:
        raise unusable(text_path, f"« {starts} » n'est pas une nature", f"Natures admises : {', '.join(STARTS)}.")
    if not words_of(spot[1]):
        raise unusable(text_path, f"la ligne {spot[0]} est vide", "Choisissez une ligne qui a des mots.")
    _rewrite(text_path, seen, lambda document: _made(document, BOUNDARIES, spot).update({STARTS_KEY: starts}))


def unbound(text_path: Path, line: int, *, seen: str) -> None:
    """Take back what was said of a line as a boundary. Raises SourceError as `correct` does."""
    _rewrite(text_path, seen, lambda document: _drop(document, BOUNDARIES, line))


def forget_act(text_path: Path, line: int, *, seen: str) -> None:
    """Take back all that was said of the act at a line. Raises SourceError as `correct` does."""
    _rewrite(text_path, seen, lambda document: _drop(document, ACTS, line))


def _as_said(key: str, checked: str) -> Any:
    """A value that was checked as the file holds it: counts are numbers and names are lists, all others are text."""
    if CHECKS[key] is count:
        return int(checked) if checked else NOT_PRINTED
    return checked.splitlines() if CHECKS[key] is names else checked


def _place(document: tomlkit.TOMLDocument, spot: Spot | None) -> Table:
    return _made(document, ACTS, spot) if spot else document


def _set(table: Table, key: str, value: Any) -> None:
    name, _, below = key.partition(".")
    if not below:
        table[name] = value
        return
    if name not in table:
        table.append(name, tomlkit.table())
    table[name][below] = value


def _remove(table: Table, key: str) -> None:
    name, _, below = key.partition(".")
    if name not in table:
        return
    if below:
        table[name].pop(below, None)
        if table[name]:
            return
    table.remove(name)


def _at(document: tomlkit.TOMLDocument, name: str, line: int) -> Table | None:
    return next((table for table in document.get(name, ()) if table["line"] == line), None)


def _is_of_another(document: tomlkit.TOMLDocument, spot: Spot) -> bool:
    """Whether facts were given of an act that began at a line when it had other words."""
    table = _at(document, ACTS, spot[0])
    return table is not None and words_of(str(table["words"])) != words_of(spot[1])


def _made(document: tomlkit.TOMLDocument, name: str, spot: Spot) -> Table:
    """The table of a line, with the words that the line has now."""
    if _at(document, name, spot[0]) is None:
        if name not in document:
            document.append(name, tomlkit.aot())
        table = tomlkit.table()
        table["line"] = spot[0]
        document[name].append(table)
    found: Table = _at(document, name, spot[0])
    found["words"] = words_of(spot[1])
    return found


def _drop(document: tomlkit.TOMLDocument, name: str, line: int) -> None:
    places = [n for n, table in enumerate(document.get(name, ())) if table["line"] == line]
    for n in reversed(places):
        del document[name][n]
    if name in document and not document[name]:
        document.remove(name)


def _rewrite(text_path: Path, seen: str, change: Change) -> None:
    path = text_path.with_suffix(".toml")
    if state(text_path) != seen:
        remedy = "Rien n'a été écrit : relisez-le ci-dessous, puis recommencez."
        raise unusable(path, "ce fichier a été modifié entre-temps", remedy)
    try:
        document = _document(text_path) if path.exists() else tomlkit.document()
        change(document)
    except TOMLKitError as error:
        raise unusable(path, "ce fichier n'est pas du TOML valide", "Corrigez-le ; rien n'a été écrit.") from error
    write_beside(path, tomlkit.dumps(document))


def _document(text_path: Path) -> tomlkit.TOMLDocument:
    path = text_path.with_suffix(".toml")
    read_corrections(text_path)
    return tomlkit.parse(decode(read_bytes(path), path))
