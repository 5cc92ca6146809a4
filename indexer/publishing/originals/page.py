"""The page that shows the pages of a file, each line where it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from indexer.model import Page, Place, SourceText
from indexer.privacy.detectors.findings import BAR
from indexer.publishing.archive import Step
from indexer.publishing.originals.shown import Original
from indexer.publishing.sources.source_addresses import source_address
from indexer.publishing.writing import render
from indexer.sources.pictures.kept import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    """A line of the text where the page prints it; sizes are points."""

    number: int
    text: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page of the file."""

    page: Page
    annex: bool
    """Whether another file begins with it."""
    picture: Picture | None
    address: str
    reason: str | None
    lines: tuple[PrintedLine, ...]


def original_page(original: Original, trail: list[Step]) -> render.Page:
    """The page, whose trail goes on from that of its act."""
    source = original.source
    where = source_address(source)
    facts = {
        "title": f"Original de {source.path.name}",
        "source": str(source.path),
        "robots": "noindex",
        "search": {"exclude": True},
        "hide": ["navigation", "toc"],
    }
    return render.page(
        original.address,
        "original.md",
        facts,
        origin=str(source.path),
        trail=[*trail, ("Original", None)],
        source=where,
        offers=original.offers,
        leaves=list(_leaves(original)),
    )


def printed_lines(source: SourceText) -> dict[int, list[PrintedLine]]:
    """Lines by the number of the page that prints them."""
    places = source.origin.places if source.origin else ()
    lines: dict[int, list[PrintedLine]] = {}
    for number, (text, place) in enumerate(zip(source.lines, places, strict=False), 1):
        if place:
            lines.setdefault(place.page, []).append(_line(number, text, place))
    return lines


def _leaves(original: Original) -> Iterator[Leaf]:
    origin = original.source.origin
    lines = printed_lines(original.source)
    before: str | None = None
    for page in origin.pages if origin else ():
        yield Leaf(
            page=page,
            annex=page.file != before,
            picture=original.pictures.get(page.number),
            address=original.picture_address(page.number),
            reason=original.reasons.get(page.number),
            lines=tuple(lines.get(page.number, ())),
        )
        before = page.file


def _line(number: int, text: str, place: Place) -> PrintedLine:
    left, top, right, bottom = place.box
    return PrintedLine(
        number=number,
        text=" ".join(text.replace(BAR, "").split()),
        left=left,
        top=top,
        width=round(max(right - left, 1), 1),
        height=round(max(bottom - top, 1), 1),
    )
