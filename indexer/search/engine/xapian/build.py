"""Puts clauses into databases of Xapian; an act lies whole in one of them, always the same."""

from __future__ import annotations

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
        """Takes out what is gone, puts in what is new."""
        known = known or {}
        gone = [source for source, digest in known.items() if digests.get(source) != digest]
        new = [source for source, digest in digests.items() if known.get(source) != digest]
        for rank in range(self._shards):
            base = xapian.WritableDatabase(str(building / FOLDER.format(rank + 1)), xapian.DB_CREATE_OR_OPEN)
            base.set_metadata(schema.VERSION_KEY, schema.VERSION)
            for source in filter(lambda one: self._rank(one) == rank, gone):
                base.delete_document(key("source", source))
            for source in filter(lambda one: self._rank(one) == rank, new):
                _add(base, found[source])
            base.close()

    def _rank(self, source: str) -> int:
        return zlib.crc32(source.encode()) % self._shards


def _add(base: Any, reading: Reading) -> None:
    for entry in entries_of(reading):
        base.add_document(schema.document(entry))
