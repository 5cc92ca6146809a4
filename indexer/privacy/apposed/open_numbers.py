"""Numbers in the paragraph of a person that no label of the closed lists announces."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from indexer.patterns.apposed import identifiers, open_numbers
from indexer.patterns.core import Match
from indexer.patterns.personal import people
from indexer.privacy.apposed.unnamed import whoever
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.presumed.beside import is_named_in_paragraph, is_named_next

REACH = 300
"""How far behind a person, in the paragraph, the number may stand."""
AHEAD = 80
SENTENCE = 200
NEAR = 60
DIGITS = 5
RULE = "numéro dans la phrase d'une personne"


def find_open_numbers(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """« NUR 0940121004477 11288 », « (C-22119-84) » of somebody; nothing of acts, markets, plots and bodies."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    codes = chain(open_numbers.OPEN_CODE.finditer(text.flat), open_numbers.SLASHED_CODE.finditer(text.flat))
    for match in codes if named else ():
        start, end = match.span("value")
        other = not _is_code(match["value"]) or open_numbers.NOT_OF_PERSON.search(text.before(start, NEAR))
        if not other and _is_of_person(text, start, end, named):
            yield _numbered(text, start, end)
    spoken_of = whoever(text, persons)
    for match in open_numbers.LABELLED_CODE.finditer(text.flat) if spoken_of else ():
        start, end = match.span("value")
        if _is_labelled(text, match) and _is_of_sentence(text, start, spoken_of):
            yield _numbered(text, start, end)


def whole_number(text: Text, finding: Finding) -> Finding:
    """A number with the capitals before its digits and the sign behind them: « n° RG 18/00533 », « 00417-W »."""
    if finding.category is not Category.IDENTITY:
        return finding
    head = open_numbers.HEAD_OF.search(text.text[max(0, finding.start - NEAR) : finding.start])
    tail = open_numbers.TAIL_OF.match(text.text[finding.end : finding.end + NEAR])
    start = finding.start - (len(head["head"]) if head else 0)
    return replace(finding, start=start, end=finding.end + (tail.end() if tail else 0))


def _numbered(text: Text, start: int, end: int) -> Finding:
    code = "".join(filter(str.isalnum, text.text[start:end]))
    return Finding(category=Category.IDENTITY, start=start, end=end, rule=RULE, secrets=(code,))


def _is_labelled(text: Text, match: Match) -> bool:
    """A code of five signs or more behind a label that is of no act, no place and no date."""
    code, before = "".join(filter(str.isalnum, match["value"])), text.before(match.start(), NEAR)
    if len(code) < identifiers.CODE_LENGTH or open_numbers.NO_CODE.match(match["value"]):
        return False
    if identifiers.DATE_OR_SUM.match(match["value"]):
        return False
    others = (open_numbers.OF_SITES, open_numbers.NOT_OF_PERSON, identifiers.OF_OTHERS)
    return not any(other.search(before) for other in others)


def _is_of_sentence(text: Text, start: int, named: Sequence[tuple[int, int]]) -> bool:
    """Somebody is named before in the sentence."""
    place = bisect_left(named, (start, start))
    since = named[place - 1][1] if place else -REACH
    between = text.flat[max(0, since) : start]
    return start - since < SENTENCE and "\n" not in between and not people.SENTENCE_END.search(between)


def _is_code(value: str) -> bool:
    return sum(map(str.isdigit, value)) >= DIGITS and not open_numbers.NO_CODE.match(value)


def _is_of_person(text: Text, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Somebody is named before in the paragraph, or right behind on the line."""
    return is_named_in_paragraph(text, start, named, REACH) or is_named_next(text, start, end, named, AHEAD)
