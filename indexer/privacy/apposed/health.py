"""What persons suffer from, told in their sentence or their paragraph; never what is fought or built for all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from indexer.patterns.apposed import health
from indexer.patterns.core import Match
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text

BEHIND = 700
"""How far behind a person, in their paragraph, the illness may be told."""
AHEAD = 200
"""How far before."""
NEAR = 60
ACRONYM = 4
"""Letters of « TDAH »."""
RULE = "maladie, blessure ou handicap d'une personne"
BREAK = "\n\n"
Span = tuple[int, int]


def find_conditions(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Illnesses, injuries, devices and grades of dependence near somebody named."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for first, last in _windows(named, len(text.text)):
        for start, end in _told(text, first, last):
            if _is_of_somebody(text, start, end, named) and not health.POLICY.search(text.before(start, NEAR)):
                yield Finding(category=Category.ILLNESS, start=start, end=end, rule=RULE)


def _windows(named: Sequence[Span], length: int) -> Iterator[Span]:
    """Where an illness of somebody may stand, none over another."""
    first = last = 0
    for start, end in named:
        if start - AHEAD > last:
            yield first, last
            first = start - AHEAD
        last = min(length, end + BEHIND)
    yield first, last


def _told(text: Text, first: int, last: int) -> Iterator[Span]:
    for match in health.HAD.regex.finditer(text.flat, first, last):
        if not _is_name(text.text[slice(*match.span())]):
            yield match.span()
    for found in (health.HURT, health.SUFFERED):
        for match in found.regex.finditer(text.flat, first, last):
            yield match.span("value")
    for match in health.NAMED.regex.finditer(text.flat, first, last):
        if _has_capital(text, match):
            yield match.span()


def _is_name(printed: str) -> bool:
    """« SOURD Françoise »: one word in capitals, no acronym."""
    return printed.isalpha() and printed.isupper() and len(printed) > ACRONYM


def _has_capital(text: Text, match: Match) -> bool:
    return text.text[match.start("after")].isupper()


def _is_of_somebody(text: Text, start: int, end: int, named: Sequence[Span]) -> bool:
    """Named before it in the paragraph, or behind it in the sentence."""
    place = bisect_left(named, (start, start))
    if place and BREAK not in text.text[named[place - 1][1] : start] and start - named[place - 1][1] < BEHIND:
        return True
    if place < len(named) and named[place][0] - end < AHEAD and _is_one(text, end, named[place][0]):
        return True
    return place > 0 and bool(health.SPOKEN_OF.search(text.before(start, AHEAD).rpartition(". ")[2]))


def _is_one(text: Text, start: int, end: int) -> bool:
    between = text.text[start:end]
    return BREAK not in between and ". " not in between and ";" not in between
