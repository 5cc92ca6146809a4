"""All formats in one pass over the acts."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from indexer.model import Dossier, Reading
from indexer.publishing.made_once import Shared, shared
from indexer.publishing.open_data.act import SCHEMA, SCHEMA_ADDRESS
from indexer.publishing.open_data.csv_tables import csv_tables
from indexer.publishing.open_data.data_package import write_data_package
from indexer.publishing.open_data.database import database
from indexer.publishing.open_data.exporter import Exporter
from indexer.publishing.open_data.graphs.catalogue import write_catalogue
from indexer.publishing.open_data.graphs.legislation import legislation
from indexer.publishing.open_data.graphs.popolo import popolo
from indexer.publishing.open_data.of_acts.json_lines import json_lines
from indexer.publishing.open_data.of_acts.made import acts_of, write_beside
from indexer.publishing.open_data.parquet import parquet_tables
from indexer.publishing.open_data.scdl.files import scdl_files
from indexer.publishing.open_data.scdl.subventions import scdl_grants
from indexer.publishing.website.settings import Settings

EXPORTERS: tuple[Exporter, ...] = (
    json_lines,
    csv_tables,
    database,
    parquet_tables,
    scdl_files,
    scdl_grants,
    legislation,
    popolo,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written, for the page that tells of it."""

    acts: int
    changed: date | None
    """Newest date of an act: of its session, its receipt or its publication."""
    sizes: dict[str, int]
    """Bytes of each file of `donnees/`, by its path below it."""


def export_open_data(
    readings: Iterable[Reading],
    settings: Settings,
    root: Path,
    common: Shared | None = None,
    before: Path | None = None,
) -> Exported:
    """Write every format below `root`, a new folder; what `common` keeps of an act is not made again.

    `before` is the site that stands: files beside acts that say what they said are its files.

    Raises BuildError, OSError.
    """
    folder = root / "donnees"
    folder.mkdir(parents=True)
    dossiers = sorted((d for reading in readings for d in reading.dossiers), key=lambda dossier: dossier.id)
    with ExitStack() as formats:
        takers = [formats.enter_context(exporter(root)) for exporter in EXPORTERS]
        for act in acts_of(dossiers, settings.site_url, common or shared(dossiers)):
            write_beside(act, root, before)
            for take in takers:
                take(act)
    write_data_package(folder, settings)
    shutil.copyfile(SCHEMA, root / SCHEMA_ADDRESS)
    changed = max((day for dossier in dossiers for day in _days(dossier)), default=None)
    write_catalogue(folder, settings, changed)
    return Exported(
        acts=len(dossiers),
        changed=changed,
        sizes={
            path.relative_to(folder).as_posix(): path.stat().st_size
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        },
    )


def _days(dossier: Dossier) -> list[date]:
    receipt = dossier.receipt
    days = (dossier.meeting_date, receipt.received_date, receipt.published_date, dossier.posted_date)
    return [day for day in days if day]
