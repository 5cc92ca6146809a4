"""Decisions on what waits for one, added to `privacy.toml` beside what a person wrote there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from indexer.model import SourceError
from indexer.privacy.detectors.findings import Category, prepare
from indexer.privacy.policies.policy import Action
from indexer.privacy.policies.policy_file import read_policy
from indexer.privacy.policies.review import Item

ALLOWS, HIDES = "autoriser", "occulter"
"""Tables of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What someone decided of a passage."""

    item: Item
    action: Action
    """`PUBLISH` or `MASK`."""
    reason: str
    day: date


def add_decisions(path: Path, decisions: Iterable[Decision]) -> None:
    """Add decisions to the file, which is made when it is missing and replaced in one step.

    Raises SourceError when the file is no TOML or cannot be written; what stood in it stays then.
    """

    def add(document: TOMLDocument) -> None:
        for decision in decisions:
            hides = decision.action is Action.MASK
            tables = document.setdefault(HIDES if hides else ALLOWS, tomlkit.aot())
            for table in _hidden(decision) if hides else [_allowed(decision)]:
                _append(tables, table)

    _rewrite(path, add)


def decide_category(path: Path, category: Category, action: Action) -> None:
    """Say in the file what happens to a category from now on; raises SourceError as `add_decisions` does."""
    _rewrite(
        path, lambda document: document.setdefault("categories", tomlkit.table()).update({str(category): str(action)})
    )


def take_back(path: Path, table: str, number: int) -> None:
    """Take a decision away by its table and its place in it, from 0; raises SourceError as `add_decisions` does."""

    def take(document: TOMLDocument) -> None:
        entries = document.get(table, [])
        if not 0 <= number < len(entries):
            raise SourceError(f"{path} : cette décision n'y est plus. Rien n'a été écrit ; relisez la page.")
        del entries[number]
        if not entries:
            document.remove(table)

    _rewrite(path, take)


def _rewrite(path: Path, change: Callable[[TOMLDocument], object]) -> None:
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
        change(document)
        _replace(path, tomlkit.dumps(document).rstrip("\n") + "\n")
    except (OSError, TOMLKitError) as error:
        raise SourceError(
            f"{path} : les décisions n'ont pas pu être écrites ({error}). Corrigez-le, puis relancez."
        ) from error


def _append(tables: AoT, table: Table) -> None:
    tables.append(table)


def _replace(path: Path, text: str) -> None:
    """Write beside, check, then rename."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8", newline="\n")
        read_policy(new)
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def _allowed(decision: Decision) -> Table:
    return _table({"valeur": decision.item.value, "motif": decision.reason})


def _hidden(decision: Decision) -> list[Table]:
    """An entry per line that the passage stands on."""
    item = decision.item
    text = prepare(item.source.text)
    tables = []
    for line in range(item.line, text.line_at(item.finding.end - 1) + 1):
        start, end = text.line(line)
        first, last = max(start, item.finding.start), min(end, item.finding.end)
        facts = {
            "source": str(item.source.path),
            "ligne": line,
            "colonnes": [first - start + 1, last - start],
            "sha256": item.source.sha256,
            "categorie": item.category.value,
            "motif": decision.reason,
            "date": decision.day,
        }
        tables.append(_table(facts))
    return tables


def _table(facts: dict[str, object]) -> Table:
    table = tomlkit.table()
    for key, value in facts.items():
        table.add(key, value)
    return table
