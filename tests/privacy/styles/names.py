"""Who is named: first names and surnames of several origins, put together in the shapes that clerks print."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody invented."""

    first: str
    last: str
    female: bool


def _origin(row: str) -> tuple[str, tuple[list[str], list[str], list[str]]]:
    origin, women, men, lasts = row.split(" | ")
    return origin, (women.split(", "), men.split(", "), lasts.split(", "))


_ROWS = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
ORIGINS: Mapping[str, tuple[list[str], list[str], list[str]]] = dict(
    _origin(row) for row in _ROWS if not row.startswith("#")
)
"""Women's and men's first names, and surnames."""

SHAPES: Mapping[str, str] = {
    "First Last": "{first} {last}",
    "First LAST": "{first} {LAST}",
    "LAST First": "{LAST} {first}",
    "LAST FIRST": "{LAST} {FIRST}",
    "Last First": "{last} {first}",
    "LAST, First": "{LAST}, {first}",
    "LAST (First)": "{LAST} ({first})",
    "F. Last": "{F}. {last}",
    "F. LAST": "{F}. {LAST}",
    "LAST F.": "{LAST} {F}.",
    "compound first": "{compound}-{first} {LAST}",
    "two firsts": "{LAST} {first} {compound}",
    "double last": "{first} {last}-{other}",
    "born": "{LAST} {first} née {OTHER}",
    "married": "{first} {LAST} épouse {OTHER}",
    "particle": "{first} de {last}",
}
"""How a name is printed."""

CIVILITIES: Mapping[str, tuple[str, str]] = {
    "none": ("", ""),
    "short": ("M. ", "Mme "),
    "long": ("Monsieur ", "Madame "),
}
"""Of a man, of a woman."""


def person(origin: str, chance: random.Random) -> Person:
    """Somebody of an origin."""
    women, men, lasts = ORIGINS[origin]
    female = chance.random() < 1 / 2
    return Person(first=chance.choice(women if female else men), last=chance.choice(lasts), female=female)


def printed(who: Person, shape: str, civility: str, chance: random.Random) -> str:
    """The name in a shape, after its civility; no initial that reads like « M. »."""
    other = chance.choice(ORIGINS["France"][2])
    compound = chance.choice(("Marie", "Anne") if who.female else ("Jean", "Pierre"))
    name = SHAPES[shape].format(
        first=who.first,
        FIRST=who.first.upper(),
        F=who.first[0].replace("M", "K"),
        last=who.last,
        LAST=who.last.upper(),
        other=other,
        OTHER=other.upper(),
        compound=compound,
    )
    return CIVILITIES[civility][who.female] + name
