"""What a reader gives: text, pages, the place of each line; and how it is written down."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from indexer.model import FileKind, Origin, Page, Place
from indexer.sources.readers.pdf_pages.printed import PrintedLine

SHORT = 60
"""Characters up to which a paragraph may be a line of a head or of a list."""


class Unreadable(Exception):
    """A file that cannot be read: what is wrong with it and what to do, two French sentences without its name."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.problem, self.remedy = problem, remedy


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """Text of a file and where it was taken from."""

    text: str
    """NFC; lines end with `\\n`; each page but the first begins with a form feed."""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLines:
    """A page and its lines; where its text begins is known when it is put beside the others."""

    page: Page
    lines: tuple[PrintedLine, ...]


def assemble(kind: FileKind, engine: str, pages: Iterable[PageLines], remarks: Iterable[str] = ()) -> Extract:
    """Pages one after the other; a page without text leaves an empty line, so that every page has its own."""
    texts: list[str] = []
    places: list[Place | None] = []
    known: list[Page] = []
    for each in pages:
        mark = "\f" if known else ""
        known.append(replace(each.page, first_line=len(texts) + 1))
        texts += (
            [mark + each.lines[0].text, *(line.text for line in each.lines[1:])] if each.lines else [mark]
        )
        places += [_place(each.page, line) for line in each.lines] or [None]
    text = unicodedata.normalize("NFC", "\n".join(texts))
    origin = Origin(
        kind=kind, engine=engine, pages=tuple(known), places=tuple(places), remarks=tuple(remarks)
    )
    return Extract(text=text, origin=origin)


def _place(page: Page, line: PrintedLine) -> Place:
    left, top, right, bottom = (round(value, 1) for value in line.box)
    return Place(page=page.number, box=(left, top, right, bottom), size=line.size, bold=line.bold)


def flowing(kind: FileKind, engine: str, lines: Iterable[str], remarks: Iterable[str] = ()) -> Extract:
    """Lines of a file that has no pages: each is a whole paragraph, an item or a row."""
    text = unicodedata.normalize("NFC", "\n".join(_spaced(lines)))
    return Extract(text=text, origin=Origin(kind=kind, engine=engine, remarks=tuple(remarks)))


def _spaced(lines: Iterable[str]) -> Iterator[str]:
    """A blank line beside each long paragraph, which would else be read on in the next."""
    before = ""
    for line in lines:
        if before and max(len(before), len(line)) > SHORT and "\t" not in line:
            yield ""
        yield line
        before = line
