"""The documents of a bundle in the order of a reader: the report, then the annexes by their numbers."""

from __future__ import annotations

from collections.abc import Iterable

from indexer.model import Document, DocumentKind, Dossier


def bundle_tree(dossier: Dossier, place: int, *, whole: bool = False) -> list[tuple[int, Document]]:
    """Documents below the one at `place` with their depth; with `whole`, those without a parent too."""
    below = (
        number
        for number, document in enumerate(dossier.documents)
        if document.parent == place or (whole and document.parent is None)
    )
    tree: list[tuple[int, Document]] = []
    for number in _ordered(dossier, below):
        if number not in (place, dossier.main):
            tree.append((0, dossier.documents[number]))
            tree += [(depth + 1, child) for depth, child in bundle_tree(dossier, number)]
    return tree


def _ordered(dossier: Dossier, places: Iterable[int]) -> list[int]:
    return sorted(places, key=lambda place: _rank(dossier.documents[place]))


def _rank(document: Document) -> tuple[int, int]:
    """The report, what is numbered by its number, then the others as printed."""
    if document.kind is DocumentKind.REPORT:
        return (0, 0)
    number = document.number or ""
    return (1, int(number)) if number.isdecimal() else (2, document.start_line)
