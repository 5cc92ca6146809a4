"""Files as they are received: what they are, their pages, where their lines are printed, their envelope."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FileKind(StrEnum):
    """What the bytes of a file are; the value is the extension that its name should have."""

    TEXT = "txt"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    HTML = "html"
    DOC = "doc"
    RTF = "rtf"


class PageKind(StrEnum):
    """What a page of a file holds."""

    TEXT = "text"
    SCAN = "scan"
    """A picture of a page, without text."""
    LAYERED_SCAN = "layered_scan"
    """A picture of a page with the text that a machine read in it."""
    EMPTY = "empty"
    """Nothing, or only drawings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a file, and how its text was obtained."""

    number: int
    width: float
    """Points of 1/72 inch, as shown: a page that is turned is measured turned."""
    height: float
    kind: PageKind
    first_line: int
    """Line of the text that the page begins with; a page without text has an empty one."""
    engine: str | None
    """Program and version that gave the text, e.g. `pypdfium2 5.15.2`; None where there is none."""
    confidence: float | None = None
    """Of a page read from its picture, from 0 to 1."""
    file: str | None = None
    """Name of the annex that the page belongs to, None for the act itself; numbers go on from one to the next."""

    @property
    def is_unread(self) -> bool:
        """Whether it is a picture that nothing read."""
        return self.kind is PageKind.SCAN and self.engine is None

    def is_unsure(self, sure: float) -> bool:
        """Whether it was read from its picture with less confidence than `sure`, from 0 to 1."""
        return self.confidence is not None and self.confidence < sure


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a line is printed, and how."""

    page: int
    """Number of the page, from 1."""
    box: tuple[float, float, float, float]
    """Left, top, right and bottom in points from the top left corner of the page."""
    size: float
    """Height of the letters in points."""
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The file from which a text was taken."""

    kind: FileKind
    engine: str
    """Program and version that read it."""
    pages: tuple[Page, ...] = ()
    """Empty for kinds of file without pages."""
    places: tuple[Place | None, ...] = ()
    """One for each line of the text; empty when the file has no pages."""
    remarks: tuple[str, ...] = ()
    """French sentences: what of the file was left aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What an @ctes envelope tells of an act, and its receipt when there is one."""

    day: date
    number: str
    """As transmitted: upper case, `_` for any other sign."""
    nature: str | None = None
    """`1` deliberation, `2` regulatory order, `3` individual order, `4` contract, `5` budget, `6` other."""
    matter: str | None = None
    """Level-2 code of the ACTES nomenclature, `3.2`."""
    object: str | None = None
    files: tuple[str, ...] = ()
    """Names of the act and then of its annexes, as transmitted."""
    identifier: str | None = None
    """Of the receipt: `034-491011698-20171207-CL20171227_06-DE`."""
    received: date | None = None
