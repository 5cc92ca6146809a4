"""What the file of a text could not give, as notices of the dossiers whose pages it concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from indexer.model import Dossier, Notice, Origin, Page

_SURE = 0.8
"""Confidence below which a page that was read from its picture is told."""


def with_file_notices(dossier: Dossier) -> Dossier:
    """The dossier with what is known of the pages that it stands on; plain texts have none."""
    origin = dossier.source.origin
    if origin is None:
        return dossier
    return replace(dossier, notices=(*dossier.notices, *_notices(origin, _pages(dossier, origin))))


def _pages(dossier: Dossier, origin: Origin) -> range:
    """Numbers of the pages from the first to the last line of the dossier."""
    start = min(document.start_line for document in dossier.documents)
    end = max(document.end_line for document in dossier.documents)
    before = [page for page in origin.pages if page.first_line <= end]
    first = max((page.number for page in before if page.first_line <= start), default=1)
    return range(first, len(before) + 1)


def _notices(origin: Origin, numbers: range) -> Iterator[Notice]:
    pages = [page for page in origin.pages if page.number in numbers]
    yield from _pictures([page for page in pages if page.is_unread])
    yield from _unsure([page for page in pages if page.is_unsure(_SURE)])
    yield from (Notice(code="fichier", message=remark) for remark in origin.remarks)


def _pictures(pages: Sequence[Page]) -> Iterator[Notice]:
    """Pages without text that nothing read."""
    if pages:
        several = "sont des images, qui n’ont pas été lues"
        read = several if pages[1:] else "est une image, qui n’a pas été lue"
        message = f"{_named(pages)} du fichier {read}."
        yield Notice(code="pages-images", message=message, line=pages[0].first_line)


def _unsure(pages: Sequence[Page]) -> Iterator[Notice]:
    """Pages read from their picture, with doubts."""
    if pages:
        message = f"{_named(pages)} : texte lu dans l’image de la page, avec des mots incertains."
        yield Notice(code="lecture-incertaine", message=message, line=pages[0].first_line)


def _named(pages: Sequence[Page]) -> str:
    """`La page 3`, `Les pages 3, 4 et 9`."""
    numbers = [page.number for page in pages]
    if len(numbers) == 1:
        return f"La page {numbers[0]}"
    return f"Les pages {', '.join(map(str, numbers[:-1]))} et {numbers[-1]}"
