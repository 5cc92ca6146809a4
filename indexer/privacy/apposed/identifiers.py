"""Numbers of persons behind the words of such a number: « contrat n° MAE-7741902-Z », « dossier 202403-118842-P »."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from indexer.patterns.apposed import identifiers
from indexer.privacy.apposed.unnamed import whoever
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.presumed.beside import is_named_in_paragraph, is_named_next

REACH = 500
"""How far behind a person, in the paragraph, a number may stand."""
AHEAD = 100
NEAR = 60
DIGITS = 2
RULE = "numéro personnel derrière ses mots"


def find_identifiers(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Codes of five signs or more, two digits among them, near somebody named; not those of acts, markets and plots."""
    named = whoever(text, persons)
    for match in identifiers.NAMED.finditer(text.flat) if named else ():
        start, end = match.span("value")
        code = "".join(filter(str.isalnum, text.text[start:end]))
        if _is_code(match["value"], code) and _is_of_person(text, match.start(), end, named):
            yield Finding(category=Category.IDENTITY, start=start, end=end, rule=RULE, secrets=(code,))


def _is_code(value: str, code: str) -> bool:
    digits = sum(map(str.isdigit, code))
    return len(code) >= identifiers.CODE_LENGTH and digits >= DIGITS and not identifiers.DATE_OR_SUM.match(value)


def _is_of_person(text: Text, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Named before in the paragraph, or right behind; nothing else that has numbers named right before."""
    place = bisect_left(named, (start, start))
    since = max(start - NEAR, named[place - 1][1] if place else 0, 0)
    if identifiers.OF_OTHERS.search(text.flat[since:start]):
        return False
    return is_named_in_paragraph(text, start, named, REACH) or is_named_next(text, start, end, named, AHEAD)
