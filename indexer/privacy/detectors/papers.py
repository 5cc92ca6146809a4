"""Numbers of identity papers, of files on a person, and licence plates."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.patterns.core import Match
from indexer.patterns.facts.identifiers import NIR
from indexer.patterns.personal import papers
from indexer.patterns.presumed import labelled
from indexer.privacy.detectors.findings import Category, Finding, Text

NEAR = 60
DASHES = 2
"""Hyphens of « 3307-TS-61 »."""
_LINKS = (["et"], ["ou"], ["au"], ["en"])
"""What parts two numbers of a list, in small letters: « 25 et 23 »."""
_CELLS = ("\t", "|", ";", ",")


def find_identity_numbers(text: Text) -> Iterator[Finding]:
    """Numbers of identity papers, tax, benefits and staff, after their names."""
    for match in papers.IDENTITY.finditer(text.flat):
        start, end = match.span("value")
        yield _number(text, start, end)
        while following := labelled.NEXT.match(text.after(end, NEAR)):
            start, end = (end + at for at in following.span("value"))
            yield _number(text, start, end)


def _number(text: Text, start: int, end: int) -> Finding:
    code = "".join(filter(str.isalnum, text.text[start:end]))
    rule = "numéro personnel après son nom"
    return Finding(category=Category.IDENTITY, start=start, end=end, rule=rule, secrets=(code,))


def find_plates(text: Text) -> Iterator[Finding]:
    """Licence plates, which only the words before tell from the numbers of acts and of plots."""
    known = (match for match in papers.PLATE.finditer(text.flat) if _is_plate(text, match))
    foreign = (match for match in papers.FOREIGN_PLATE.finditer(text.text) if _is_beside_vehicle(text, match))
    for match in (*known, *foreign):
        start, end = match.span()
        code = "".join(filter(str.isalnum, text.text[start:end]))
        rule = "plaque d'immatriculation"
        yield Finding(category=Category.PLATE, start=start, end=end, rule=rule, secrets=(code,))


def _is_plate(text: Text, match: Match) -> bool:
    """A word of vehicles on the line or just above it, nearer than a word of acts; a moped's only beside the word."""
    reach = NEAR // 2 if match["moped"] else 2 * NEAR
    before = text.before(match.start(), reach)
    if text.text[match.start() : match.end()].split()[1:2] in _LINKS:
        return False
    told = papers.VEHICLE.search(before) or (match["moped"] is None and _opens_row(text, match))
    return bool(told) and not papers.ACT_BEFORE.search(before)


def _opens_row(text: Text, match: Match) -> bool:
    """« AB-123-CD | Peugeot 206 »: the first cell of a row whose next cell is a car."""
    start, _ = text.line(text.line_at(match.start()))
    row = text.text[match.end() : match.end() + NEAR].partition("\n")[0]
    parted = match.start() == start and row.lstrip(" ")[:1] in _CELLS
    return parted and bool(papers.VEHICLE.search(text.after(match.end(), NEAR // 2)))


def _is_beside_vehicle(text: Text, match: Match) -> bool:
    """A car right before or right behind what would be no plate elsewhere."""
    before = text.before(match.start(), NEAR // 2).rpartition("\n")[2]
    after = text.after(match.end(), NEAR // 3).partition("\n")[0]
    return bool(papers.VEHICLE.search(before + " , " + after)) and not papers.ACT_BEFORE.search(before)


def own_numbers(text: Text) -> Iterator[int]:
    """Where plates and numbers of social security stand that nothing else is printed like."""
    yield from (match.start() for match in NIR.finditer(text.digits))
    yield from (match.start() for match in papers.PLATE.finditer(text.flat) if is_new_plate(text, match))


def is_new_plate(text: Text, match: Match) -> bool:
    """« FK-482-ZR » as printed since 2009, « 3307-ts-61 », which nothing but a word of acts makes something else."""
    printed = text.text[match.start() : match.end()]
    told = (match["new"] and printed.isupper()) or printed.count("-") == DASHES
    return bool(told) and not papers.ACT_BEFORE.search(text.before(match.start(), NEAR))
