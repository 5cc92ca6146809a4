"""Numbers in the paragraph of a person that no label of the closed lists announces."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from indexer.patterns.apposed import open_numbers
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text

REACH = 300
"""How far behind a person, in the paragraph, the number may stand."""
AHEAD = 80
NEAR = 60
DIGITS = 5
BREAK = "\n\n"
RULE = "numéro dans la phrase d'une personne"


def find_open_numbers(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """« NUR 0940121004477 11288 », « (C-22119-84) » of somebody; nothing of acts, markets, plots and bodies."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    codes = chain(open_numbers.OPEN_CODE.finditer(text.flat), open_numbers.SLASHED_CODE.finditer(text.flat))
    for match in codes if named else ():
        start, end = match.span("value")
        other = not _is_code(match["value"]) or open_numbers.NOT_OF_PERSON.search(text.before(start, NEAR))
        if not other and _is_of_person(text, start, end, named):
            code = "".join(filter(str.isalnum, text.text[start:end]))
            yield Finding(category=Category.IDENTITY, start=start, end=end, rule=RULE, secrets=(code,))


def _is_code(value: str) -> bool:
    return sum(map(str.isdigit, value)) >= DIGITS and not open_numbers.NO_CODE.match(value)


def _is_of_person(text: Text, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Somebody is named before in the paragraph, or right behind on the line."""
    place = bisect_left(named, (start, start))
    since = named[place - 1][1] if place else -REACH
    if start - since < REACH and BREAK not in text.text[since:start]:
        return True
    return place < len(named) and named[place][0] - end < AHEAD and "\n" not in text.text[end : named[place][0]]
