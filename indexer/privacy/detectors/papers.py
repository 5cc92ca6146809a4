"""Numbers of identity papers, of files on a person, and licence plates."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.patterns.core import Match
from indexer.patterns.personal import papers
from indexer.privacy.detectors.findings import Category, Finding, Text

NEAR = 60


def find_identity_numbers(text: Text) -> Iterator[Finding]:
    """Numbers of identity papers, tax, benefits and staff, after their names."""
    for match in papers.IDENTITY.finditer(text.flat):
        start, end = match.span("value")
        code = "".join(filter(str.isalnum, text.text[start:end]))
        rule = "numéro personnel après son nom"
        yield Finding(category=Category.IDENTITY, start=start, end=end, rule=rule, secrets=(code,))


def find_plates(text: Text) -> Iterator[Finding]:
    """Licence plates, which only the words before tell from the numbers of acts and of plots."""
    for match in papers.PLATE.finditer(text.flat):
        start, end = match.span()
        if _is_plate(text, match):
            code = "".join(filter(str.isalnum, text.text[start:end]))
            rule = "plaque d'immatriculation"
            yield Finding(category=Category.PLATE, start=start, end=end, rule=rule, secrets=(code,))


def _is_plate(text: Text, match: Match) -> bool:
    """A word of vehicles on the line or just above it, nearer than a word of acts; a moped's only beside the word."""
    reach = NEAR // 2 if match["moped"] else 2 * NEAR
    before = text.before(match.start(), reach)
    return bool(papers.VEHICLE.search(before)) and not papers.ACT_BEFORE.search(before)
