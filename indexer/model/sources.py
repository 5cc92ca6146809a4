"""Texts as received, who publishes them, and what a person says of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath

from indexer.model.documents import DocumentKind
from indexer.model.files import Envelope, Origin


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
