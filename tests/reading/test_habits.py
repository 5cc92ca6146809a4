"""Sessions whose style is drawn, one independent choice for each habit of a clerk: what is read, what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache

import pytest

from tests.reading.styles.habits import CHOICES
from tests.reading.styles.scoring import told_of
from tests.reading.styles.writing import draw, write

DRAWN = range(120)
"""Styles that are tried; each option of a choice stands in some."""
SEVERAL = 20
"""Acts from which the share of an option says something."""
FOUND = {"printed": 0.55, "flattened": 0.5}
"""Share of the acts that are found, whatever is chosen for one habit, by whether the lines are lost;"""
READ = {
    "printed": {"number": 0.955, "object": 0.97, "vote": 0.97, "president": 0.94, "secretary": 0.95, "present": 0.94},
    "flattened": {"number": 0.94, "object": 0.93, "vote": 0.95, "president": 0.97, "secretary": 0.87, "present": 0.94},
}
"""and of their facts."""
WRONG = {"printed": 0.08, "flattened": 0.17}
"""Share of the values that may be wrong, of each fact."""

Tally = Counter[tuple[str, str]]


@cache
def _tallies(layout: str) -> Mapping[tuple[str, object], Tally]:
    """Counts of facts and results, by choice and option; under « all » those of all styles."""
    tallies: dict[tuple[str, object], Tally] = {}
    for seed in DRAWN:
        style = {**draw(seed), "layout": layout}
        told = Counter(told_of(write(style, seed)))
        for chosen in (*style.items(), ("all", "all")):
            tallies.setdefault(chosen, Counter()).update(told)
    return tallies


def _acts(tally: Tally) -> int:
    return tally["act", "right"] + tally["act", "null"]


def _recall(tally: Tally, fact: str) -> float:
    return tally[fact, "right"] / max(1, tally[fact, "right"] + tally[fact, "null"])


@pytest.mark.parametrize("layout", FOUND)
@pytest.mark.parametrize("choice", [name for name in CHOICES if name != "layout"])
def test_acts_are_found_whatever_is_chosen(choice: str, layout: str) -> None:
    tallies = {option: tally for (name, option), tally in _tallies(layout).items() if name == choice}
    assert set(tallies) == set(CHOICES[choice])
    found = {option: _recall(tally, "act") for option, tally in tallies.items() if _acts(tally) >= SEVERAL}
    assert {option: share for option, share in found.items() if share < FOUND[layout]} == {}


@pytest.mark.parametrize("layout", FOUND)
def test_facts_are_read_and_hardly_a_value_is_wrong(layout: str) -> None:
    tally = _tallies(layout)["all", "all"]
    given = {fact: tally[fact, "right"] + tally[fact, "wrong"] for fact, _ in tally}
    wrong = {fact: tally[fact, "wrong"] / given[fact] for fact in given}
    assert {fact: share for fact, share in wrong.items() if share > WRONG[layout]} == {}
    read = {fact: _recall(tally, fact) for fact in READ[layout]}
    assert {fact: share for fact, share in read.items() if share < READ[layout][fact]} == {}
