"""What is known of every clause of a partition: date, authority, kind, subject, length, sums, cited texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from indexer.search.entries import Entry
from indexer.search.language.values import day_number
from indexer.search.static_index.storage.files import Files
from indexer.search.terms import MOST_CENTS, day
from indexer.subjects.matter import unmarked


def columns(entries: Sequence[Entry], texts: dict[str, Any], files: Files) -> dict[str, Any]:
    """The head of a partition, with where its texts lie; what few queries read stands in a file of its own."""
    return {
        "days": _runs(entries, day),
        "authorities": _named(entries, lambda entry: entry.authority),
        "bodies": _named(entries, lambda entry: entry.body),
        "kinds": _named(entries, lambda entry: entry.kind),
        "subjects": _named(entries, lambda entry: entry.subject),
        "topics": _named(entries, lambda entry: unmarked(entry.subject)),
        "texts": texts,
        "values": files.write_json(_values(entries)),
    }


def _runs(entries: Sequence[Entry], value: Callable[[Entry], Any]) -> dict[str, list[Any]]:
    """Equal neighbours counted: values, and how many clauses each holds for."""
    runs = [(key, sum(1 for _ in group)) for key, group in groupby(map(value, entries))]
    return {"values": [key for key, _ in runs], "counts": [count for _, count in runs]}


def _named(entries: Sequence[Entry], value: Callable[[Entry], str]) -> dict[str, list[Any]]:
    """The same with each distinct value written once."""
    runs = _runs(entries, value)
    names = sorted(set(runs["values"]))
    return {**runs, "values": [names.index(name) for name in runs["values"]], "names": names}


def _values(entries: Sequence[Entry]) -> dict[str, Any]:
    every = (
        (n, sorted({cents for cents in entry.amounts if abs(cents) < MOST_CENTS}))
        for n, entry in enumerate(entries)
    )
    sums = [(n, values) for n, values in every if values]
    cited = [(n, entry.citations) for n, entry in enumerate(entries) if entry.citations]
    names = sorted({key for _, keys in cited for key in keys})
    rank = {key: n for n, key in enumerate(names)}
    return {
        "fin": _runs(entries, lambda entry: day_number(entry.end_date) if entry.end_date else 0),
        "montant": {"clauses": [n for n, _ in sums], "values": [values for _, values in sums]},
        "cite": {
            "clauses": [n for n, _ in cited],
            "values": [[rank[key] for key in keys] for _, keys in cited],
            "names": names,
        },
    }
