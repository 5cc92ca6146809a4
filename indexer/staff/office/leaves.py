"""Pages of a file as pictures, nothing hidden in them, beside what was read of them."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.kept import FOLDER
from indexer.model import FileKind, Page, PageKind, SourceError, SourceText
from indexer.publishing.originals.page import PrintedLine, printed_lines
from indexer.sources.pictures.kept import draw
from indexer.staff.office.desk import Desk, Held

_TOGETHER = 10
"""Pages that are drawn at once: a process draws ten nearly as soon as one."""
_one_at_a_time = threading.Lock()
_NONE = "{} : ce fichier n'a pas de page {}. Rouvrez l'acte."


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page and what is read on it."""

    page: Page
    lines: Sequence[tuple[PrintedLine, Sequence[tuple[str, str]]]]
    """Each line with the identifier and name of the facts that it gave."""


def has_leaves(source: SourceText) -> bool:
    """Whether its pages can be drawn."""
    return source.origin is not None and source.origin.kind is FileKind.PDF and bool(source.origin.pages)


def leaves(source: SourceText, facts: Mapping[int, Sequence[tuple[str, str]]]) -> list[Leaf]:
    """Pages of a text, with the facts of each line by its number."""
    lines = printed_lines(source)
    pages = source.origin.pages if source.origin else ()
    return [
        Leaf(page=page, lines=[(line, facts.get(line.number, ())) for line in lines.get(page.number, ())])
        for page in pages
    ]


def picture(desk: Desk, held: Held, source: SourceText, number: int) -> Path:
    """The file of a page as a picture; raises SourceError for a page that there is not, or that cannot be drawn."""
    pages = source.origin.pages if source.origin else ()
    page = next((page for page in pages if page.number == number), None)
    if page is None or not has_leaves(source):
        raise SourceError(_NONE.format(held.name, number))
    run = [other.number for other in pages if other.file == page.file]
    first = (number - run[0]) // _TOGETHER * _TOGETHER
    wanted = dict.fromkeys((n - run[0] + 1 for n in run[first : first + _TOGETHER]), PageKind.SCAN)
    path = held.act.main.with_name(page.file) if page.file else held.act.main
    with _one_at_a_time:
        drawn = draw(path, wanted, {}, desk.folders.root / FOLDER / "pages")
    return drawn.pictures[number - run[0] + 1].file
