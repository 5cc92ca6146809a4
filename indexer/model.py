"""Every type of the archive: what is read from a text, and what can go wrong.

    ArchiveError                 the one to catch: French message, names the file and the remedy
    ├── SourceError              a text, its folder or its authority.toml cannot be read
    ├── AccessError              somebody may not come in, or a user or a password is refused
    ├── AddressError             two texts claim the same permanent address
    ├── BuildError               pages, index or site cannot be written
    │   └── LedgerError          the ledger was changed, or an address that it holds would be lost
    └── SearchError              the index is missing or unreadable
        └── QueryError           the query cannot be understood; the message teaches the syntax

Lines count from 1 everywhere and include both ends. A fact that the text does not print is None.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import PurePosixPath


class ArchiveError(Exception):
    """Base of all errors that are shown to the user as they are, in French."""


class SourceError(ArchiveError):
    """Raised by `sources` when a text or its description cannot be used."""


class AccessError(ArchiveError):
    """Raised by `staff.access` when somebody may not come in, or a user or a password is refused."""


class AddressError(ArchiveError):
    """Raised when two texts claim the same permanent address."""


class BuildError(ArchiveError):
    """Raised by `publishing` and `building` when an output cannot be written."""


class LedgerError(BuildError):
    """Raised by `publishing` when the ledger cannot be trusted, or when a published address would be lost."""


class SearchError(ArchiveError):
    """Raised by `search` when the index is missing or unreadable."""


class QueryError(SearchError):
    """Raised by `search` for a query that cannot be read."""


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
class Authority:
    """A local authority, as `authority.toml` describes it."""

    slug: str
    """Folder name and first part of every address, e.g. `departement-du-nord`."""
    name: str
    """Official name, e.g. `Département du Nord`."""
    kind: str | None = None
    """`commune`, `departement`, `region`, `epci` or another word; free."""
    siren: str | None = None
    """9 digits."""
    siret: str | None = None
    """14 digits."""
    departement: str | None = None
    """INSEE code of the département, e.g. `59`, `2B`."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """Why a text is no longer the one of its act."""

    by: PurePosixPath
    """Path of the text that counts now, below the folder of sources."""
    day: date
    """On which another text took its place."""
    rank: int = 1
    """Among those that were replaced on that day."""

    @property
    def name(self) -> str:
        """`2024-03-20`, `2024-03-20-2`: last part of the addresses of the version."""
        return f"{self.day.isoformat()}{f'-{self.rank}' if self.rank > 1 else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Boundary:
    """What a person says of a line: a document starts there, or none does."""

    line: int
    kind: DocumentKind | None
    """None where the document above goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFacts:
    """Facts that a person gives of one act of a text that holds several."""

    line: int
    """First line of the act itself."""
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """One text as received, decoded and normalised to NFC; its lines are never renumbered."""

    path: PurePosixPath
    """Path below the folder of sources, e.g. `departement-du-nord/2023/x.txt`; or as given."""
    text: str
    """Decoded text in NFC; line ends are `\\n`."""
    sha256: str
    """Of the bytes as received, 64 hexadecimal digits; never published, since it would give back what is hidden."""
    authority: Authority | None = None
    """None when the text stands outside an archive (`indexer show FILE`)."""
    overrides: Mapping[str, str] = field(default_factory=dict)
    """Facts given by the optional TOML beside the text; they win over what is read. Of a dossier, its own ones too."""
    boundaries: tuple[Boundary, ...] = ()
    """Where that TOML says that documents start."""
    own_facts: tuple[OwnFacts, ...] = ()
    """Facts that it gives of one of several acts."""
    lost: tuple[int, ...] = ()
    """Lines that it says something of and that have other words now: nothing of it counts."""
    origin: Origin | None = None
    """None for a plain text."""
    copies: tuple[str, ...] = ()
    """Names of files beside it that hold the same act in another form, its annexes or its envelope."""
    envelope: Envelope | None = None
    """What was transmitted to the prefecture with it."""
    replaced: Replaced | None = None
    """None for the text that counts."""
    seal: str | None = None
    """Keyed hash of the bytes as received (`publishing/seals.py`), which may be published; None outside a build."""

    @property
    def text_sha256(self) -> str:
        """SHA-256 of the text in UTF-8: of the file that is published."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def lines(self) -> list[str]:
        """The lines; line n is `lines[n - 1]`."""
        return self.text.split("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A text that could not be read and is not published; the others are."""

    path: PurePosixPath
    """Below the folder of sources."""
    reason: str
    """French, for whoever builds; it may name folders, so it is not published."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A power of attorney: `giver` is absent and votes through `holder`."""

    giver: str
    holder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Who sat. Counts are those printed, else those of the printed names."""

    members: int | None = None
    present: int | None = None
    represented: int | None = None
    excused: int | None = None
    absent: int | None = None
    present_names: tuple[str, ...] = ()
    proxies: tuple[Proxy, ...] = ()
    excused_names: tuple[str, ...] = ()
    absent_names: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    """Members who left the vote because of a conflict of interest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteGroup:
    """Who voted how, where the text says so: a group or a person."""

    choice: str
    """`for`, `against` or `abstain`."""
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """Result of a vote; `unanimous` without figures is common and leaves the counts None."""

    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    cast: int | None = None
    majority: int | None = None
    took_part: int | None = None
    unanimous: bool | None = None
    outcome: str | None = None
    """`adopted` or `rejected`."""
    groups: tuple[VoteGroup, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One operative point (« APPROUVE… », « d'autoriser… », « Article 1 »)."""

    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A sum in euros."""

    euros: Decimal
    text: str
    """As printed."""
    purpose: str | None
    """Words of the same sentence that say what it is for, else None."""
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the prefecture's stamp prints (@ctes protocol)."""

    identifier: str | None = None
    """`059-225900018-20230515-317241-DE-1-1`."""
    siren: str | None = None
    received_date: date | None = None
    published_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A text that is cited."""

    kind: str
    """`loi`, `decret`, `ordonnance`, `arrete`, `circulaire`, `code`, `ue`, `deliberation`…"""
    text: str
    """As printed, spaces made single."""
    key: str
    """Stable name: `loi:2020-1577`, `code:casf:L115-2`, `ue:2016/679`, `delib:2021-257`."""
    line: int
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What could not be read or does not add up; never an exception."""

    code: str
    message: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where another source, minutes or a register, holds an act."""

    path: PurePosixPath
    """Of that source, below the folder of sources."""
    start_line: int
    end_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A deliberation with everything that was published with it."""

    id: str
    """Permanent: `<authority>/<year>/<date>-<number>`."""
    source: SourceText
    authority: str | None
    body: str | None
    meeting_date: date | None
    convocation_date: date | None = None
    number: str | None
    object: str | None
    president: str | None = None
    secretary: str | None = None
    signatory: str | None = None
    attendance: Attendance = Attendance()
    vote: Vote = Vote()
    decisions: tuple[Decision, ...] = ()
    receipt: Receipt = Receipt()
    documents: tuple[Document, ...]
    """In printed order; the main one may stand after its annexes."""
    amounts: tuple[Amount, ...] = ()
    citations: tuple[Citation, ...] = ()
    notices: tuple[Notice, ...] = ()
    fact_lines: Mapping[str, int] = field(default_factory=dict)
    """Line from which a fact was read, by the name of its field (`number`, `vote.for`…)."""
    main: int = 0
    """Index of the deliberation itself in `documents`."""
    matter_code: str | None = None
    """Level-2 code of the nomenclature ACTES that the text prints, e.g. `8.6`."""
    posted_date: date | None = None
    """Day on which the ledger says that it was first published here; None before that."""
    mentions: tuple[Mention, ...] = ()
    """Other sources of the act; what they say besides is not repeated here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read of one source."""

    source: SourceText
    dossiers: tuple[Dossier, ...]
    furniture: tuple[Furniture, ...] = ()
