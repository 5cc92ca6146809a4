"""A session written in a style, and what is true of it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.reading.styles import habits
from tests.reading.styles.heading_lines import head_of, session_of
from tests.reading.styles.laying import elided, laid_out, worded_for
from tests.reading.styles.matters import MATTERS, Matter
from tests.reading.styles.voting import said_of_vote, vote_of

ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII")

Style = Mapping[str, Any]
"""What is chosen, by the names of `habits.CHOICES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What is true of an act."""

    numbers: Set[str | None]
    """Numbers that a reader may give; None for none."""
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


def chosen(style: Style, name: str) -> Any:
    """What a style has of a table."""
    return habits.TABLES[name][style[name]]


def write(style: Style, seed: int) -> Written:
    """A session in a style: of minutes and registers three to six acts, else one."""
    chance = random.Random(seed)
    count = 1 if style["kind"] == "extract" else chance.randint(3, 6)
    matters = chance.sample(MATTERS, count)
    first = chance.randint(1, 60) if "{code}" in chosen(style, "heading") else 1
    ranked = [*enumerate(matters, first)]
    parts = _minutes(style, ranked) if style["kind"] == "minutes" else _register(style, ranked)
    words = chosen(style, "assembly").words
    text = laid_out(style, [worded_for(words, part) for part in parts if part])
    return Written(text=text, acts=tuple(_act(style, n, m) for n, m in ranked), session=session_of(style))


def _code(style: Style, n: int) -> str:
    return str(chosen(style, "code")).format(n=n)


def _act(style: Style, n: int, matter: Matter) -> Act:
    return Act(numbers=_numbers(style, n), title=_title(style, matter), vote=vote_of(style))


def _numbers(style: Style, n: int) -> Set[str | None]:
    heading = chosen(style, "heading")
    if "{code}" not in heading:
        return {None, str(n)} if "{n}" in heading else {None}
    mere_rank = style["code"] == "rank" and not ("libération" in heading and style["kind"] != "minutes")
    return {_code(style, n), None} if mere_rank else {_code(style, n)}


def _title(style: Style, matter: Matter) -> str:
    return str(chosen(style, "case")(matter.title))


def _item(style: Style, n: int, matter: Matter) -> list[str]:
    """Paragraphs of an act below its head."""
    heading = chosen(style, "heading").format(
        code=_code(style, n),
        sign=style["sign"],
        title=_title(style, matter),
        n=n,
        roman=ROMANS[(n - 1) % len(ROMANS)],
    )
    said = {"told": matter.told, "present": matter.present, "decided": matter.decided}
    return [
        chosen(style, "rapporteur").format(heading=heading),
        chosen(style, "opening").format(**said),
        chosen(style, "debate"),
        elided(said_of_vote(style, said)),
    ]


def _minutes(style: Style, ranked: list[tuple[int, Matter]]) -> Iterator[str]:
    yield from head_of(style, chosen(style, "title"))
    line = chosen(style, "agenda")
    if line:
        listed = [line.format(n=n, title=matter.title) for n, (_, matter) in enumerate(ranked, 1)]
        yield "\n".join(["Ordre du jour :", *listed])
    for place, (n, matter) in enumerate(ranked):
        yield "\f"
        yield chosen(style, "chapter") if place in (0, 2) else ""
        yield from _item(style, n, matter)
    yield "\f"
    yield chosen(style, "end")


def _register(style: Style, ranked: list[tuple[int, Matter]]) -> Iterator[str]:
    for n, matter in ranked:
        yield "\f"
        heading, *told = _item(style, n, matter)
        yield from head_of(style, chosen(style, "extract"), heading, chosen(style, "beside"))
        yield from ([heading] if style["place"] == "below" else [])
        yield from told
        yield chosen(style, "end")
