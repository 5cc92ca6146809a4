"""Sessions whose style is drawn, one independent choice for each habit of a clerk: what is read, what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from indexer.french import slugify
from indexer.model import DocumentKind, Dossier
from indexer.reading import read
from tests.factories import source
from tests.reading.styles.habits import CHOICES
from tests.reading.styles.writing import Act, draw, write

DRAWN = range(160)
"""Styles that are tried; each option of a choice stands in some."""
FOUND = 0.8
"""Share of the acts that are found, whatever is chosen for one habit,"""
VOTES = 0.95
"""and of their votes."""
WRONG = 0.02
"""Share of the values that may be wrong, of each fact."""
FIGURES = {"for": "for_", "against": "against", "abstain": "abstain", "unanimous": "unanimous"}

Told = Iterator[tuple[str, str]]
"""Facts and what became of them: `right`, `null` or `wrong`."""


def _result(wanted: object, given: object) -> str:
    if given in (None, False):
        return "right" if wanted in (None, False) else "null"
    return "right" if given == wanted else "wrong"


def _of_act(act: Act, dossier: Dossier) -> Told:
    yield "act", "right"
    if act.number != "?":
        yield "number", _result(act.number, dossier.number)
    votes = [_result(act.vote.get(name), getattr(dossier.vote, attribute)) for name, attribute in FIGURES.items()]
    yield "vote", next((result for result in ("wrong", "null") if result in votes), "right")


def _of_text(seed: int) -> Told:
    written = write(draw(seed), seed)
    dossiers = read(source(written.text, authority=None)).dossiers
    acts = {
        slugify(dossier.object or ""): dossier
        for dossier in dossiers
        if any(document.kind == DocumentKind.DELIBERATION for document in dossier.documents)
    }
    for act in written.acts:
        found = acts.pop(slugify(act.title), None)
        yield from _of_act(act, found) if found else [("act", "null")]
    yield from (("act", "wrong") for title in acts if title)
    for name, wanted in written.session.items():
        given = getattr(dossiers[0], name, None) or getattr(dossiers[0].attendance, name, None)
        right = slugify(str(given)).endswith(slugify(str(wanted)))
        yield name, "null" if given is None else "right" if right else "wrong"


@cache
def _tallies() -> dict[tuple[str, object], Counter[tuple[str, str]]]:
    """Counts of facts and results, by choice and option."""
    tallies: dict[tuple[str, object], Counter[tuple[str, str]]] = {}
    for seed in DRAWN:
        told = Counter(_of_text(seed))
        for chosen in draw(seed).items():
            tallies.setdefault(chosen, Counter()).update(told)
    return tallies


def _recall(tally: Counter[tuple[str, str]], fact: str) -> float:
    return tally[fact, "right"] / max(1, tally[fact, "right"] + tally[fact, "null"])


@pytest.mark.parametrize("choice", CHOICES)
def test_acts_are_found_whatever_is_chosen(choice: str) -> None:
    tallies = {option: tally for (name, option), tally in _tallies().items() if name == choice}
    assert set(tallies) == set(CHOICES[choice])
    assert {option: _recall(tally, "act") for option, tally in tallies.items() if _recall(tally, "act") < FOUND} == {}


def test_hardly_a_value_is_wrong() -> None:
    tally = sum((told for (name, _), told in _tallies().items() if name == "kind"), Counter[tuple[str, str]]())
    given = {fact: tally[fact, "right"] + tally[fact, "wrong"] for fact, _ in tally}
    assert {fact: tally[fact, "wrong"] for fact in given if tally[fact, "wrong"] > WRONG * given[fact]} == {}
    assert _recall(tally, "vote") > VOTES
