"""What the clauses of a few neighbouring acts put into a partition, numbered from the first of them: made once.

An act that changes, comes or goes has its neighbours made anew, not all acts of the partition.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, TypeVar

from indexer.search.engine.whoosh.measures import length_code
from indexer.search.entries import Entry
from indexer.search.language.analyser import words
from indexer.search.static_index import keys
from indexer.search.static_index.storage.runs import FactRun, Part, PlaceRun, Ranges, WeightRun

AnyRun = TypeVar("AnyRun", FactRun, PlaceRun, WeightRun)
_TOGETHER = 8
"""Neighbouring acts, about."""


class Acts(NamedTuple):
    """Runs of every term of their clauses, by key of the lexicon."""

    lengths: bytes
    """Code of the length of each clause."""
    stems: int
    """Of all clauses."""
    weights: dict[str, Part]
    places: dict[str, Part]
    facts: dict[str, Ranges]


def neighbours(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Entries of a partition by neighbouring acts: the last ones are chosen by their own addresses."""
    held: list[Entry] = []
    for dossier, some in groupby(entries, lambda entry: entry.dossier):
        held += some
        if zlib.crc32(dossier.encode()) % _TOGETHER == 0:
            yield held
            held = []
    if held:
        yield held


def acts(entries: Iterable[Entry]) -> Acts:
    """The runs of some entries in the order of their partition."""
    lengths, stems = bytearray(), 0
    weights: dict[str, WeightRun] = {}
    places: dict[str, PlaceRun] = {}
    facts: dict[str, FactRun] = {}
    for clause, entry in enumerate(entries):
        heading, text = words(entry.heading), words(entry.text)
        found = keys.weights(entry, heading, text)
        lengths.append(length_code(len(found)))
        stems += len(found)
        for stem, weight in found.items():
            run_of(weights, keys.TEXT + stem, WeightRun).append(clause, weight, lengths[-1])
        for word, its_places in keys.places(heading, text).items():
            run_of(places, keys.WORD + word, PlaceRun).append(clause, its_places, len(heading))
        for key in keys.facts(entry):
            run_of(facts, key, FactRun).append(clause)
    return Acts(
        lengths=bytes(lengths),
        stems=stems,
        weights={key: run.part() for key, run in weights.items()},
        places={key: run.part() for key, run in places.items()},
        facts={key: run.ranges for key, run in facts.items()},
    )


def run_of(runs: dict[str, AnyRun], key: str, make: type[AnyRun]) -> AnyRun:
    """The run of a key, which is made when there is none."""
    run = runs.get(key)
    if run is None:
        run = runs[key] = make()
    return run
