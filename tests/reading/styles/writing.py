"""A session written in a style, and what is true of it."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.reading.styles import habits
from tests.reading.styles.matters import MATTERS, Matter

NAMES = ("M. Henri DOL", "Mme Ida SERT", "M. Paul ROUX", "Mme Odile FERRAND", "M. Joël VANNIER", "Mme Katia WEISS")
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII")
PAGE = 38
"""Lines of a page."""

Style = Mapping[str, Any]
"""What is chosen, by the names of `habits.CHOICES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What is true of an act; a number of None is none, « ? » one that a reader may give or not."""

    number: str | None
    title: str
    vote: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A text and the truth about it."""

    text: str
    acts: tuple[Act, ...]
    session: Mapping[str, Any]


def draw(seed: int) -> dict[str, Any]:
    """A style of independent choices; of seeds that follow each other, each option comes as often as the others."""
    sizes = {name: len(options) for name, options in habits.CHOICES.items()}
    return {name: _shuffled(name, seed // size)[seed % size] for name, size in sizes.items()}


@cache
def _shuffled(name: str, turn: int) -> list[Any]:
    options = habits.CHOICES[name]
    return random.Random(f"{name} {turn}").sample(options, len(options))


def write(style: Style, seed: int) -> Written:
    """A session in a style: of minutes and registers three to six acts, else one."""
    chance = random.Random(seed)
    count = 1 if style["kind"] == "extract" else chance.randint(3, 6)
    matters = chance.sample(MATTERS, count)
    first = chance.randint(1, 60) if "{code}" in habits.HEADINGS[style["heading"]] else 1
    ranked = [*enumerate(matters, first)]
    parts = _register(style, ranked) if style["kind"] != "minutes" else _minutes(style, ranked)
    text = _laid_out(style, [part for part in parts if part])
    return Written(text=text, acts=tuple(_act(style, n, m) for n, m in ranked), session=_session(style))


def _session(style: Style) -> dict[str, Any]:
    return {
        "meeting_date": "2023-04-04",
        "authority": "Valserre",
        "president": "Henri DOL",
        "secretary": "Ida SERT",
        "present": len(NAMES),
        **habits.ABSENT[style["absent"]][1],
    }


def _code(style: Style, n: int) -> str:
    return habits.CODES[style["code"]].format(n=n)


def _act(style: Style, n: int, matter: Matter) -> Act:
    heading = habits.HEADINGS[style["heading"]]
    number = _code(style, n) if "{code}" in heading else None if style["kind"] == "minutes" else "?"
    return Act(number=number, title=_title(style, matter), vote=habits.VOTES[style["vote"]][1])


def _title(style: Style, matter: Matter) -> str:
    return str(habits.CASES[style["case"]](matter.title))


def _item(style: Style, n: int, matter: Matter) -> list[str]:
    """Paragraphs of an act below its head."""
    heading = habits.HEADINGS[style["heading"]].format(
        code=_code(style, n), title=_title(style, matter), n=n, roman=ROMANS[(n - 1) % len(ROMANS)]
    )
    said = {"told": matter.told, "present": matter.present, "decided": matter.decided}
    vote = _elided(habits.VOTES[style["vote"]][0].format(**said))
    return [
        habits.RAPPORTEURS[style["rapporteur"]].format(heading=heading),
        habits.OPENINGS[style["opening"]].format(**said),
        vote,
    ]


def _elided(text: str) -> str:
    return re.sub(r"\bde (?=[aeéiou])", "d'", text)


def _head(style: Style, title: str, heading: str = "") -> list[str]:
    before, between, after = habits.PRESENT[style["present"]]
    voters = len(NAMES) + habits.ABSENT[style["absent"]][1].get("represented", 0)
    return [
        habits.AUTHORITIES[style["authority"]] + "\n" + title,
        heading if style["place"] == "above the session" else "",
        habits.SESSIONS[style["session"]],
        heading if style["place"] == "above the present" else "",
        habits.COUNTS[style["counts"]].format(voters=voters),
        before + between.join(NAMES) + after,
        habits.ABSENT[style["absent"]][0],
        habits.SECRETARIES[style["secretary"]],
    ]


def _minutes(style: Style, ranked: list[tuple[int, Matter]]) -> Iterator[str]:
    yield from _head(style, habits.TITLES[style["title"]])
    line = habits.AGENDAS[style["agenda"]]
    if line:
        listed = [line.format(n=n, title=matter.title) for n, (_, matter) in enumerate(ranked, 1)]
        yield "\n".join(["Ordre du jour :", *listed])
    for n, matter in ranked:
        yield "\f"
        yield from _item(style, n, matter)
    yield "\f"
    yield habits.ENDS[style["end"]]


def _register(style: Style, ranked: list[tuple[int, Matter]]) -> Iterator[str]:
    for n, matter in ranked:
        yield "\f"
        heading, *told = _item(style, n, matter)
        yield from _head(style, "EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL", heading)
        yield from ([heading] if style["place"] == "below" else [])
        yield from told
        yield habits.ENDS[style["end"]]


def _laid_out(style: Style, parts: list[str]) -> str:
    """Paragraphs with the blank lines, the width and the pages of a style; `\\f` stands between items."""
    between = "\n" if style["spacing"] in ("tight", "items") else "\n\n"
    part = "\n" if style["spacing"] == "tight" else "\n\n"
    items = [between.join(item) for item in _split(parts)]
    lines = [piece for line in part.join(items).split("\n") for piece in _wrapped(line, style["width"])]
    if style["spacing"] == "double":
        lines = [piece for line in lines if line for piece in (line, "")]
    return "\n".join(_paged(lines, habits.FURNITURE[style["furniture"]]))


def _split(parts: list[str]) -> Iterator[list[str]]:
    item: list[str] = []
    for part in [*parts, "\f"]:
        if part != "\f":
            item.append(part)
        elif item:
            yield item
            item = []


def _wrapped(line: str, width: int) -> list[str]:
    return textwrap.wrap(line, width, break_on_hyphens=False) if width and line else [line]


def _paged(lines: list[str], furniture: str) -> Iterator[str]:
    for n, line in enumerate(lines, 1):
        yield line
        if furniture and n % PAGE == 0:
            yield from ("", *furniture.format(page=n // PAGE).split("\n"), "")
