"""Titles of an agenda in a text that lost its line ends: where the same words stand again, an act opens."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from indexer.patterns.one_line import calls
from indexer.patterns.one_line.own_lines import ANNOUNCED, NUMBER_BELOW_TITLE
from indexer.segmenting.plain.capitals import called

AGENDA = 4000
"""Characters of an agenda."""
REPEATED = 16
"""Characters of a title that stand in the agenda and again above its act,"""
LONGEST = 300
"""and no more than so many."""


def announced(plain: str, text: str) -> set[int]:
    """Where titles of the agenda start, there and again above their acts, and where they end."""
    opened = ANNOUNCED.search(text)
    places = chain.from_iterable(_repeated(plain, opened.end())) if opened else ()
    return {n for n in places if not (called(plain, n) or called(plain, n, calls.RANK_CALLS))}


def _repeated(plain: str, start: int) -> Iterator[set[int]]:
    """Places of each title of an agenda, up to where the first stands again."""
    end = min(start + AGENDA, len(plain))
    while start < end:
        length, again = _longest(plain, start)
        if length:
            end = min(end, again)
            yield {_below(plain, again + length), *(n for n in (start, again) if plain[n - 2].isalpha())}
        start = max(start + length, plain.find(" ", start, end) + 1 or end)


def _longest(plain: str, start: int) -> tuple[int, int]:
    """The length of the longest words at a place that stand again below, and where; 0 where they are too short."""
    again = plain.find(plain[start : start + REPEATED], start + REPEATED) if plain[start].isalpha() else -1
    below = plain[again : min(again + LONGEST, 2 * again - start)]
    shared = (n for n, (a, b) in enumerate(zip(plain[start : start + LONGEST], below, strict=False)) if a != b)
    whole = plain[start : start + next(shared, 0)].rpartition(" ")[0].rstrip(" -–—:.,;") if again > 0 else ""
    return (len(whole), again) if len(whole) >= REPEATED else (0, 0)


def _below(plain: str, end: int) -> int:
    """Where the line below a title starts: its number may stand between."""
    number = NUMBER_BELOW_TITLE.match(plain, end)
    return number.end() if number else end
