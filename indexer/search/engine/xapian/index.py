"""An open index of Xapian, in a folder or on other machines."""

from __future__ import annotations

import datetime
import json
import time
from functools import partial
from pathlib import Path
from typing import Any

import xapian

from indexer.model import SearchError
from indexer.search import generations
from indexer.search.engine import clock
from indexer.search.engine.settings import Settings
from indexer.search.engine.xapian.finding import XapianFound
from indexer.search.engine.xapian.fragments import Fragment, Fragments, Live, answered
from indexer.search.engine.xapian.keys import key
from indexer.search.engine.xapian.lexicon import XapianLexicon
from indexer.search.engine.xapian.translating import translated
from indexer.search.language.query.parts import here
from indexer.search.language.query.tree import Node

PATIENCE = 30.0
"""Seconds after which servers are connected to anew."""
FOLDER = "fragment-{}"


class XapianEngine:
    """The fragments of an index. The generation that was current is searched on; servers are asked as they are."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self.folder = folder
        self.generation = None if settings.servers else generations.current(folder)
        if not settings.servers and self.generation is None:
            raise SearchError(f"{folder} : aucun index ici ; construisez-le avec « make site ».")
        self._opened = time.monotonic()
        self._fragments = Fragments(_fragments(settings, self.generation))
        self._fragments.live()

    @property
    def remarks(self) -> tuple[str, ...]:
        """A sentence for each fragment that does not answer."""
        return self._fragments.live().missing

    @property
    def lexicon(self) -> XapianLexicon:
        """Terms of the fragments that answer."""
        self._fragments.asked(lambda live: live.whole.keep_alive())
        return XapianLexicon(self._fragments.live().whole)

    def __len__(self) -> int:
        return int(self._fragments.live().whole.get_doccount())

    def find(self, query: Node, seconds: float) -> XapianFound:
        """What a query finds in the fragments that answer; raises SearchError after `seconds`, or when none does."""
        with clock.within(seconds):
            return self._fragments.asked(lambda live: self._found(query, live))

    def _found(self, query: Node, live: Live) -> XapianFound:
        near = XapianLexicon(live.whole).near_in_field
        own = here(query)
        found = XapianFound(live, translated(query, near), None if own == query else translated(own, near))
        clock.check()
        return found

    def first(self, query: Node) -> int | None:
        """Number of any one clause found."""
        return answered(lambda: self._first(query))

    def _first(self, query: Node) -> int | None:
        live = self._fragments.live()
        enquire = xapian.Enquire(live.whole)
        enquire.set_weighting_scheme(xapian.BoolWeight())
        enquire.set_query(translated(query, self.lexicon.near_in_field))
        return next((live.number(match.docid) for match in enquire.get_mset(0, 1)), None)

    def card(self, number: int) -> dict[str, Any]:
        """The facts of a clause that are kept to show it, by the names of `Entry`."""
        card = json.loads(answered(lambda: self._fragments.live().data(number)))
        day = card["date"]
        return {
            **card,
            "date": datetime.date.fromisoformat(day) if day else None,
            "lines": tuple(card["lines"]),
        }

    def number_of(self, address: str) -> int | None:
        """Number of the clause at an address."""
        return self._fragments.asked(lambda live: _number_of(live, address))

    def neighbour(self, number: int, step: int) -> int | None:
        """The clause printed before or after, when it belongs to the same document."""
        live = self._fragments.live()
        other = number + step * live.every
        try:
            pages = {self.card(one)["address"].partition("#")[0] for one in (number, other)}
        except (xapian.DocNotFoundError, xapian.InvalidArgumentError):
            return None
        return other if len(pages) == 1 else None

    def is_stale(self) -> bool:
        """Whether another generation has been built, or servers may have another one, or answer again."""
        if self.generation is not None:
            return generations.current(self.folder) != self.generation
        return time.monotonic() - self._opened > PATIENCE

    def close(self) -> None:
        """Closes the databases of this thread; those of others close with them."""
        self._fragments.close()


def _number_of(live: Live, address: str) -> int | None:
    return next((live.number(one.docid) for one in live.whole.postlist(key("address", address))), None)


def _fragments(settings: Settings, generation: Path | None) -> list[Fragment]:
    if generation is None:
        patience = int(1000 * settings.seconds)
        return [
            Fragment(f"{host}:{port}", partial(xapian.remote_open, host, port, patience, patience))
            for host, port in settings.servers
        ]
    folders = (generation / FOLDER.format(n + 1) for n in range(settings.shards))
    return [Fragment(str(folder), partial(xapian.Database, str(folder))) for folder in folders]
