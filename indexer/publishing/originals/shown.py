"""What may be shown of a file as it came, and where in it a line stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from indexer.model import FileKind, SourceText
from indexer.sources.pictures.kept import Picture

FLOWING = {
    FileKind.DOCX: "du document Word",
    FileKind.ODT: "du document OpenDocument",
    FileKind.HTML: "de la page HTML",
    FileKind.DOC: "de l’ancien document Word",
    FileKind.RTF: "du document RTF",
}
"""Files without pages: a line of their text is a paragraph, an item, a row or a note."""
ORIGINAL = "original/"
"""Last part of the address, below that of the source text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A file as it came: where a reader finds it, or why not."""

    name: str
    """`Fichier reçu`, `Annexe reçue n° 2`."""
    words: str
    """French: what is found there, or why nothing is."""
    file: Path | None = None
    """What is published in its place; None when nothing is."""
    address: str | None = None
    """Below the site."""
    bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The file of a source text, and those of its annexes."""

    source: SourceText
    """As it is published."""
    address: str
    """Of the page that shows it, with a slash at the end."""
    pictures: Mapping[int, Picture]
    """Pages that are shown, by their number in the text."""
    reasons: Mapping[int, str]
    """Why the others are not, in French."""
    offers: tuple[Offer, ...]

    @property
    def has_pages(self) -> bool:
        """Whether there is a page to look at."""
        return bool(self.pictures)

    def page_of(self, line: int) -> int | None:
        """Number of the page that is shown with a line; None when the line stands on no such page."""
        places = self.source.origin.places if self.source.origin else ()
        place = places[line - 1] if line <= len(places) else None
        return place.page if place and place.page in self.pictures else None

    def picture_address(self, number: int) -> str:
        """`sources/…/original/page-3.webp`."""
        return f"{self.address}page-{number}.webp"

    def files(self) -> Iterator[tuple[str, Path]]:
        """Address and content of every file to publish."""
        for number, picture in self.pictures.items():
            yield self.picture_address(number), picture.file
        for offer in self.offers:
            if offer.address and offer.file:
                yield offer.address, offer.file


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A link from what was read to where it is printed."""

    address: str
    sign: str
    """`l.`, `p.` or `§`, before the number that a reader sees."""
    number: int
    spoken: str
    """What a screen reader says; it begins with what is seen (WCAG 2.5.3)."""


Prove = Callable[[str, int], Proof]
"""From the address of a source text and a line to the proof."""


def text_proof(source: str, line: int) -> Proof:
    """The line in the text."""
    return Proof(address=f"{source}#L{line}", sign="l.", number=line, spoken=f"l. {line} du texte source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Originals:
    """Those of an archive."""

    by_source: Mapping[str, Original] = field(default_factory=dict)
    """By the address of the source text."""

    def of(self, sources: Iterable[str]) -> Originals:
        """Those of some source texts, given by their addresses."""
        return Originals(by_source={each: self.by_source[each] for each in sources if each in self.by_source})

    def proof(self, source: str, line: int) -> Proof:
        """The line marked on the picture of its page, else in the text."""
        original = self.by_source.get(source)
        page = original.page_of(line) if original else None
        if original is None:
            return text_proof(source, line)
        if page is None:
            return _paragraph_proof(source, original.source, line)
        spoken = f"p. {page} de l’original, ligne {line} du texte source"
        return Proof(address=f"{original.address}#L{line}", sign="p.", number=page, spoken=spoken)


def _paragraph_proof(source: str, text: SourceText, line: int) -> Proof:
    """The paragraph of a file that flows: its printed lines are counted; of other files, the line of the text."""
    kind = FLOWING.get(text.origin.kind) if text.origin else None
    if kind is None:
        return text_proof(source, line)
    number = sum(1 for printed in text.lines[:line] if printed.strip())
    spoken = f"§ {number}, paragraphe {kind}, ligne {line} du texte source"
    return Proof(address=f"{source}#L{line}", sign="§", number=number, spoken=spoken)


NONE = Originals()
"""Of an archive of plain texts."""
