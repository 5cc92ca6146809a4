"""A partition: some thousand clauses of one year, with everything that is kept of them.

They are numbered from the oldest: a deliberation that is added leaves the numbers of the others alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, TypeVar

from indexer.search.engine.whoosh.measures import length_code
from indexer.search.entries import Entry
from indexer.search.language.analyser import words
from indexer.search.static_index import keys
from indexer.search.static_index.cells import Record
from indexer.search.static_index.columns import columns
from indexer.search.static_index.storage.files import Files
from indexer.search.static_index.storage.runs import Columns, FactRun, PlaceRun, WeightRun
from indexer.search.static_index.store import store
from indexer.search.terms import day

Run = FactRun | PlaceRun | WeightRun
AnyRun = TypeVar("AnyRun", FactRun, PlaceRun, WeightRun)


class Partition:
    """Runs of every term of its clauses."""

    def __init__(self, key: int, entries: Sequence[Entry]) -> None:
        self.key = key
        self.entries = entries
        self.lengths = bytearray()
        self.total_length = 0
        self._weights: dict[str, WeightRun] = {}
        self._places: dict[str, PlaceRun] = {}
        self._facts: dict[str, FactRun] = {}
        for clause, entry in enumerate(entries):
            self._add(clause, entry)

    def _add(self, clause: int, entry: Entry) -> None:
        heading, text = words(entry.heading), words(entry.text)
        weights = keys.weights(entry, heading, text)
        length = length_code(len(weights))
        self.lengths.append(length)
        self.total_length += len(weights)
        for stem, weight in weights.items():
            _run(self._weights, stem, WeightRun).append(clause, weight, length)
        for word, places in keys.places(heading, text).items():
            _run(self._places, word, PlaceRun).append(clause, places, len(heading))
        for key in keys.facts(entry):
            _run(self._facts, key, FactRun).append(clause)

    def records(self) -> list[Record]:
        """A record for each term, sorted by key."""
        stems = ((keys.TEXT + stem, run, ()) for stem, run in self._weights.items())
        words_ = ((keys.WORD + word, run, run.places()) for word, run in self._places.items())
        facts = ((key, run, ()) for key, run in self._facts.items())
        found: Iterable[tuple[str, Run, Columns]] = chain(stems, words_, facts)
        return sorted(
            (key.encode("utf-16-be"), run.count, run.columns(), places) for key, run, places in found
        )

    def write(self, scale: int, files: Files) -> dict[str, Any]:
        """Writes columns and texts; gives the partition's line of the directory."""
        days = [day(entry) for entry in self.entries]
        return {
            "key": self.key,
            "clauses": len(days),
            "newest": days[-1],
            "oldest": days[0],
            "lengths": files.write(bytes(self.lengths)),
            "head": files.write_json(columns(self.entries, store(self.entries, scale, files), files)),
        }


def _run(runs: dict[str, AnyRun], term: str, make: type[AnyRun]) -> AnyRun:
    run = runs.get(term)
    if run is None:
        run = runs[term] = make()
    return run


Clauses = tuple[int, list[Entry]]
"""Key of a partition and its entries."""


def partitions(dossiers: Iterable[Sequence[Entry]], size: int) -> Iterable[Clauses]:
    """Clauses of partitions of `size` clauses or a few more, save the last of a year, from dossiers oldest first."""
    held: list[Sequence[Entry]] = []
    year = chunk = count = 0
    for dossier in dossiers:
        its_year = day(dossier[0]) // 10000
        if its_year < year:
            raise ValueError(f"{dossier[0].address}: dossiers do not come oldest first")
        if held and (its_year != year or count >= size):
            yield _ordered(year, chunk, held)
            held, count = [], 0
            chunk = chunk + 1 if its_year == year else 0
        year = its_year
        held.append(dossier)
        count += len(dossier)
    if held:
        yield _ordered(year, chunk, held)


def _ordered(year: int, chunk: int, dossiers: list[Sequence[Entry]]) -> Clauses:
    in_order = (sorted(dossier, key=_address, reverse=True) for dossier in dossiers)
    return year * CHUNKS + chunk, list(chain.from_iterable(in_order))


def _address(entry: Entry) -> str:
    return entry.address


CHUNKS = 4096
"""The key of a partition is year × 4096 + rank in the year, so that a year that grows moves no other; clauses
without a date are of year 0."""
