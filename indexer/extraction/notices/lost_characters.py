"""Characters that the extraction lost: said, with their line, since words without them are published."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from indexer.model import Dossier, Notice
from indexer.patterns.structure.plain import LOST

NAMED = 5
"""Lines that a message names; more of them say nothing more."""


def check_characters(dossier: Dossier) -> Iterator[Notice]:
    """One notice a dossier, at the first line of its documents that lost a character."""
    damaged = _damaged(dossier) if _lost(dossier.source.text) else []
    if damaged:
        message = f"Des caractères n’ont pas pu être lus ({_where(damaged)}) : des mots sont incomplets."
        yield Notice(code="caracteres-perdus", message=message, line=damaged[0])


@lru_cache(maxsize=1)
def _lost(text: str) -> bool:
    """Whether a text lost a character: asked for each of its acts."""
    return LOST.search(text) is not None


def _damaged(dossier: Dossier) -> list[int]:
    lines = dossier.source.lines
    own = {n for document in dossier.documents for n in range(document.start_line, document.end_line + 1)}
    return [n for n in sorted(own) if LOST.search(lines[n - 1])]


def _where(lines: Sequence[int]) -> str:
    """`ligne 3`, `lignes 3, 5, 6, 9, 12…`."""
    named = ", ".join(map(str, lines[:NAMED]))
    return f"{'lignes' if lines[1:] else 'ligne'} {named}{'…' if lines[NAMED:] else ''}"
