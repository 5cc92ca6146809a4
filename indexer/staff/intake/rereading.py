"""Files read anew, one after the other, and what that changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from indexer import console
from indexer.publishing.writing.display import plural
from indexer.sources.readers.renewal import Renewal, renew
from indexer.typography import typeset

_SHOWN = 12
"""Numbers of lines that are told."""
_CHECK = "Relisez l'acte, et les décisions de privacy.toml qui désignent ses lignes."


def reread_files(files: Iterable[Path]) -> None:
    """Renew the kept reading of each file and say what changed; raises SourceError at the first that cannot be read."""
    for path in files:
        click.echo(typeset(f"{console.printable(str(path))} : {told(renew(path))}"))


def told(renewal: Renewal) -> str:
    """What a new reading changed, in French."""
    lines = plural(renewal.lines, "ligne")
    if renewal.first:
        return f"lu, {lines}."
    if not renewal.changed and not renewal.shifted:
        return "lu de nouveau, le texte est le même."
    numbers = ", ".join(map(str, renewal.changed[:_SHOWN])) + (", …" if renewal.changed[_SHOWN:] else "")
    moved = " D'autres ont changé de numéro." if renewal.shifted else ""
    changed = plural(len(renewal.changed), "ligne a changé", "lignes ont changé")
    where = f" ({numbers})" if numbers else ""
    return f"lu de nouveau, {changed} sur {lines}{where}.{moved} {_CHECK}"
