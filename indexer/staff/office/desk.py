"""What the office works on: the folder of sources, the acts that wait in it and those that are filed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from indexer.model import SourceError
from indexer.sources.listing import acts, entries
from indexer.sources.received import Received, received
from indexer.staff.access.journal import Journal
from indexer.staff.intake.filing import authorities
from indexer.staff.office.readings import Readings
from indexer.staff.office.watching import Watch
from indexer.staff.press.folders import Folders
from indexer.staff.press.forecasts import Forecasts
from indexer.staff.press.publishing import Press

TRAY = ".depot"
"""Folder of what was dropped and is not filed yet; below the sources, where no act is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An act that the office can show."""

    act: Received
    address: str
    """Path of its page: `/bureau/depot/<id>` or `/bureau/actes/<authority>/<year>/<name>`."""
    is_filed: bool

    @property
    def name(self) -> str:
        """Of the file that is read."""
        return self.act.main.name


@dataclass(frozen=True, slots=True)
class Desk:
    """The office over an archive."""

    folders: Folders
    writing: threading.Lock = field(default_factory=threading.Lock)
    """One change at a time."""
    readings: Readings = field(default_factory=Readings)
    arrivals: Path | None = None
    """A folder whose files go to the tray by themselves."""
    journal: Journal = field(init=False)
    watch: Watch | None = field(init=False)
    forecasts: Forecasts = field(init=False)
    press: Press = field(init=False)

    def __post_init__(self) -> None:
        """What it publishes with works on the same folders."""
        object.__setattr__(self, "forecasts", Forecasts(self.folders))
        object.__setattr__(self, "press", Press(self.folders))
        object.__setattr__(self, "journal", Journal(self.folders.office / "journal"))
        watch = Watch(self.arrivals, self.tray, self.writing, self.journal) if self.arrivals else None
        object.__setattr__(self, "watch", watch)

    @property
    def sources(self) -> Path:
        """The folder of sources."""
        return self.folders.sources

    @property
    def tray(self) -> Path:
        """Where dropped acts wait, each in a folder of its own."""
        return self.sources / TRAY

    def waiting(self) -> list[Held]:
        """Acts that were dropped and are not filed, the latest first."""
        folders = [path for path in self.tray.glob("[!.]*") if path.is_dir()]
        latest = sorted(folders, key=lambda path: path.stat().st_mtime, reverse=True)
        return [held for folder in latest for held in _held_in(folder)]

    def filed(self, authority: str, year: str) -> list[Held]:
        """Acts of a year of an authority, by name; none for a folder that is not there."""
        folder = self.sources / authority / year
        if authority not in self.years() or year not in self.years()[authority]:
            return []
        place = f"/bureau/actes/{authority}/{year}"
        return [
            Held(act=act, address=f"{place}/{act.main.name}", is_filed=True) for act in received(acts(entries(folder)))
        ]

    def beside(self, held: Held) -> list[Held]:
        """The acts of its year, or those that wait, this one among them."""
        if not held.is_filed:
            return self.waiting()
        authority, year = held.act.main.relative_to(self.sources).parts[:2]
        return self.filed(authority, year)

    def years(self) -> dict[str, list[str]]:
        """Years that each authority has a folder for, the latest first."""
        return {slug: _years(self.sources / slug) for slug in authorities(self.sources)}

    def places(self) -> list[str]:
        """`<authority>/<year>/<name>` of every filed act."""
        return [
            held.act.main.relative_to(self.sources).as_posix()
            for authority, years in self.years().items()
            for year in years
            for held in self.filed(authority, year)
        ]

    def at(self, address: str) -> Held:
        """The act whose page stands at an address; raises SourceError when there is none."""
        match address.removeprefix("/bureau/").split("/"):
            case ["actes", authority, year, _]:
                found = self.filed(authority, year)
            case _:
                found = self.waiting()
        for held in found:
            if held.address == address:
                return held
        raise SourceError(f"{address} : cet acte n'est plus au bureau. Retrouvez-le depuis la page « Bureau ».")


def _years(folder: Path) -> list[str]:
    return sorted((path.name for path in entries(folder) if path.is_dir() and path.name.isdecimal()), reverse=True)


def _held_in(folder: Path) -> Iterator[Held]:
    for act in received(acts(entries(folder))):
        yield Held(act=act, address=f"/bureau/depot/{folder.name}", is_filed=False)
