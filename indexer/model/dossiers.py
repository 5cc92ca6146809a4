"""Dossiers: a deliberation with everything that was published with it, and what was read of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import PurePosixPath

from indexer.model.assemblies import Attendance, Presence, Vote
from indexer.model.documents import Block, Document, DocumentKind, Furniture
from indexer.model.sources import Authority, SourceText


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
    attendance: Attendance = field(default_factory=Attendance)
    presence: Presence | None = None
    """At this act; None where nobody comes or leaves, or nothing says when it was examined."""
    vote: Vote = field(default_factory=Vote)
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

    @property
    def main_document(self) -> Document:
        """The deliberation itself; of a text in which none was found, what was read in its place."""
        return self.documents[self.main]

    @property
    def is_deliberation(self) -> bool:
        """Whether a deliberation was found; a report, a list, an order of one person is none."""
        return self.main_document.kind is DocumentKind.DELIBERATION

    def line_of(self, fact: str) -> int | None:
        """Line from which a fact was read (`number`, `vote.for`…); None where no line prints it."""
        return self.fact_lines.get(fact)

    @property
    def blocks(self) -> Iterator[Block]:
        """Blocks of all documents, in printed order."""
        return (block for document in self.documents for block in document.blocks)

    @property
    def folder(self) -> str:
        """First part of the address: who publishes, e.g. `departement-du-nord`."""
        return self.id.split("/")[0]

    @property
    def year(self) -> str:
        """Second part of the address: a year, or a word where the text prints no date."""
        return self.id.split("/")[1]

    @property
    def publisher(self) -> Authority:
        """The authority of the archive, else one made of the address."""
        return self.source.authority or Authority(slug=self.folder, name=self.authority or self.folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read of one source."""

    source: SourceText
    dossiers: tuple[Dossier, ...]
    furniture: tuple[Furniture, ...] = ()
