"""Pages that are not shown because nobody can tell what stands on them."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.model import Page, PageKind
from indexer.patterns import files

SURE = 0.8
"""Confidence from which a page that was read from its picture may be shown (that of `extraction/file_notices.py`)."""
_ENOUGH = 40
"""Words from which their share says something."""
_FRENCH = 0.05
"""Share of very common words below which a text is none: a font whose signs are shifted has 0, a table of names 0.1."""

UNREAD = "cette page est une image que personne n’a lue : ce qu’elle montre n’a pas pu être vérifié"
UNSURE = "le texte de cette page n’a pas été lu avec assez de certitude"
HIDDEN = "cette page contient ce qui n’est pas publié"
FAILED = "les pages de ce fichier n’ont pas pu être dessinées"


def doubt(page: Page, words: Sequence[str]) -> str | None:
    """Why a page with these words is not shown, in French; None when it may be."""
    if page.kind is PageKind.SCAN and page.engine is None:
        return UNREAD
    if page.confidence is not None and page.confidence < SURE:
        return UNSURE
    common = sum(1 for word in words if files.COMMON.fullmatch(word.lower()))
    return UNSURE if len(words) >= _ENOUGH and common < _FRENCH * len(words) else None
