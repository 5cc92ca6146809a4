"""What is searched: an entry per clause and per introduction of a document, free of any search engine."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

from indexer.addresses import address
from indexer.extraction.shown_titles import calm_title, shown_title
from indexer.model import Block, Document, Dossier, Reading, Section
from indexer.subjects import matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A clause, or what stands before the first clause of a document."""

    address: str
    """Permanent address, unique in the archive."""
    source: str
    """Path of the text below the folder of sources."""
    dossier: str
    """`Dossier.id`."""
    authority: str
    """Official name; empty when unknown."""
    authority_slug: str
    body: str
    number: str
    object: str
    subject: str
    """`8.2 Aide sociale`; empty when not given."""
    subject_family: str
    """`8 Domaines de compétences par thèmes`; empty when not given."""
    date: datetime.date | None
    kind: str
    """Value of `DocumentKind`."""
    document: str
    """Title of the document as its page shows it: not in capitals, without its final dot."""
    label: str
    """Printed label of the clause, or the name of what follows the last one; empty for an introduction."""
    heading: str
    """Title of the clause, or of the document for its introduction."""
    text: str
    """Words below the heading, a line per block."""
    lines: tuple[int, int]
    """First and last line in the source."""
    end_date: datetime.date | None
    parties: tuple[str, ...]
    people: tuple[str, ...]
    amounts: tuple[int, ...]
    """Sums in cents."""
    citations: tuple[str, ...]
    """Keys of the texts cited."""


said: Callable[[Entry], tuple[Any, ...]] = attrgetter(*(field.name for field in fields(Entry)))
"""All that an entry says, as values that are told from others much sooner than it is."""


def entries_of(reading: Reading) -> Iterator[Entry]:
    """Entries of a source in printed order."""
    for dossier in reading.dossiers:
        for document in dossier.documents:
            yield _entry(reading, dossier, document, None)
            for section in document.parts:
                yield _entry(reading, dossier, document, section)


def number_of_entries(readings: Iterable[Reading]) -> int:
    """How many entries these sources have, told without making them."""
    documents = (each for reading in readings for dossier in reading.dossiers for each in dossier.documents)
    return sum(1 + len(document.parts) for document in documents)


def entries(readings: Sequence[Reading]) -> Iterator[Entry]:
    """Entries of all sources in the order given."""
    for reading in readings:
        yield from entries_of(reading)


def _entry(reading: Reading, dossier: Dossier, document: Document, section: Section | None) -> Entry:
    blocks = section.blocks if section else document.introduction
    first, last = _lines(document, section)
    authority = dossier.source.authority
    title = shown_title(dossier, document)
    topic = matter(dossier)
    return Entry(
        address=address(dossier, document, section),
        source=str(reading.source.path),
        dossier=dossier.id,
        authority=(authority.name if authority else dossier.authority) or "",
        authority_slug=dossier.id.partition("/")[0],
        body=dossier.body or "",
        number=dossier.number or "",
        object=calm_title(dossier.object or "", dossier.source.text),
        subject=topic.title if topic.subject.code else "",
        subject_family=topic.subject.family_title,
        date=dossier.meeting_date,
        kind=document.kind.value,
        document=title,
        label=(section.label or section.title) if section else "",
        heading=section.title if section else title,
        text="\n".join(_words(block) for block in blocks),
        lines=(first, last),
        end_date=document.end_date,
        parties=document.parties,
        people=_people(dossier, document),
        amounts=tuple(int(a.euros * 100) for a in dossier.amounts if first <= a.line <= last),
        citations=tuple(dict.fromkeys(c.key for c in dossier.citations if first <= c.line <= last)),
    )


def _words(block: Block) -> str:
    return "\n".join(" ".join(row) for row in block.rows) if block.rows else block.text


def _lines(document: Document, section: Section | None) -> tuple[int, int]:
    if section:
        return section.start_line, section.end_line
    end = max((block.end_line for block in document.introduction), default=document.start_line)
    return document.start_line, end


def _people(dossier: Dossier, document: Document) -> tuple[str, ...]:
    """Elected members for the deliberation itself, those who sign for any other document."""
    if document is not dossier.main_document:
        return document.signatories
    sat = dossier.attendance
    proxies = (name for proxy in sat.proxies for name in (proxy.giver, proxy.holder))
    officers = (name for name in (dossier.president, dossier.secretary, dossier.signatory) if name)
    voters = (group.name for group in dossier.vote.groups)
    names = (
        *officers,
        *sat.present_names,
        *proxies,
        *sat.represented_names,
        *sat.excused_names,
        *sat.absent_names,
        *sat.withdrawn,
        *voters,
    )
    return tuple(dict.fromkeys((*names, *document.signatories)))
