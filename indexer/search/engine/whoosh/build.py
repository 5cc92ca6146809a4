"""Builds the index: only what changed is put into it, and a build that fails leaves the last good one."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader

from indexer.model import Reading, SearchError
from indexer.search import generations
from indexer.search.engine.whoosh import manifest, schema
from indexer.search.engine.whoosh.index import DAMAGED
from indexer.search.entries import Entry, entries_of

_SMALLEST, _SEGMENTS = 500, 32
"""Clauses of a segment at least, and how many segments a large index has, about."""
_SMALL_ONES = 8
"""Segments of a few acts that may stand beside each other."""
_MEMORY = 256
"""Megabytes of postings that are held before they are sorted to disk."""


def build_index(readings: Sequence[Reading], folder: Path) -> int:
    """Makes the index in `folder` hold `readings` and nothing else; gives the number of its clauses.

    Raises SearchError when another build runs or the folder cannot be written.
    """
    with prepared_index(readings, folder):
        return sum(len(list(entries_of(reading))) for reading in readings)


@contextmanager
def prepared_index(readings: Sequence[Reading], folder: Path) -> Iterator[Path]:
    """The folder of an index that holds `readings`, which becomes the current one when the block ends well.

    Until then whoever searches finds the last one. Raises SearchError when another build runs or the folder
    cannot be written.
    """
    found = {str(reading.source.path): reading for reading in readings}
    digests = {source: _digest(reading) for source, reading in found.items()}
    with _alone(folder):
        last = generations.current(folder)
        known = _known(last)
        if last is not None and digests == known:
            yield last
            return
        building = generations.begin(folder, copied_from=None if known is None else last)
        try:
            _write(building, found, digests, known)
            yield building
        except BaseException:
            generations.give_up(folder)
            raise
        generations.finish(folder)


def _write(
    building: Path,
    found: Mapping[str, Reading],
    digests: Mapping[str, str],
    known: Mapping[str, str] | None,
) -> None:
    """Takes out what is gone, puts in what is new, in segments of a bounded size."""
    storage = FileStorage(str(building))
    index: FileIndex = storage.create_index(schema.schema()) if known is None else storage.open_index()
    known = known or {}
    gone = [source for source, digest in known.items() if digests.get(source) != digest]
    new = [found[source] for source, digest in digests.items() if known.get(source) != digest]
    size = max(_SMALLEST, sum(len(list(entries_of(reading))) for reading in found.values()) // _SEGMENTS)
    for n, batch in enumerate(_batches(new, size)):
        writer = index.writer(limitmb=_MEMORY)
        for source in gone if n == 0 else ():
            writer.delete_by_term("source", source)
        for entry in batch:
            writer.add_document(**schema.document(entry))
        writer.commit(mergetype=partial(_merged, small=size // 2))
    index.close()
    manifest.write(building, digests)


def _batches(readings: Iterable[Reading], size: int) -> Iterator[list[Entry]]:
    """Entries of some sources, `size` or a few more at a time; the last batch may have none."""
    batch: list[Entry] = []
    for reading in readings:
        batch += entries_of(reading)
        if len(batch) >= size:
            yield batch
            batch = []
    yield batch


def _merged(writer: Any, segments: Sequence[Any], *, small: int) -> list[Any]:
    """Puts what is left of the segments that something was taken out of into the one being written.

    Small ones too when they are many. So one act costs its segment, and what is taken out counts in no score.
    """
    few = [segment for segment in segments if segment.doc_count_all() < small]
    rewritten = [each for each in segments if each.has_deletions() or (len(few) > _SMALL_ONES and each in few)]
    for segment in rewritten:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in segments if segment not in rewritten]


def _digest(reading: Reading) -> str:
    """Digest of all that is indexed of a source."""
    digest = hashlib.sha256()
    for entry in entries_of(reading):
        digest.update(repr(entry).encode())
    return digest.hexdigest()


def _known(generation: Path | None) -> dict[str, str] | None:
    """Digest of each source of a generation; None when other code made it or it cannot be read."""
    if generation is None:
        return None
    try:
        known = manifest.read(generation)
        FileStorage(str(generation)).open_index().close()
        return known
    except DAMAGED:
        return None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Holds the lock of the folder, which the system frees when the process dies."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileStorage(str(folder)).lock("lock")
        held = lock.acquire(blocking=False)
    except OSError as error:
        raise generations.unwritable(folder, error) from error
    if not held:
        raise SearchError(f"{folder} : une autre indexation est en cours ; attendez qu’elle finisse.")
    try:
        yield
    finally:
        lock.release()
