"""How well clauses are ranked: nDCG@10 and recall@20 over the judged questions."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import ir_measures
from ir_measures import R, nDCG

from indexer.french import flat
from indexer.model import Reading
from indexer.search.entries import Entry, entries

MEASURES = (nDCG @ 10, R @ 20)
JUDGED: dict[str, Any] = tomllib.loads((Path(__file__).parent / "questions.toml").read_text(encoding="utf-8"))
ANSWER, RELATED = 2, 1


def addresses(readings: Sequence[Reading]) -> dict[str, str]:
    """Address of each clause by the name that `questions.toml` gives it."""
    return {name: entry.address for entry in entries(readings) if (name := _name(entry))}


def judgements(known: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """Grade of each relevant clause for each question."""
    graded = (("answers", ANSWER), ("related", RELATED))
    return {
        question["query"]: {known[name]: grade for key, grade in graded for name in question.get(key, ())}
        for question in JUDGED["question"]
    }


def scores(system: Callable[[str], list[str]], judged: Mapping[str, Mapping[str, int]]) -> dict[str, float]:
    """Mean of each measure over the questions as they are asked first."""
    return measured({query: system(query) for query in judged}, judged)


def measured(found: Mapping[str, Sequence[str]], judged: Mapping[str, Mapping[str, int]]) -> dict[str, float]:
    """Mean of each measure over ranked answers by question."""
    run = {
        query: {address: -float(rank) for rank, address in enumerate(ranked)}
        for query, ranked in found.items()
    }
    total = ir_measures.calc_aggregate(MEASURES, judged, run)
    return {str(measure): float(total[measure]) for measure in MEASURES}


def _name(entry: Entry) -> str | None:
    _, _, anchor = entry.address.partition("#")
    for name, (authority, kind, title) in JUDGED["documents"].items():
        same_kind = (entry.authority_slug, entry.kind) == (authority, kind)
        if same_kind and flat(title) in flat(entry.document):
            return f"{name}#{anchor}" if anchor else str(name)
    return None
