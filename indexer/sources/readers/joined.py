"""An act and its annexes, each a file, as one text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from indexer.model import FileKind, Origin, Page, Place

Part = tuple[str, Origin | None]


def joined(main: Part, annexes: Sequence[tuple[str, Part]]) -> Part:
    """Texts one after the other, each on a new page; pages and places of annexes go on from those before."""
    text, origin = main
    for name, part in annexes:
        origin = _joined(text, origin, name, part)
        text = f"{text}\n\f{part[0]}"
    return text, origin


def _joined(text: str, origin: Origin | None, name: str, part: Part) -> Origin:
    lines, more = text.count("\n") + 1, part[1]
    base = origin or Origin(kind=FileKind.TEXT, engine="")
    pages = more.pages if more else ()
    last = len(base.pages)
    added = [_page(page, last, lines, name) for page in pages]
    places = _places(base, lines)
    new = [_moved(place, last) for place in _places(more, part[0].count("\n") + 1)]
    return replace(
        base,
        pages=(*base.pages, *added),
        places=(*places, *new) if base.pages or pages else (),
        remarks=(*base.remarks, *(more.remarks if more else ())),
    )


def _page(page: Page, last: int, lines: int, name: str) -> Page:
    return replace(
        page, number=page.number + last, first_line=page.first_line + lines, file=page.file or name
    )


def _places(origin: Origin | None, lines: int) -> tuple[Place | None, ...]:
    return origin.places if origin and origin.places else (None,) * lines


def _moved(place: Place | None, pages: int) -> Place | None:
    return replace(place, page=place.page + pages) if place else None
