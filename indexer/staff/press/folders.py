"""The folders of an archive and the recipe of its site, in a checkout or in an installed package."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from indexer.privacy.policies.policy_file import archive_file
from indexer.sources.readers.stored import SUFFIX as READ

SETTINGS = "mkdocs.yml"
_PACKAGE = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where an archive is read and published; what is not given stands beside the folder of sources."""

    sources: Path
    site: Path
    index: Path

    @property
    def root(self) -> Path:
        """What holds the folder of sources, the decisions and the ledger."""
        return self.sources.absolute().parent

    @property
    def journal(self) -> Path:
        """The ledger of publications."""
        return self.root / "publications"

    @property
    def office(self) -> Path:
        """Users and journal of the office, which nobody else may read."""
        return self.root / "bureau"

    @property
    def pages(self) -> Path:
        """Markdown of the acts as the last build wrote it."""
        return self.root / "docs/deliberations"

    @property
    def settings(self) -> Path:
        """Who publishes: the file of the archive, else that of the recipe."""
        own = self.root / SETTINGS
        return own if own.is_file() else recipe() / SETTINGS

    @property
    def state(self) -> str:
        """Fingerprint of all that a publication depends on: names, sizes and times of files, and the day."""
        digest = hashlib.sha256(date.today().isoformat().encode())
        for path in self._inputs():
            facts = path.stat()
            digest.update(f"{path}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode())
        return digest.hexdigest()

    def _inputs(self) -> Iterator[Path]:
        yield from (path for path in sorted(_files(self.sources)) if not path.name.endswith(READ))
        beside = (archive_file(self.sources), self.settings, self.journal / "journal.jsonl", self.pages)
        yield from (path for path in beside if path.exists())


def recipe() -> Path:
    """What holds `site_build.py`, `mkdocs.yml` and `docs/`: the package when it was installed, else the checkout."""
    packed = _PACKAGE / "recipe"
    return packed if packed.is_dir() else _PACKAGE.parent


def build_command(folders: Folders, *options: str) -> tuple[str, ...]:
    """The words that build the site of an archive."""
    places = {
        "sources": folders.sources, "site": folders.site, "index": folders.index, "pages": folders.pages,
        "journal": folders.journal, "reglages": folders.settings,
    }  # fmt: skip
    named = (f"--{name}={place.absolute()}" for name, place in places.items())
    return (sys.executable, str(recipe() / "site_build.py"), *named, *options)


def environment(**more: str) -> dict[str, str]:
    """Of a process of ours, which finds this package wherever it runs."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONSAFEPATH": "1", **more}


def _files(folder: Path) -> Iterator[Path]:
    """Files below a folder, without those of hidden folders."""
    for place, names, files in os.walk(folder):
        names[:] = [name for name in names if not name.startswith(".")]
        yield from (Path(place, name) for name in files if not name.startswith("."))
