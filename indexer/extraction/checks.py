"""Checks of consistency."""

from __future__ import annotations

from indexer.model import Dossier, Notice


def check(dossier: Dossier) -> tuple[Notice, ...]:
    """Notices."""
    return ()
