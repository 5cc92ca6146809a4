"""Puts clauses into databases of Xapian; an act lies whole in one of them, always the same."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import xapian

from indexer.model import Reading
from indexer.search.engine.building import Digests
from indexer.search.engine.xapian import schema
from indexer.search.engine.xapian.index import FOLDER
from indexer.search.engine.xapian.keys import key
from indexer.search.entries import entries_of
from indexer.search.generations import unwritable


class XapianMaker:
    """Deals the sources into `shards` databases."""

    shares = False
    damages = (xapian.Error,)

    def __init__(self, shards: int) -> None:
        self._shards = shards

    @property
    def version(self) -> str:
        """Code and words of an index, and into how many fragments it is dealt."""
        return f"xapian-{self._shards}-{schema.VERSION}"

    def check(self, generation: Path) -> None:
        """Opens the databases of the generation."""
        for n in range(self._shards):
            xapian.Database(str(generation / FOLDER.format(n + 1))).close()

    def write(
        self, building: Path, found: Mapping[str, Reading], digests: Digests, known: Digests | None
    ) -> None:
        """Takes out what is gone, puts in what is new; raises SearchError when the disk refuses it."""
        try:
            self._write(building, found, digests, known or {})
        except xapian.Error as error:
            raise unwritable(building.parent, OSError(str(error))) from error

    def _write(self, building: Path, found: Mapping[str, Reading], digests: Digests, known: Digests) -> None:
        gone = [source for source, digest in known.items() if digests.get(source) != digest]
        new = [source for source, digest in digests.items() if known.get(source) != digest]
        for rank in range(self._shards):
            folder = building / FOLDER.format(rank + 1)
            out = [source for source in gone if self._rank(source) == rank]
            base = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
            base.set_metadata(schema.VERSION_KEY, schema.VERSION)
            for source in out:
                base.delete_document(key("source", source))
            for source in filter(lambda one: self._rank(one) == rank, new):
                _add(base, found[source])
            base.close()
            if out:
                _clear(folder)

    def _rank(self, source: str) -> int:
        return zlib.crc32(source.encode()) % self._shards


def _add(base: Any, reading: Reading) -> None:
    for entry in entries_of(reading):
        base.add_document(schema.document(entry))


def _clear(folder: Path) -> None:
    """Write a database again with what is in it alone: blocks that it no longer uses keep the words of what is gone.

    Numbers of documents stay.
    """
    beside = folder.with_name(f"{folder.name}.new")
    base = xapian.Database(str(folder))
    base.compact(str(beside), xapian.DBCOMPACT_NO_RENUMBER)
    base.close()
    shutil.rmtree(folder)
    beside.rename(folder)
