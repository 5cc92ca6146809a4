"""Documents of a bundle: kinds, blocks, clauses, rows of lists, and the lines that are none of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DocumentKind(StrEnum):
    """What a document of a bundle is; an order and a decision by delegation are acts of one person."""

    DELIBERATION = "deliberation"
    REPORT = "report"
    AGREEMENT = "agreement"
    AMENDMENT = "amendment"
    ANNEX = "annex"
    ORDER = "order"
    DECISION = "decision"
    LIST = "list"
    MINUTES = "minutes"
    OTHER = "other"


class BlockKind(StrEnum):
    """How a run of lines is laid out."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE = "table"
    PREFORMATTED = "preformatted"
    SUBHEADING = "subheading"
    SIGNATURE = "signature"
    NOTE = "note"
    """Foot of a page: it stands below the clause that calls it."""


class FurnitureKind(StrEnum):
    """Why a line is not part of any document."""

    RECEIPT = "receipt"
    RUNNING_HEAD = "running_head"
    RUNNING_NUMBER = "running_number"
    PAGE_NUMBER = "page_number"
    NOISE = "noise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """A line that belongs to the page and not to a document: stamp, running head, page number."""

    kind: FurnitureKind
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of lines with one layout, rejoined into readable text."""

    kind: BlockKind
    text: str
    """Words in printed order. PREFORMATTED and SIGNATURE keep their line ends."""
    start_line: int
    end_line: int
    depth: int = 0
    """Nesting of a list item, from 0."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Cells of a TABLE, all rows of one length."""
    header_rows: int = 1
    """How many of the first rows are headers; 0 for a table of names and values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A clause: a numbered article or part, with the text up to the next heading; or what follows the last one."""

    label: str
    """As printed without its word: `1`, `5.2`, `2-1`, `A`, `IV`; empty for what follows the last clause."""
    heading: str
    """Words of the heading after the label; may be empty."""
    title: str
    """The whole heading as a reader expects it: `Article 5.2 Engagements`; `Vote` where none is printed."""
    level: int
    """1 for an article, 2 for its sub-article."""
    anchor: str
    """Fragment of the permanent address, unique in its document, e.g. `article-5-2`."""
    start_line: int
    end_line: int
    blocks: tuple[Block, ...]
    former_anchors: tuple[str, ...] = ()
    """Fragments under which it was published earlier; they still lead to it."""

    @property
    def text(self) -> str:
        """The clause without its heading, a line per block."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedAct:
    """A row of a list of deliberations or of a chronological register."""

    number: str | None
    object: str | None
    outcome: str | None
    """`adopted`, `rejected`, `postponed`, `withdrawn` or `noted`."""
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document of a bundle. Its range holds the ranges of its annexes."""

    kind: DocumentKind
    title: str
    """As printed (`ANNEXE N°1 – LISTE DES DONNÉES`); the object for a deliberation or a report."""
    number: str | None = None
    """Number under which the deliberation (or its parent) names it: `3` for « annexe n°3 »."""
    parent: int | None = None
    """Index in `Dossier.documents` of the document that it is annexed to."""
    slug: str
    """Last part of its address, e.g. `annexe-3`; empty for the deliberation itself."""
    start_line: int
    end_line: int
    parties: tuple[str, ...] = ()
    """Who agrees, in printed order; agreements and amendments only."""
    signatories: tuple[str, ...] = ()
    """Natural persons who sign or represent a party."""
    duration: str | None = None
    """Sentence that fixes the duration, as printed."""
    end_date: date | None = None
    """Date on which the agreement ends, where it is printed."""
    sections: tuple[Section, ...] = ()
    closing: tuple[Section, ...] = ()
    """What follows the last clause, or the decision of an act without clauses: proposals, vote, signatures."""
    items: tuple[ListedAct, ...] = ()
    """Rows of a list of deliberations."""
    introduction: tuple[Block, ...] = ()
    """What stands before the first clause."""
    former_anchors: tuple[str, ...] = ()
    """Fragments of clauses that were published earlier and are no clauses any more."""

    @property
    def parts(self) -> tuple[Section, ...]:
        """The clauses and what follows them: whatever has a fragment of its own."""
        return (*self.sections, *self.closing)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in the order in which they are shown."""
        return (*self.introduction, *(block for part in self.parts for block in part.blocks))
