"""Long numbers beside a person that fill their place in a row, a sentence or the line below the name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from stdnum import luhn

from indexer.patterns.core import Match
from indexer.patterns.facts import identifiers
from indexer.patterns.presumed import codes
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.presumed.beside import CELLS, sentence_of

NEAR = 40
SIREN, SIRET, CARD, PHONE = 9, 14, 16, 10
"""Digits of the numbers of legal persons, of payment cards, of telephones."""
SEXES = "12"
"""First digits of a number of social security for life."""
RULE = "numéro à côté d'une personne"


def find_codes_beside(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Numbers of nine digits or more and of driving licences; not those of legal persons, markets and titles."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for match in codes.CODE.finditer(text.text) if named else ():
        code = "".join(filter(str.isalnum, match["code"]))
        fills = _fills(text, match) or (code[0] in SEXES and bool(identifiers.NIR.fullmatch(match["code"])))
        if not _is_legal(code) and fills and _is_of_person(text, match, named):
            category, (start, end) = _category(match, code), match.span()
            if not (category is Category.PHONE and _is_of_service(text, start, named)):
                yield Finding(category=category, start=start, end=end, rule=RULE, secrets=(code,))


def _is_legal(code: str) -> bool:
    return code.isdigit() and len(code) in (SIREN, SIRET) and luhn.is_valid(code)


def _fills(text: Text, match: Match) -> bool:
    before = text.text[max(0, match.start() - NEAR) : match.start()].rpartition("\n")[2]
    after = text.text[match.end() : match.end() + NEAR].partition("\n")[0]
    other = codes.OTHERS.search(text.before(match.start(), NEAR))
    return bool(codes.BEFORE.search(before) and codes.AFTER.match(after)) and not other


def _is_of_person(text: Text, match: Match, named: Sequence[tuple[int, int]]) -> bool:
    """Somebody is named before it in its sentence or on its row, or alone on the line above."""
    first, last = sentence_of(text, match.start(), match.end())
    place = bisect_left(named, (match.start(), 0))
    if place and named[place - 1][0] >= first:
        return True
    row = text.line(text.line_at(match.start()))
    cells = any(sign in text.text[slice(*row)] for sign in CELLS)
    return cells and place < len(named) and named[place][0] < min(last, row[1])


def _is_of_service(text: Text, start: int, named: Sequence[tuple[int, int]]) -> bool:
    """« Service instructeur : affaires juridiques, 04 68 00 20 20 »: an office before it on the line, and nobody."""
    first, _ = text.line(text.line_at(start))
    place = bisect_left(named, (start, 0))
    nobody = not place or named[place - 1][1] <= first
    return nobody and bool(identifiers.OFFICE_PHONE.search(text.flat[first:start]))


def _category(match: Match, code: str) -> Category:
    if identifiers.NIR.fullmatch(match["code"]):
        return Category.NIR
    if len(code) == PHONE and code.startswith("0"):
        return Category.PHONE
    return Category.CARD if len(code) == CARD else Category.IDENTITY
