"""Homes beside persons in their sentence or row, of whoever was named before, and each address up to its end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from indexer.patterns.apposed import homes
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.detectors.homes import addresses
from indexer.privacy.presumed.beside import is_named_near

REACH = 120
FAR = 2000
"""How far before « l'intéressé » the name may stand."""
RULE = "habitation à côté d'une personne"
BEFORE = "adresse de la personne nommée avant"
_PRIVATE = NAMES - {Category.AGENT}


def find_apposed_homes(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """« Mme ROUX, allocataire, quartier des Chartreux, tour 3 »; « notifié à l'intéressée, 24 rue Haute »."""
    named = sorted((f.start, f.end) for f in persons if f.category in _PRIVATE)
    if not named:
        return
    for found in (homes.APPOSED, homes.LIVES):
        for match in found.finditer(text.text):
            start, end = match.span("value")
            if is_named_near(text, start, end, named) and not homes.NOT_HOME.search(_since(text, start, named)):
                yield Finding(category=Category.ADDRESS, start=start, end=end, rule=RULE)
    for match in addresses(text.text):
        start, end = match.span("value")
        if homes.CHEZ_ONE.match(text.text[start:end]) and homes.OF_ONE.search(text.before(start, REACH)):
            place = bisect_left(named, (start, start))
            if place and start - named[place - 1][1] < FAR:
                yield Finding(category=Category.ADDRESS, start=start, end=end, rule=BEFORE)


def _since(text: Text, start: int, named: Sequence[tuple[int, int]]) -> str:
    """What is said between the last person and a place."""
    last = named[bisect_left(named, (start, start)) - 1][1]
    return text.flat[max(last, start - REACH) : start]


def whole_home(text: Text, finding: Finding) -> Finding:
    """An address with the town before it, its floor, its door, its postcode and its town."""
    if finding.category is not Category.ADDRESS:
        return finding
    behind = homes.BEHIND.match(text.text[finding.end : finding.end + REACH])
    before = homes.TOWN_BEFORE.search(text.text[max(0, finding.start - REACH) : finding.start])
    numbered = text.text[finding.start].isdigit()
    start = finding.start - (len(before["town"]) if before and numbered else 0)
    lived = homes.LIVED_BEFORE.search(text.text[max(0, start - REACH) : start])
    start -= len(lived.group()) if lived and (not numbered or lived["with"]) else 0
    return replace(finding, start=start, end=finding.end + (behind.end() if behind else 0))
