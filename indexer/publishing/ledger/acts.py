"""What the ledger keeps of an act: where it stands, from which lines, its documents and its clauses."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from indexer.addresses import document_path, dossier_path
from indexer.french import slugify
from indexer.model import Dossier
from indexer.publishing.ledger.repair.sketch import sketch

Anchors = Mapping[str, int]
"""First line of each clause, by its anchor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A document of an act; lines of its source."""

    start: int
    end: int
    clauses: str
    """Anchor and first line of each clause: `article-1:14 article-2:20`; split only when that is asked."""

    @property
    def anchors(self) -> dict[str, int]:
        """First line of each clause, by its anchor."""
        pairs = (pair.rpartition(":") for pair in self.clauses.split())
        return {name: int(line) for name, _, line in pairs}

    @property
    def as_list(self) -> list[int | str]:
        """`[12, 40, "article-1:14 article-2:20"]`."""
        return [self.start, self.end, self.clauses]


def clauses_of(anchors: Anchors) -> str:
    """As a line of the ledger holds them."""
    return " ".join(f"{name}:{line}" for name, line in anchors.items())


def part_of(value: list[int | str]) -> Part:
    """Back from `as_list`; raises ValueError when it is none."""
    start, end, clauses = value
    return Part(start=int(start), end=int(end), clauses=str(clauses))


@dataclass(frozen=True)
class Act:
    """An act as it is published; its text is looked at only when that is asked."""

    dossier: Dossier
    sketched: Callable[[str], str] = sketch
    """Sketch of a text."""

    def named(self, address: str) -> Act:
        """The act under an address."""
        return self if self.address == address else replace(self, dossier=replace(self.dossier, id=address))

    @property
    def address(self) -> str:
        """Id of the dossier."""
        return self.dossier.id

    @property
    def source(self) -> str:
        """Path of its text below the folder of sources."""
        return str(self.dossier.source.path)

    @property
    def authority(self) -> str:
        """First part of its address."""
        return self.address.split("/")[0]

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """Path of each document below the act's address, `""` for the act itself."""
        home = dossier_path(self.dossier)
        return tuple(
            document_path(self.dossier, document).removeprefix(home).strip("/")
            for document in self.dossier.documents
        )

    @cached_property
    def parts(self) -> dict[str, Part]:
        """Documents by their path."""
        found = (
            Part(
                start=document.start_line,
                end=document.end_line,
                clauses=clauses_of({part.anchor: part.start_line for part in document.parts}),
            )
            for document in self.dossier.documents
        )
        return dict(zip(self.paths, found, strict=True))

    @cached_property
    def words(self) -> str:
        """Its published text, one space between words."""
        lines = self.dossier.source.lines
        whole = {n for part in self.parts.values() for n in range(part.start, part.end + 1)}
        return " ".join(" ".join(lines[n - 1] for n in sorted(whole) if n <= len(lines)).split())

    @cached_property
    def text_hash(self) -> str:
        """SHA-256 of `words`."""
        return hashlib.sha256(self.words.encode()).hexdigest()

    @cached_property
    def sketch(self) -> str:
        """What tells a nearly identical text."""
        return self.sketched(self.words)

    @property
    def facts(self) -> dict[str, object]:
        """What a line of the ledger says of it in public."""
        known = {"number": self.dossier.number} if self.dossier.number else {}
        return {**known, "documents": {path: part.as_list for path, part in self.parts.items()}}

    @property
    def evidence(self) -> dict[str, str]:
        """What the line keeps for the archive alone."""
        return {
            "source": self.source,
            "file": self.dossier.source.sha256,
            "text": self.text_hash,
            "sketch": self.sketch,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text of an act, from the day on which it was published."""

    day: date
    sequence: int
    """Of the line that tells it."""
    source: str = ""
    """Like what follows, empty when only the public lines are known."""
    file: str = ""
    text: str = ""
    sketch: str = ""
    reason: str = ""
    """Why it took the place of the one before, as the public line says; empty where nobody said it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An act as the ledger knows it."""

    address: str
    number: str
    parts: Mapping[str, Part]
    """As last read."""
    former: Mapping[str, Part]
    """Every document that was ever published, with every clause that it ever had."""
    versions: tuple[Version, ...]
    sources: tuple[str, ...] = ()
    """Every path under which its text was received."""

    @property
    def current(self) -> Version:
        """The newest text."""
        return self.versions[-1]

    @property
    def authority(self) -> str:
        """First part of its address."""
        return self.address.split("/")[0]

    @property
    def lines(self) -> frozenset[int]:
        """Of the newest text."""
        return frozenset(n for part in self.parts.values() for n in range(part.start, part.end + 1))


def is_numbered(address: str, number: str | None) -> bool:
    """Whether the last part of an address says the number that the act prints, rather than a place in its source."""
    printed = slugify(number or "")
    return bool(printed) and address.endswith(f"-{printed}")
