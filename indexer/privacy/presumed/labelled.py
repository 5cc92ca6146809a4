"""Homes and numbers of persons that labels of their own announce, in a row of numbers each of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from indexer.patterns.personal import homes
from indexer.patterns.presumed import codes, dwellings, labelled
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.detectors.homes import home_of
from indexer.privacy.presumed.beside import is_named_behind, is_named_near

REACH = 300
"""How far above the label of a home its person may be named, in one paragraph."""
NEAR = 40
LONGEST = 160
"""Characters of a home, at most."""
_GROUPS = ("value", "behind", "under", "report", "short", "alone", "frame", "few", "listed")


def find_labelled_homes(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Behind « Logement : », « Trajet : » below somebody, where no office is named since."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for match in labelled.HOME.finditer(text.flat) if named else ():
        place = bisect_left(named, (match.start(), 0))
        if not place or not _is_of(text, named[place - 1], match.start()):
            continue
        home = homes.ADDRESS.regex.match(text.text, match.end())
        if home:
            yield home_of(text, home, "adresse derrière sa rubrique")
        elif beside := dwellings.BESIDE.match(text.text[match.start("sign") : match.end() + LONGEST]):
            start, end = (match.start("sign") + at for at in beside.span("value"))
            yield Finding(category=Category.ADDRESS, start=start, end=end, rule="adresse derrière sa rubrique")


def _is_of(text: Text, person: tuple[int, int], label: int) -> bool:
    between = text.flat[person[1] : label]
    return len(between) <= REACH and "\n\n" not in between and not homes.OFFICES.search(between)


def find_labelled_numbers(text: Text) -> Iterator[Finding]:
    """Numbers of cards, cheques, voters, files, reports of the police; and those that follow in a row."""
    for match in labelled.NUMBER.finditer(text.flat):
        span = next(match.span(name) for name in _GROUPS if match[name])
        yield _number(text, *span)
        while following := labelled.NEXT.match(text.after(span[1], LONGEST)):
            start, end = following.span("value")
            span = span[1] + start, span[1] + end
            yield _number(text, *span)


def find_numbers_beside(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """« n° 4512118 » in a sentence or a row on somebody, unless it is the number of an act, a market, an invoice."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for match in labelled.BESIDE.finditer(text.flat) if named else ():
        other = codes.OTHERS.search(text.before(match.start(), NEAR))
        if not other and _is_of_somebody(text, *match.span(), named):
            yield _number(text, *match.span(next(name for name in ("value", "few", "lettered") if match[name])))


def find_worded_numbers(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """« document de circulation DCEM 0043971 » in a sentence or a row on somebody, whatever its words."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for match in labelled.WORDED.finditer(text.flat) if named else ():
        start, end = match.span("value")
        other = codes.OTHERS.search(match["label"] + match["value"]) or labelled.SUM_OR_DATE.match(match["value"])
        if not other and _is_of_somebody(text, start, end, named):
            yield _number(text, start, end)


def _is_of_somebody(text: Text, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Somebody is named before it in its sentence, or right behind it: « n° 6012458874 souscrit par Mme ROUX »."""
    if is_named_near(text, start, end, named):
        return True
    place = bisect_left(named, (end, end))
    if place == len(named) or named[place][0] - end > NEAR or not is_named_behind(text, start, end, named):
        return False
    return bool(labelled.OF.search(text.flat[end : named[place][0]]))


def _number(text: Text, start: int, end: int) -> Finding:
    code = "".join(filter(str.isalnum, text.text[start:end]))
    rule = "numéro personnel derrière sa rubrique"
    return Finding(category=Category.IDENTITY, start=start, end=end, rule=rule, secrets=(code,))
