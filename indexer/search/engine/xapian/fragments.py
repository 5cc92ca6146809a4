"""The databases of an index, in its folder or on other machines; one that does not answer is left out and told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import local
from typing import Any, TypeVar

import xapian

from indexer.model import SearchError
from indexer.search.engine.xapian.schema import VERSION, VERSION_KEY

Answer = TypeVar("Answer")
FAILURES = (xapian.NetworkError, xapian.DatabaseError)


def answered(ask: Callable[[], Answer]) -> Answer:
    """What fragments answer; raises SearchError when one stops to."""
    try:
        return ask()
    except FAILURES as error:
        raise SearchError("Un fragment de l’index a cessé de répondre ; relancez la recherche.") from error


@dataclass(frozen=True, slots=True)
class Fragment:
    """A database."""

    place: str
    """Folder, or machine and port."""
    open: Callable[[], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """The databases that answered, as one thread has them open."""

    every: int
    """Number of all of them."""
    ranks: tuple[int, ...]
    """Of those that are open, among all."""
    bases: tuple[Any, ...]
    whole: Any
    """All that are open, as one database."""
    missing: tuple[str, ...]
    """A French sentence for each of the others."""
    sent: dict[int, bytes] = field(default_factory=dict)
    """What the documents of the last page hold, by their numbers."""

    def number(self, docid: int) -> int:
        """The number of a document of `whole`, which stays the same when others stop to answer."""
        rank, local_id = (docid - 1) % len(self.ranks), (docid - 1) // len(self.ranks)
        return local_id * self.every + self.ranks[rank]

    def keep(self, sent: Mapping[int, bytes]) -> None:
        """Keep what documents hold until the next page is sent."""
        self.sent.clear()
        self.sent.update(sent)

    def data(self, number: int) -> bytes:
        """What a document holds; raises xapian.DocNotFoundError, or NetworkError where it no longer answers."""
        if number in self.sent:
            return self.sent[number]
        if number % self.every not in self.ranks:
            raise xapian.NetworkError("gone")
        document = self.bases[self.ranks.index(number % self.every)].get_document(number // self.every + 1)
        data: bytes = document.get_data()
        return data


class Fragments:
    """Databases, open once a thread: Xapian's must not be shared."""

    def __init__(self, fragments: Sequence[Fragment]) -> None:
        self._fragments = fragments
        self._own = local()

    def live(self) -> Live:
        """Those of this thread; raises SearchError when none answers."""
        if not hasattr(self._own, "live"):
            self._own.live = self._opened()
        live: Live = self._own.live
        return live

    def asked(self, ask: Callable[[Live], Answer]) -> Answer:
        """What they answer; asked once more of those that are left when one has closed its connection or stops."""
        try:
            return ask(self.live())
        except FAILURES:
            self.close()
            return answered(lambda: ask(self.live()))

    def close(self) -> None:
        """Closes those of this thread."""
        if hasattr(self._own, "live"):
            self._own.live.whole.close()
            del self._own.live

    def _opened(self) -> Live:
        found: dict[int, Any] = {}
        missing = []
        for rank, fragment in enumerate(self._fragments):
            try:
                found[rank] = _checked(fragment)
            except (*FAILURES, SearchError) as error:
                missing.append(_sentence(rank, fragment, error))
        if not found:
            raise SearchError(f"Aucun fragment de l’index ne peut être cherché. {missing[0]}")
        whole = xapian.Database()
        for base in found.values():
            whole.add_database(base)
        return Live(
            every=len(self._fragments),
            ranks=tuple(found),
            bases=tuple(found.values()),
            whole=whole,
            missing=tuple(missing),
        )


def _checked(fragment: Fragment) -> Any:
    base = fragment.open()
    if base.get_metadata(VERSION_KEY).decode() != VERSION:
        base.close()
        raise SearchError("il vient d’une autre version ; reconstruisez-le avec « make site »")
    return base


def _sentence(rank: int, fragment: Fragment, error: Exception) -> str:
    reason = str(error) if isinstance(error, SearchError) else "il ne répond pas"
    return f"Le fragment {rank + 1} ({fragment.place}) manque aux résultats : {reason}."
