"""Characters that the extraction lost: said, with their line, since words without them are published."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.model import Dossier, Notice
from indexer.patterns.structure.plain import LOST


def check_characters(dossier: Dossier) -> Iterator[Notice]:
    """One notice a dossier, at the first line of its documents that lost a character."""
    if not LOST.search(dossier.source.text):
        return
    lines = dossier.source.lines
    own = {n for document in dossier.documents for n in range(document.start_line, document.end_line + 1)}
    damaged = [n for n in sorted(own) if LOST.search(lines[n - 1])]
    if damaged:
        where = f"ligne {damaged[0]}" if len(damaged) == 1 else f"lignes {', '.join(map(str, damaged[:5]))}"
        more = "…" if len(damaged) > 5 else ""
        message = f"Des caractères n’ont pas pu être lus ({where}{more}) : des mots sont incomplets."
        yield Notice(code="caracteres-perdus", message=message, line=damaged[0])
