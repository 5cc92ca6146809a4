"""Entries → the folder of files that a browser searches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from indexer.model import Reading, SearchError
from indexer.search.entries import Entry, entries_of
from indexer.search.static_index.files import SUFFIX, Files, compact
from indexer.search.static_index.lexicon import Lexicon
from indexer.search.static_index.lists import Lists
from indexer.search.static_index.manifest import manifest, tables
from indexer.search.static_index.partition import Record, partitions
from indexer.search.static_index.spill import Spill
from indexer.search.static_index.store import LARGEST, block_size

SIZE = 8_192
"""Clauses of a partition, about."""
MANIFEST = "manifest.json"


def export_index(readings: Iterable[Reading], folder: Path, *, size: int = SIZE) -> int:
    """Makes `folder` hold the index of `readings`; gives the number of clauses.

    Files that did not change are left alone. Raises SearchError when the folder cannot be written.
    """
    groups = by_date(readings)
    return export_entries(groups, folder, size=size, block=block_size(sum(map(len, groups))))


def by_date(readings: Iterable[Reading]) -> list[list[Entry]]:
    """Entries of each dossier, oldest first; those of a day in reverse order of addresses."""
    groups = [
        list(group)
        for reading in readings
        for _, group in groupby(entries_of(reading), key=lambda entry: entry.dossier)
    ]
    groups.sort(key=lambda group: group[0].dossier + "/", reverse=True)
    groups.sort(key=lambda group: group[0].date.toordinal() if group[0].date else 0)
    return groups


def export_entries(
    dossiers: Iterable[Sequence[Entry]], folder: Path, *, size: int = SIZE, block: int = LARGEST
) -> int:
    """The same from the entries of each dossier, in the order of `by_date`; holds one partition in memory.

    `size` clauses make a partition, `block` a file of texts.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".index-", dir=folder.parent) as work:
            return _export(dossiers, Files(folder), Spill(Path(work)), size, block)
    except OSError as error:
        raise SearchError(f"{folder} : l’index de recherche n’a pas pu être écrit. {error}") from error


def _export(dossiers: Iterable[Sequence[Entry]], files: Files, spill: Spill, size: int, block: int) -> int:
    made: list[dict[str, Any]] = []
    length = 0
    for partition in partitions(dossiers, size):
        made.append(partition.write(block, files))
        length += partition.total_length
        spill.write(partition.records())
    parts = _write_lists(spill, files)
    clauses = sum(int(partition["clauses"]) for partition in made)
    language = files.write_json(tables())
    text = compact(manifest(made[::-1], parts, language, length / clauses if clauses else 1.0))
    beside = files.folder / f"{MANIFEST}.new"
    beside.write_text(text, encoding="utf-8")
    beside.rename(files.folder / MANIFEST)
    _remove_others(files)
    return clauses


def _write_lists(spill: Spill, files: Files) -> list[tuple[str, str]]:
    lists, lexicon = Lists(files), Lexicon()
    for key, records in spill.terms():
        kinds = 1 + any(record[4] for record in records)
        found = [lists.add(_runs(records, 3 + n)) for n in range(kinds)]
        lexicon.add(key, sum(record[2] for record in records), found)
    lists.close()
    return lexicon.write(lists.names, files)


def _runs(records: Sequence[Record], place: int) -> list[tuple[int, int, bytes]]:
    return [(record[1], record[2], record[place]) for record in records]  # type: ignore[misc]


def _remove_others(files: Files) -> None:
    """Takes out the files of the index that stood here before."""
    for path in files.folder.glob(f"*{SUFFIX}"):
        if path.name not in files.written:
            path.unlink()
