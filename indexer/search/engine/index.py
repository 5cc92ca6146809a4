"""An open index: what Whoosh finds, as numbers of clauses, and the facts it keeps of each.

Any number of threads may ask one `Index`. A reader of Whoosh moves a position in its file and must not be shared:
each thread has its own, what all of them need (dates, addresses, facets) is read once.
"""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

import pickle
import struct
import zlib
from array import array
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from threading import Lock, local
from typing import Any
from weakref import WeakSet

from whoosh import scoring
from whoosh.filedb.filestore import FileStorage
from whoosh.index import IndexError as WhooshError
from whoosh.searching import Searcher

from indexer.model import SearchError
from indexer.search import generations
from indexer.search.engine import clock, manifest
from indexer.search.engine.schema import CARD
from indexer.search.engine.wording import Listed

Scored = tuple[int, float]
"""Number and score of a clause."""
_REMEMBERED = 16
"""Queries whose clauses are remembered."""


DAMAGED = (
    WhooshError, OSError, EOFError, ValueError, LookupError, TypeError, AttributeError, ImportError, AssertionError,
    pickle.PickleError, struct.error, zlib.error,
)  # fmt: skip
"""What reading a file of an index that is cut or overwritten ends in."""


class Index:
    """The generation that was current when the index was opened; a build beside it changes nothing here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = Lock()
        self._facets: dict[str, list[str]] = {}
        self._own = local()
        self._searchers: WeakSet[Searcher] = WeakSet()
        self._recent: dict[Any, list[Scored]] = {}
        self.generation = generations.current(folder)
        if self.generation is None:
            raise SearchError(f"{folder} : aucun index ici ; construisez-le avec « make site ».")
        try:
            self._sizes = generations.sizes(self.generation)
            known = manifest.read(self.generation)
            self._opened = FileStorage(str(self.generation)).open_index()
            self._count = int(self.searcher.doc_count())
        except DAMAGED as error:
            remedy = "supprimez ce dossier et relancez « make site »"
            raise SearchError(f"{folder} : l’index est illisible ; {remedy}.") from error
        if known is None:
            self.close()
            raise SearchError(f"{folder} : l’index vient d’une autre version ; relancez « make site ».")

    def is_stale(self) -> bool:
        """Whether a newer generation has been built, or a file of this one cut, whose map must not be read."""
        newest = generations.current(self.folder)
        return newest is None or newest != self.generation or generations.sizes(newest) != self._sizes

    @property
    def searcher(self) -> Searcher:
        """The searcher of this thread."""
        if not hasattr(self._own, "searcher"):
            self._own.columns = {}
            with self._lock:
                self._own.searcher = self._opened.searcher(weighting=scoring.BM25F())
                self._searchers.add(self._own.searcher)
        searcher: Searcher = self._own.searcher
        return searcher

    def close(self) -> None:
        """Frees the files; nothing may be asked afterwards."""
        with self._lock:
            for searcher in self._searchers:
                searcher.close()

    def __len__(self) -> int:
        return self._count

    def found(self, query: Any, seconds: float) -> list[Scored]:
        """Number and score of every clause found; those of the last queries are remembered, for pages and facets.

        Raises SearchError after `seconds`.
        """
        with self._lock:
            known = self._recent.get(query)
        if known is None:
            with clock.within(seconds):
                known = list(clock.timed(self._scored(query)))
            with self._lock:
                self._recent[query] = known
                while len(self._recent) > _REMEMBERED:
                    self._recent.pop(next(iter(self._recent)))
        return known

    def _scored(self, query: Any) -> Iterator[Scored]:
        for leaf, offset in self.searcher.leaf_searchers():
            matcher = query.matcher(leaf, leaf.context(weighting=leaf.weighting))
            if isinstance(matcher, Listed):
                yield from zip((number + offset for number in matcher.numbers), matcher.scores, strict=True)
                continue
            while matcher.is_active():
                yield matcher.id() + offset, matcher.score()
                matcher.next()

    def first(self, query: Any) -> int | None:
        """Number of the first clause found."""
        return next((number for number, _ in self._scored(query)), None)

    def card(self, number: int) -> dict[str, Any]:
        """The facts of a clause that are kept to show it, by the names of `Entry`."""
        return dict(zip(CARD, self.searcher.reader().stored_fields(number)["card"], strict=True))

    def day(self, number: int) -> int:
        """`aaaammjj` of a clause; 0 when unknown."""
        return int(self._read("day")[number])

    @cached_property
    def days(self) -> array[int]:
        """`aaaammjj` of every clause by its number: the faster way to many of them."""
        return array("i", self._column("day"))

    def address(self, number: int) -> bytes:
        """Address of a clause."""
        return bytes(self._read("address")[number])

    @cached_property
    def numbers_by_address(self) -> dict[str, int]:
        """Number of each clause by its address."""
        return {address.decode(): number for number, address in enumerate(self._column("address"))}

    def values(self, facet: str) -> list[str]:
        """Value of a facet for each clause by its number; empty when unknown."""
        if facet not in self._facets:
            if facet == "annee":
                found = [str(day // 10000) if day else "" for day in self.days]
            else:
                found = [value.decode() for value in self._column(f"facet_{facet}")]
            self._facets[facet] = found
        return self._facets[facet]

    def _read(self, name: str) -> Any:
        """A column, read clause by clause, of this thread."""
        reader, columns = self.searcher.reader(), self._own.columns
        if name not in columns:
            columns[name] = reader.column_reader(name)
        return columns[name]

    def _column(self, name: str) -> Iterator[Any]:
        for leaf, _ in self.searcher.leaf_searchers():
            if leaf.doc_count():
                yield from leaf.reader().column_reader(name)


def open_index(folder: Path) -> Index:
    """The current index of a folder; raises SearchError when there is none or it cannot be read."""
    return Index(folder)
