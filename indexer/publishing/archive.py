"""All dossiers of the archive and the ways in which a reader goes through them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from indexer.french import slugify
from indexer.model import Authority, Document, DocumentKind, Dossier, Reading, SourceText
from indexer.sequences import grouped
from indexer.subjects import UNKNOWN, Subject, matter

Step = tuple[str, str | None]
"""A step of the trail that leads to a page: its name and its address, None for the page itself."""

ALL: Step = ("Délibérations", "deliberations/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A document and the dossier that holds it."""

    dossier: Dossier
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A meeting: the deliberations of one authority and one body on one day."""

    address: str
    authority: Authority
    body: str | None
    day: date
    dossiers: tuple[Dossier, ...]


def authority_address(slug: str) -> str:
    """`deliberations/departement-du-nord/`."""
    return f"deliberations/{slug}/"


def session_address(dossier: Dossier) -> str | None:
    """`deliberations/<authority>/2023/seance-2023-05-15-<body>/`; None without a date or a deliberation."""
    if dossier.meeting_date is None or not dossier.is_deliberation:
        return None
    body = slugify(dossier.body or "")
    folder = f"{authority_address(dossier.publisher.slug)}{dossier.year}"
    return f"{folder}/seance-{'-'.join(filter(None, [dossier.meeting_date.isoformat(), body]))}/"


@dataclass(frozen=True)
class Archive:
    """Readings with their dossiers, newest first."""

    readings: tuple[Reading, ...]

    @cached_property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Every dossier, newest first, then by address."""
        every = sorted((d for reading in self.readings for d in reading.dossiers), key=lambda d: d.id)
        return tuple(sorted(every, key=lambda d: d.meeting_date or date.min, reverse=True))

    @cached_property
    def deliberations(self) -> tuple[Dossier, ...]:
        """Dossiers in which a deliberation was found."""
        return deliberations(self.dossiers)

    @cached_property
    def sources(self) -> dict[str, tuple[SourceText, tuple[Dossier, ...]]]:
        """Source texts by path, with their dossiers and those of other sources that they hold too."""
        held = grouped(((m.path, d) for d in self.dossiers for m in d.mentions), lambda pair: pair[0])
        told = {path: tuple(dossier for _, dossier in pairs) for path, pairs in held.items()}
        return {
            str(r.source.path): (r.source, (*r.dossiers, *told.get(r.source.path, ()))) for r in self.readings
        }

    @cached_property
    def filed(self) -> tuple[Filed, ...]:
        """Every document of every dossier."""
        return tuple(Filed(dossier=d, document=document) for d in self.dossiers for document in d.documents)

    @cached_property
    def authorities(self) -> tuple[Authority, ...]:
        """By name."""
        found = {d.publisher.slug: d.publisher for d in self.dossiers}
        return tuple(sorted(found.values(), key=lambda authority: slugify(authority.name)))

    @cached_property
    def by_authority(self) -> dict[str, tuple[Dossier, ...]]:
        """Dossiers by slug of the authority."""
        return grouped(self.dossiers, lambda d: d.publisher.slug)

    @cached_property
    def sessions(self) -> tuple[Session, ...]:
        """Newest first."""
        runs = grouped(self.deliberations, lambda d: (session_address(d), d.meeting_date))
        return tuple(_session(where, day, run) for (where, day), run in runs.items() if where and day)

    @cached_property
    def lists_of_day(self) -> dict[tuple[str, date | None], tuple[Dossier, ...]]:
        """Dossiers in which no deliberation was found, lists and minutes, by slug of the authority and day."""
        others = (dossier for dossier in self.dossiers if not dossier.is_deliberation)
        return grouped(others, lambda d: (d.publisher.slug, d.meeting_date))

    def lists_of(self, session: Session) -> tuple[Dossier, ...]:
        """Of the day and the authority of a session, dossiers in which no deliberation was found."""
        return self.lists_of_day.get((session.authority.slug, session.day), ())

    @cached_property
    def by_subject(self) -> dict[Subject, tuple[Dossier, ...]]:
        """Deliberations by subject, in the order of the nomenclature; those without one last."""
        groups = grouped(self.deliberations, lambda dossier: matter(dossier).subject)
        return dict(sorted(groups.items(), key=lambda item: (item[0] is UNKNOWN, item[0].rank)))

    @cached_property
    def by_kind(self) -> dict[DocumentKind, tuple[Filed, ...]]:
        """Documents by kind, in the order of the enumeration."""
        groups = grouped(self.filed, lambda filed: filed.document.kind)
        return {kind: groups[kind] for kind in DocumentKind if kind in groups}


def deliberations(dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    """Those in which a deliberation was found."""
    return tuple(each for each in dossiers if each.is_deliberation)


def by_year(dossiers: Iterable[Dossier]) -> dict[str, tuple[Dossier, ...]]:
    """Dossiers by the year of their address, in order of appearance."""
    return grouped(dossiers, lambda each: each.year)


def _session(address: str, day: date, run: Sequence[Dossier]) -> Session:
    first = run[0]
    return Session(
        address=address,
        authority=first.publisher,
        body=first.body,
        day=day,
        dossiers=tuple(run),
    )
