"""Puts clauses into an index of Whoosh."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader

from indexer.model import Reading
from indexer.search.engine.building import Digests
from indexer.search.engine.whoosh import schema
from indexer.search.engine.whoosh.index import DAMAGED
from indexer.search.entries import Entry, entries_of, number_of_entries

_SMALLEST, _SEGMENTS = 250, 128
"""Clauses of a segment at least, and how many segments a large index has, about."""
_SMALL_ONES = 8
"""Segments of a few acts that may stand beside each other."""
_MEMORY = 256
"""Megabytes of postings that are held before they are sorted to disk."""


class WhooshMaker:
    """Makes segments of a bounded size; the files of one are never written again."""

    shares = True
    damages = DAMAGED

    @property
    def version(self) -> str:
        """Code and words of an index."""
        return schema.VERSION

    def check(self, generation: Path) -> None:
        """Opens the index of the generation."""
        FileStorage(str(generation)).open_index().close()

    def write(
        self, building: Path, found: Mapping[str, Reading], digests: Digests, known: Digests | None
    ) -> None:
        """Takes out what is gone, puts in what is new."""
        _write(building, found, digests, known or {}, is_new=known is None)


def _write(
    building: Path, found: Mapping[str, Reading], digests: Digests, known: Digests, *, is_new: bool
) -> None:
    storage = FileStorage(str(building))
    index: FileIndex = storage.create_index(schema.schema()) if is_new else storage.open_index()
    gone = [source for source, digest in known.items() if digests.get(source) != digest]
    new = [found[source] for source, digest in digests.items() if known.get(source) != digest]
    size = max(_SMALLEST, number_of_entries(found.values()) // _SEGMENTS)
    for n, batch in enumerate(_batches(new, size)):
        writer = index.writer(limitmb=_MEMORY)
        for source in gone if n == 0 else ():
            writer.delete_by_term("source", source)
        for entry in batch:
            writer.add_document(**schema.document(entry))
        writer.commit(mergetype=partial(_merged, small=size // 2))
    index.close()


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
    rewritten = [
        each for each in segments if each.has_deletions() or (len(few) > _SMALL_ONES and each in few)
    ]
    for segment in rewritten:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in segments if segment not in rewritten]
