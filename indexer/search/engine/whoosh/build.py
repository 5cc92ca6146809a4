"""Puts clauses into an index of Whoosh."""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from whoosh.codec.base import Segment
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader

from indexer.model import Reading
from indexer.search.engine.building import Digests
from indexer.search.engine.whoosh import schema
from indexer.search.engine.whoosh.index import DAMAGED
from indexer.search.entries import entries_of, number_of_entries
from indexer.workers import outcomes

_SMALLEST, _SEGMENTS = 250, 128
"""Clauses of a segment at least, and how many segments a large index has, about."""
_SMALL_ONES = 8
"""Segments of a few acts that may stand beside each other."""
_WORTH = 2
"""Segments that are worth processes."""
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
    *whole, last = _batches(new, size)
    made = list(outcomes(partial(_segment, building), whole, fewest=_WORTH, chunk=1))
    segments = [outcome.result() for outcome in made]
    writer = index.writer(limitmb=_MEMORY)
    for source in gone:
        writer.delete_by_term("source", source)
    _add(writer, last)
    writer.commit(mergetype=partial(_merged, more=segments, small=size // 2))
    index.close()


def _batches(readings: Iterable[Reading], size: int) -> list[list[Reading]]:
    """Sources of `size` entries or a few more at a time; the last batch has fewer, maybe none."""
    batches: list[list[Reading]] = [[]]
    entries = 0
    for reading in readings:
        batches[-1].append(reading)
        entries += number_of_entries((reading,))
        if entries >= size:
            batches.append([])
            entries = 0
    return batches


def _segment(building: Path, readings: Iterable[Reading]) -> Segment:
    """A segment that is made in memory and stands in the folder of an index, which does not name it yet."""
    memory = RamStorage()
    index: FileIndex = memory.create_index(schema.schema())
    writer = index.writer(limitmb=_MEMORY)
    _add(writer, readings)
    writer.commit(merge=False)
    segment: Segment = TOC.read(memory, index.indexname).segments[0]
    name = segment.make_filename(segment.COMPOUND_EXT)
    (building / name).write_bytes(memory.files[name])
    return segment


def _add(writer: Any, readings: Iterable[Reading]) -> None:
    for reading in readings:
        for entry in entries_of(reading):
            writer.add_document(**schema.document(entry))


def _merged(writer: Any, segments: Sequence[Any], *, more: Sequence[Any], small: int) -> list[Any]:
    """Puts what is left of the segments that something was taken out of into the one being written; adds `more`.

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
    return [*(segment for segment in segments if segment not in rewritten), *more]
