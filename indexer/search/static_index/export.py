"""Entries → the folder of files that a browser searches."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from indexer.disk.refusals import cause
from indexer.kept import Kept, remembered, temporary
from indexer.model import Reading, SearchError
from indexer.search.entries import Entry, entries_of
from indexer.search.static_index.blocks import Block, blocks
from indexer.search.static_index.cells import terms
from indexer.search.static_index.lexicon import Lexicon
from indexer.search.static_index.making import Made, Scaled, made_partitions
from indexer.search.static_index.manifest import manifest, tables
from indexer.search.static_index.partition import Clauses, partitions
from indexer.search.static_index.storage.files import SUFFIX, Files, compact, packed
from indexer.search.static_index.storage.spill import Laid, Spill

SIZE = 8_192
"""Clauses of a partition, about."""
SCALES = ((100_000, 1), (400_000, 2))
"""Scale of the files in an archive of at most so many clauses: larger files are fewer, and heavier for a reader whose
host does not serve parts of them."""
LARGEST = 4
RECENT = 2
"""Newest partitions, whose files are small in every archive: most first pages are read from them."""
MANIFEST = "manifest.json"


def export_index(
    readings: Iterable[Reading],
    folder: Path,
    *,
    size: int = SIZE,
    kept: Kept | None = None,
    before: Path | None = None,
) -> int:
    """Makes `folder` hold the index of `readings`; gives the number of clauses.

    Files that did not change are left alone, or are those of the folder `before`; partitions that `kept` holds are not
    made again. Raises SearchError when the folder cannot be written.
    """
    groups = by_date(readings)
    return export_entries(
        groups, folder, size=size, scale=scale_of(sum(map(len, groups))), kept=kept, before=before
    )


def scale_of(clauses: int) -> int:
    """Scale of the files in an archive of so many clauses."""
    return next((scale for limit, scale in SCALES if clauses <= limit), LARGEST)


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
    dossiers: Iterable[Sequence[Entry]],
    folder: Path,
    *,
    size: int = SIZE,
    scale: int = LARGEST,
    kept: Kept | None = None,
    before: Path | None = None,
) -> int:
    """The same from the entries of each dossier, in the order of `by_date`; holds a few partitions in memory.

    `size` clauses make a partition; `scale` multiplies the size of the files.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder.parent) as work:
            store = kept or temporary()
            made = made_partitions(_scaled(partitions(dossiers, size), scale), store)
            return _export(made, Files(folder, before), Spill(work), scale, store)
    except OSError as error:
        raise SearchError(f"{folder} : l’index de recherche n’a pas pu être écrit ({cause(error)}).") from error


def _export(partitions: Iterable[Made], files: Files, spill: Spill, scale: int, kept: Kept) -> int:
    lines: list[dict[str, Any]] = []
    length = 0
    for partition in partitions:
        for content in partition.contents:
            files.keep(content)
        lines.append(partition.line)
        length += partition.length
        spill.write(int(partition.line["key"]), partition.cells)
    clauses = sum(int(line["clauses"]) for line in lines)
    directory = {"partitions": lines[::-1], "lexicon": _write_lists(spill, files, scale, kept)}
    text = compact(
        manifest(
            clauses=clauses,
            average=length / clauses if clauses else 1.0,
            language=files.write_json(remembered(kept, "tables", lambda _: tables(), None)),
            directory=files.write_json(directory),
        )
    )
    beside = files.folder / f"{MANIFEST}.new"
    beside.write_text(text, encoding="utf-8")
    beside.rename(files.folder / MANIFEST)
    _remove_others(files)
    return clauses


def _scaled(partitions: Iterable[Clauses], scale: int) -> Iterator[Scaled]:
    """Each partition with the scale of its files, oldest first."""
    newest: deque[Clauses] = deque()
    for partition in partitions:
        newest.append(partition)
        if len(newest) > RECENT:
            yield newest.popleft(), scale
    yield from ((partition, 1) for partition in newest)


def _write_lists(spill: Spill, files: Files, scale: int, kept: Kept) -> dict[str, Any]:
    """Cells that hold what they held are not gone through again, nor are chunks that do packed again."""
    lexicon = Lexicon(files, scale, partial(remembered, kept, "chunk", packed))
    for cells in spill.cells():
        made = partial(_blocks, spill, cells)
        for block in remembered(kept, "blocks", made, [(cell.partition, cell.digest) for cell in cells]):
            lexicon.add(block)
    return lexicon.write()


def _blocks(spill: Spill, cells: Iterable[Laid], _: object) -> list[Block]:
    return list(blocks(terms(map(spill.read, cells))))


def _remove_others(files: Files) -> None:
    """Takes out the files of the index that stood here before."""
    for path in files.folder.glob(f"*{SUFFIX}"):
        if path.name not in files.written:
            path.unlink()
