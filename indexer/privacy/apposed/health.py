"""What persons suffer from, told in their sentence or their paragraph; never what is fought or built for all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from indexer.patterns.apposed import health, illnesses, own_lives
from indexer.patterns.core import Match
from indexer.privacy.apposed.unnamed import unnamed
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.presumed.beside import is_named_behind, is_named_near

BEHIND = 700
"""How far behind a person, in their paragraph, the illness may be told."""
AHEAD = 200
"""How far before."""
SHORT = 50
"""How far before an illness what is done against it, or who has it, is told."""
NEAR = 60
ACRONYM = 4
"""Letters of « TDAH »."""
RULE = "maladie, blessure ou handicap d'une personne"
BREAK = "\n\n"
Span = tuple[int, int]


def find_health(text: Text, persons: Sequence[Finding], others: Sequence[Finding] = ()) -> Iterator[Finding]:
    """What somebody named suffers from, in the sentence or the row, further on in the paragraph as a whole group.

    `others` are named too, and may speak of it: what they suffer from stands behind « est », « a », « atteinte de ».
    """
    yield from _in_sentences(text, persons, others)
    yield from _in_paragraphs(text, persons)


def _in_sentences(text: Text, persons: Sequence[Finding], others: Sequence[Finding]) -> Iterator[Finding]:
    """Not what is fought or studied."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    speakers = sorted((f.start, f.end) for f in others)
    told = [match.span() for match in illnesses.ILLNESS.finditer(text.flat)] if named or speakers else []
    told += [match.span("value") for match in illnesses.SUFFERED.finditer(text.flat)] if named or speakers else []
    for start, end in told:
        printed = text.text[max(0, start - SHORT) : start].lower()
        theirs = own_lives.HAS.search(printed) and is_named_near(text, start, end, speakers)
        near = theirs or is_named_near(text, start, end, named) or is_named_behind(text, start, end, named)
        if near and not illnesses.FOUGHT.search(text.before(start, SHORT)):
            yield Finding(category=Category.ILLNESS, start=start, end=end, rule="maladie ou handicap d'une personne")


def _in_paragraphs(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Illnesses, injuries, devices and grades of dependence near somebody named."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    others = unnamed(text.flat)
    near = [(start - AHEAD, end + BEHIND) for start, end in named]
    for first, last in _joined([*near, *((start, end + AHEAD) for start, end in others)], len(text.text)):
        for start, end in _told(text, first, last):
            whose = _is_of_somebody(text, start, end, named) or _is_said_of_one(text, start, others)
            if whose and not health.POLICY.search(text.before(start, NEAR)):
                article = health.ARTICLE.search(text.before(start, NEAR))
                first_word = start - len(article.group()) if article else start
                yield Finding(category=Category.ILLNESS, start=first_word, end=end, rule=RULE)


def _joined(windows: Sequence[Span], length: int) -> Iterator[Span]:
    """Where an illness of somebody may stand, none over another."""
    first = last = 0
    for start, end in sorted(windows):
        if start > last:
            yield first, last
            first = max(0, start)
        last = min(length, max(last, end))
    yield first, last


def _told(text: Text, first: int, last: int) -> Iterator[Span]:
    for match in health.HAD.regex.finditer(text.flat, first, last):
        if not _is_name(text.text[slice(*match.span())]):
            yield match.span()
    for found in (health.HURT, health.SUFFERED):
        for match in found.regex.finditer(text.flat, first, last):
            yield match.span("value")
    for match in health.BROKEN.regex.finditer(text.flat, first, last):
        yield match.span("value")
    for match in health.ENDED.regex.finditer(text.text, first, last):
        tail = health.TAIL.regex.match(text.flat, match.end())
        yield match.start(), tail.end() if tail else match.end()
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


def _is_said_of_one(text: Text, start: int, others: Sequence[Span]) -> bool:
    """« l'agent est atteint de … », « son dossier médical mentionne un … »."""
    place = bisect_left(others, (start, start))
    if not place or start - others[place - 1][1] > AHEAD:
        return False
    said = text.text[others[place - 1][1] : start].lower()
    return ". " not in said and BREAK not in said and bool(own_lives.HAS.search(said))


def _is_one(text: Text, start: int, end: int) -> bool:
    between = text.text[start:end]
    return BREAK not in between and ". " not in between and ";" not in between
