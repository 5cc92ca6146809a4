"""A partition: some thousand clauses of one year, with everything that is kept of them.

They are numbered from the oldest: a deliberation that is added leaves the numbers of the others alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from indexer.search.entries import Entry
from indexer.search.static_index.acts import Acts, run_of
from indexer.search.static_index.cells import Record
from indexer.search.static_index.columns import columns
from indexer.search.static_index.storage.files import Files
from indexer.search.static_index.storage.runs import Columns, FactRun, PlaceRun, WeightRun
from indexer.search.static_index.store import store
from indexer.search.terms import day

Run = FactRun | PlaceRun | WeightRun


class Partition:
    """Runs of every term of its clauses."""

    def __init__(self, key: int, entries: Sequence[Entry], acts: Iterable[Acts]) -> None:
        """`acts` are those of the entries, in their order."""
        self.key = key
        self.entries = entries
        self.lengths = bytearray()
        self.total_length = 0
        self._weights: dict[str, WeightRun] = {}
        self._places: dict[str, PlaceRun] = {}
        self._facts: dict[str, FactRun] = {}
        for some in acts:
            self._add(some)

    def _add(self, acts: Acts) -> None:
        start = len(self.lengths)
        self.lengths += acts.lengths
        self.total_length += acts.stems
        for key, part in acts.weights.items():
            run_of(self._weights, key, WeightRun).extend(part, start)
        for key, part in acts.places.items():
            run_of(self._places, key, PlaceRun).extend(part, start)
        for key, ranges in acts.facts.items():
            run_of(self._facts, key, FactRun).extend(ranges, start)

    def records(self) -> list[Record]:
        """A record for each term, sorted by key."""
        stems = ((key, run, ()) for key, run in self._weights.items())
        words = ((key, run, run.places()) for key, run in self._places.items())
        facts = ((key, run, ()) for key, run in self._facts.items())
        found: Iterable[tuple[str, Run, Columns]] = chain(stems, words, facts)
        return sorted(
            (key.encode("utf-16-be"), run.count, run.written(), places) for key, run, places in found
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
