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
from indexer.search.engine.cards import CARD
from indexer.search.engine.scoring import K1, B
from indexer.search.engine.whoosh import schema
from indexer.search.engine.whoosh.finding import WhooshFound
from indexer.search.engine.whoosh.lexicon import WhooshLexicon
from indexer.search.engine.whoosh.query.translating import translated
from indexer.search.engine.whoosh.query.wording import Listed
from indexer.search.engine.whoosh.ranking import Scored
from indexer.search.language.query.parts import here
from indexer.search.language.query.tree import Node

_REMEMBERED = 16
"""Queries whose clauses are remembered."""


DAMAGED = (
    WhooshError, OSError, EOFError, ValueError, LookupError, TypeError, AttributeError, ImportError, AssertionError,
    pickle.PickleError, struct.error, zlib.error,
)  # fmt: skip
"""What reading a file of an index that is cut or overwritten ends in."""


class WhooshEngine:
    """The generation that was current when the index was opened; a build beside it changes nothing here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = Lock()
        self._facets: dict[str, list[str]] = {}
        self._own = local()
        self._searchers: WeakSet[Searcher] = WeakSet()
        self._recent: dict[Node, list[Scored]] = {}
        self.generation = generations.current(folder)
        if self.generation is None:
            raise SearchError(f"{folder} : aucun index ici ; construisez-le avec « make site ».")
        try:
            self._sizes = generations.sizes(self.generation)
            known = manifest.read(self.generation, schema.VERSION)
            self._opened = FileStorage(str(self.generation)).open_index()
            self._count = int(self.searcher.doc_count())
        except DAMAGED as error:
            remedy = "supprimez ce dossier et relancez « make site »"
            raise SearchError(f"{folder} : l’index est illisible ; {remedy}.") from error
        if known is None:
            self.close()
            raise SearchError(f"{folder} : l’index vient d’une autre version ; relancez « make site ».")

    def is_stale(self) -> bool:
        """Whether a newer generation has been built, or a file of this one cut, whose map must not be read.

        Otherwise this thread holds its files: it reads them to its end, whatever is built and removed beside it.
        """
        try:
            newest = generations.current(self.folder)
            if newest is None or newest != self.generation or generations.sizes(newest) != self._sizes:
                return True
            return int(self.searcher.doc_count()) != self._count
        except DAMAGED:
            return True

    @property
    def searcher(self) -> Searcher:
        """The searcher of this thread."""
        if not hasattr(self._own, "searcher"):
            self._own.columns = {}
            with self._lock:
                self._own.searcher = self._opened.searcher(weighting=scoring.BM25F(B=B, K1=K1))
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

    @property
    def remarks(self) -> tuple[str, ...]:
        """Nothing: the index is searched whole."""
        return ()

    @property
    def lexicon(self) -> WhooshLexicon:
        """Terms, as this thread reads them."""
        return WhooshLexicon(self.searcher)

    def find(self, query: Node, seconds: float) -> WhooshFound:
        """What a query finds; raises SearchError after `seconds`."""
        every = self._found(query, seconds)
        narrow = here(query)
        if narrow == query:
            return WhooshFound(index=self, inside=every, outside=[])
        own = {number for number, _ in self._found(narrow, seconds)}
        return WhooshFound(
            index=self,
            inside=[item for item in every if item[0] in own],
            outside=[item for item in every if item[0] not in own],
        )

    def _found(self, query: Node, seconds: float) -> list[Scored]:
        """Number and score of every clause found; those of the last queries are remembered, for pages and facets."""
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

    def _scored(self, node: Node) -> Iterator[Scored]:
        query = translated(node)
        for leaf, offset in self.searcher.leaf_searchers():
            matcher = query.matcher(leaf, leaf.context(weighting=leaf.weighting))
            if isinstance(matcher, Listed):
                yield from zip((number + offset for number in matcher.numbers), matcher.scores, strict=True)
                continue
            while matcher.is_active():
                yield matcher.id() + offset, matcher.score()
                matcher.next()

    def first(self, query: Node) -> int | None:
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

    def number_of(self, address: str) -> int | None:
        """Number of the clause at an address."""
        return self._numbers_by_address.get(address)

    @cached_property
    def _numbers_by_address(self) -> dict[str, int]:
        return {address.decode(): number for number, address in enumerate(self._column("address"))}

    def neighbour(self, number: int, step: int) -> int | None:
        """The clause printed before or after, when it belongs to the same document."""
        other = number + step
        if not 0 <= other < len(self):
            return None
        pages = {self.address(n).partition(b"#")[0] for n in (number, other)}
        return other if len(pages) == 1 else None

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
