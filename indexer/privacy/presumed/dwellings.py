"""What follows a name at once: a home that no street names, a number after its name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from indexer.patterns.core import Match
from indexer.patterns.personal import homes
from indexer.patterns.presumed import codes, dwellings
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.detectors.homes import is_office
from indexer.privacy.presumed.beside import is_named_near

NEAR = 60
REACH = 160


def find_behind_names(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Homes and numbers right behind persons; an agent's number is one, the place of an agent's work no home."""
    for person in persons:
        if person.category in NAMES:
            home = dwellings.BESIDE.match(text.text[person.end : person.end + REACH])
            if home and person.category is not Category.AGENT:
                yield _finding(person.end, home.span("value"), Category.ADDRESS, "habitation à côté d'une personne")
            number = _number(text, person)
            if number and not codes.OTHERS.search(number.group()[: number.start("value")]):
                yield _finding(person.end, number.span("value"), Category.IDENTITY, "numéro à côté d'une personne")


def _number(text: Text, person: Finding) -> Match | None:
    """« badge n° 715041 », « RPPS 10001234567 »; « passeport de Mme ROUX : 14AB12345 »."""
    after = text.after(person.end, REACH)
    if dwellings.LABELLED.search(text.before(person.start, NEAR)):
        return dwellings.BEHIND_COLON.match(after) or dwellings.NUMBER.match(after)
    return dwellings.NUMBER.match(after) or dwellings.WORDED.match(after)


def find_lines_below(text: Text, told: Sequence[Finding]) -> Iterator[Finding]:
    """Homes that fill the line below a birth or a person."""
    for finding in told:
        number = text.line_at(finding.end)
        if (finding.category is Category.BIRTH or finding.category in NAMES) and number < len(text.starts):
            start, end = text.line(number + 1)
            home = dwellings.LINE.match(text.text[start : min(end, start + REACH)])
            if home:
                yield _finding(start, home.span("value"), Category.ADDRESS, "habitation sous une naissance ou un nom")


def find_told_homes(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """After « demeurant », « qui habite »: farms, flats, places of a name of their own."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for match in homes.LIVES.finditer(text.flat) if named else ():
        home = dwellings.TOLD.match(text.text[match.end() : match.end() + REACH])
        if home and _is_told_of(text, match, named) and not is_office(text, match):
            yield _finding(match.end(), home.span("value"), Category.ADDRESS, "habitation après « demeurant »")


def _is_told_of(text: Text, match: Match, named: Sequence[tuple[int, int]]) -> bool:
    """Of somebody named in the sentence; « Il logeait » of somebody named in the one before."""
    if is_named_near(text, *match.span(), named):
        return True
    place = bisect_left(named, (match.start(), 0))
    spoken = dwellings.PRONOUN.search(text.before(match.start(), NEAR))
    return bool(spoken) and place > 0 and match.start() - named[place - 1][1] <= REACH


def _finding(offset: int, span: tuple[int, int], category: Category, rule: str) -> Finding:
    start, end = span
    return Finding(category=category, start=offset + start, end=offset + end, rule=rule)
