"""A deposit: the acts of a year or of a session of one authority, with their files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath

from indexer.french import format_date
from indexer.linking.acts.people import People, people
from indexer.model import Authority, Dossier, SourceText
from indexer.publishing.archive import Archive, session_address
from indexer.publishing.open_data.act import act_record
from indexer.sequences import grouped
from indexer.sources.decoding import read_bytes
from indexer.sources.versions import versions_folder

ALGORITHM = "sha512"
_BELOW_YEAR = 3
"""Parts of a name before those of the file: kind, authority, year."""


@dataclass(frozen=True)
class Item:
    """A file of a deposit: one that was received, on disk, or one that the archive makes."""

    name: str
    """Path in the deposit: `recu/…`, `publie/…`, `actes/…`."""
    path: Path | None = None
    made: bytes = b""

    @property
    def title(self) -> str:
        """Its name, with the folder of the version for an earlier text."""
        return "/".join(self.name.split("/")[_BELOW_YEAR:])

    @property
    def data(self) -> bytes:
        """Its bytes; raises SourceError."""
        return read_bytes(self.path) if self.path else self.made

    @cached_property
    def digest(self) -> str:
        """SHA-512, 128 hexadecimal digits; raises SourceError."""
        return hashlib.new(ALGORITHM, self.data).hexdigest()

    @cached_property
    def size(self) -> int:
        """Bytes."""
        return len(self.data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """An act of a deposit."""

    dossier: Dossier
    received: Item
    published: Item
    """The text that the site publishes, without what is hidden."""
    record: Item
    """JSON of the act."""
    beside: tuple[Item, ...]
    """Annexes, other forms, envelope, receipt, corrections, earlier texts, as received."""

    @property
    def items(self) -> tuple[Item, ...]:
        """All its files."""
        return (self.received, self.published, *self.beside, self.record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposit:
    """Acts that go together."""

    name: str
    """Of its file or folder: `commune-de-bourg-2024`."""
    title: str
    authority: Authority
    acts: tuple[Filed, ...]

    @property
    def items(self) -> list[Item]:
        """Every file once, by its name: acts of a register share theirs."""
        found = {item.name: item for act in self.acts for item in act.items}
        return [found[name] for name in sorted(found)]

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day of a meeting; None when no act prints one."""
        days = [act.dossier.meeting_date for act in self.acts if act.dossier.meeting_date]
        return (min(days), max(days)) if days else None


def deposits(archive: Archive, sources: Path, site_url: str, *, by_session: bool) -> Iterator[Deposit]:
    """One for each year of each authority, or for each session; acts without a session go by their year."""
    members = people(archive.dossiers)
    for dossiers in archive.by_authority.values():
        for key, run in grouped(dossiers, session_name if by_session else lambda each: each.year).items():
            authority = run[0].publisher
            yield Deposit(
                name=f"{authority.slug}-{key}",
                title=f"{authority.name}, {_title(run, by_session=by_session)}",
                authority=authority,
                acts=tuple(_filed(d, sources, site_url, members) for d in sorted(run, key=lambda d: d.id)),
            )


def session_name(dossier: Dossier) -> str:
    """`seance-2024-03-14-conseil-municipal`, else the year."""
    address = session_address(dossier)
    return address.rstrip("/").rpartition("/")[2] if address else dossier.year


def _title(run: Sequence[Dossier], *, by_session: bool) -> str:
    day = run[0].meeting_date
    if by_session and day and session_address(run[0]):
        return f"séance du {format_date(day)}"
    return f"actes de {run[0].year.replace('-', ' ')}"


def _filed(dossier: Dossier, sources: Path, site_url: str, members: People) -> Filed:
    source = dossier.source
    record = json.dumps(act_record(dossier, site_url, members), ensure_ascii=False, indent=1) + "\n"
    return Filed(
        dossier=dossier,
        received=_received(source.path, sources),
        published=Item(name=f"publie/{source.path.with_suffix('')}.txt", made=source.text.encode()),
        record=Item(name=f"actes/{dossier.id}.json", made=record.encode()),
        beside=tuple(_received(path, sources) for path in _beside(source, sources)),
    )


def _beside(source: SourceText, sources: Path) -> Iterable[PurePosixPath]:
    yield from (source.path.with_name(name) for name in source.copies)
    corrections = source.path.with_suffix(".toml")
    if (sources / corrections).is_file():
        yield corrections
    for path in sorted(versions_folder(sources / source.path).rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield PurePosixPath(path.relative_to(sources).as_posix())


def _received(path: PurePosixPath, sources: Path) -> Item:
    return Item(name=f"recu/{path}", path=sources / path)
