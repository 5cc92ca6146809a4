"""Where the documents of a file start, what a person said of that, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from indexer.extraction.notices.corrections import CODE
from indexer.model import Document, DocumentKind, Reading
from indexer.publishing.writing.display import kind_name
from indexer.sources.corrections.reading import Anchored, Corrections, kind_of


class Standing(StrEnum):
    """What became of a correction of a line."""

    COUNTS = "counts"
    NEEDLESS = "needless"
    """The text alone now says the same."""
    LOST = "lost"
    """The line has other words now, or nothing can start there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A document of the file."""

    line: int
    end: int
    kind: DocumentKind
    title: str
    is_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What a person said of a line."""

    line: int
    words: str
    before: str
    """French: what the text alone gives."""
    after: str
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Documents of a file and corrections of their limits."""

    pieces: tuple[Piece, ...]
    said: tuple[Limit, ...]
    lost_acts: tuple[Anchored, ...]
    """What was said of acts whose first line is no longer this one."""


def limits_of(reading: Reading, alone: Reading, told: Corrections) -> Limits:
    """The documents of a file; `alone` is what is read without what a person said of limits."""
    lost = {notice.line for each in reading.dossiers for notice in each.notices if notice.code == CODE}
    documents = sorted(_documents(reading), key=lambda document: document.start_line)
    before = {document.start_line: document for document in _documents(alone)}
    return Limits(
        pieces=tuple(
            Piece(
                line=document.start_line,
                end=document.end_line,
                kind=document.kind,
                title=document.title,
                is_first=n == 0,
            )
            for n, document in enumerate(documents)
        ),
        said=tuple(_limit(each, before, lost) for each in told.boundaries),
        lost_acts=tuple(each for each in told.acts if each.line in lost),
    )


def _documents(reading: Reading) -> Iterator[Document]:
    return (document for dossier in reading.dossiers for document in dossier.documents)


def _limit(said: Anchored, before: dict[int, Document], lost: set[int | None]) -> Limit:
    kind, known = kind_of(said), before.get(said.line)
    standing = Standing.NEEDLESS if kind is (known.kind if known else None) else Standing.COUNTS
    return Limit(
        line=said.line,
        words=said.words,
        before=_named(known.kind if known else None),
        after=_named(kind),
        standing=Standing.LOST if said.line in lost else standing,
    )


def _named(kind: DocumentKind | None) -> str:
    return kind_name(kind) if kind else "suite du document précédent"
