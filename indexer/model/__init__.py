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

from indexer.model.assemblies import Attendance, Moment, Presence, Proxy, Seat, Stay, Vote, VoteGroup
from indexer.model.documents import (
    Block,
    BlockKind,
    Document,
    DocumentKind,
    Furniture,
    FurnitureKind,
    ListedAct,
    Section,
)
from indexer.model.dossiers import Amount, Citation, Decision, Dossier, Mention, Notice, Reading, Receipt
from indexer.model.errors import (
    AccessError,
    AddressError,
    ArchiveError,
    BuildError,
    LedgerError,
    QueryError,
    SearchError,
    SourceError,
)
from indexer.model.facts import Fact
from indexer.model.files import Envelope, FileKind, Origin, Page, PageKind, Place
from indexer.model.sources import Aside, Authority, Boundary, OwnFacts, Replaced, SourceText

__all__ = [
    "AccessError", "AddressError", "Amount", "ArchiveError", "Aside", "Attendance", "Authority", "Block",
    "BlockKind", "Boundary", "BuildError", "Citation", "Decision", "Document", "DocumentKind", "Dossier",
    "Envelope", "Fact", "FileKind", "Furniture", "FurnitureKind", "LedgerError", "ListedAct", "Mention",
    "Moment", "Notice", "Origin", "OwnFacts", "Page", "PageKind", "Place", "Presence", "Proxy", "QueryError",
    "Reading", "Receipt", "Replaced", "SearchError", "Seat", "Section", "SourceError", "SourceText", "Stay",
    "Vote", "VoteGroup",
]  # fmt: skip
