"""Homes of persons told some words before: by a verb of living, a dwelling, a label; and places right behind a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from indexer.patterns.apposed import habitations, homes, open_numbers
from indexer.patterns.core import Match
from indexer.patterns.personal.homes import ADDRESS, OFFICES
from indexer.patterns.presumed.beside import LIVED_IN
from indexer.patterns.presumed.dwellings import PRONOUN
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.presumed.beside import is_named_behind, is_named_in_paragraph, is_named_near

FAR = 400
"""How far before, in the paragraph, somebody may be named."""
REACH = 240
NEAR = 60
LINES = 5
"""Lines of the longest address below a name."""
RULE = "habitation d'une personne"
_PRIVATE = NAMES - {Category.AGENT}
Span = tuple[int, int]


def find_habitations(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """« il réside depuis mai 44 grande rue », « la maison 27 montée du Calvaire », « Mme ROUX, la Borie-Haute, »."""
    named = sorted((f.start, f.end) for f in persons if f.category in _PRIVATE)
    for start, end in (span for find in _FINDERS for span in find(text, named)) if named else ():
        yield Finding(category=Category.ADDRESS, start=start, end=end, rule=RULE)


def _told(text: Text, named: Sequence[Span]) -> Iterator[Span]:
    for match in habitations.LIVES_AT.finditer(text.text):
        span = match.span("value") if match["value"] else match.span("lodged")
        if _is_private(text, *span) and is_named_in_paragraph(text, match.start(), named, FAR):
            yield span
    for match in habitations.LIVES_IN.finditer(text.text):
        start, end = match.span("value" if match["value"] else "named")
        if _is_private(text, start, end) and _is_subject(text, match.start(), named):
            yield start, end
    for match in habitations.HOUSE_NUMBERED.finditer(text.text):
        other = open_numbers.NOT_OF_PERSON.search(text.before(match.start(), NEAR))
        if not other and _is_of_sentence(text, *match.span("value"), named):
            yield match.span("value")
    for match in habitations.ROOM.finditer(text.flat):
        if is_named_in_paragraph(text, match.start(), named, FAR):
            yield match.span("value")
    for match in habitations.LIVES_SOMEHOW.finditer(text.flat):
        home = ADDRESS.regex.match(text.text, match.end())
        if home and is_named_in_paragraph(text, match.start(), named, FAR):
            yield home.span("value")
    for match in habitations.DWELLING_AT.finditer(text.flat):
        home = ADDRESS.regex.match(text.text, match.end())
        if home and (_is_of_sentence(text, *home.span(), named) or _is_around(text, *home.span(), named)):
            yield home.span("value")


def _is_subject(text: Text, verb: int, named: Sequence[Span]) -> bool:
    """« Mme ROUX, 54 ans, vit à »; « Elle loue à », where the sentence before names somebody."""
    place = bisect_left(named, (verb, verb))
    since = named[place - 1][1] if place else 0
    if place and habitations.WHO_LIVES.match(text.text[since:verb]):
        return True
    spoken = PRONOUN.search(text.before(verb, NEAR))
    return bool(spoken) and is_named_in_paragraph(text, verb, named, REACH)


def _labelled(text: Text, named: Sequence[Span]) -> Iterator[Span]:
    for match in habitations.HOME_LABEL.finditer(text.flat):
        start, end = match.span("value")
        if not OFFICES.search(match["value"]) and is_named_in_paragraph(text, start, named, FAR):
            yield start, end
    for match in habitations.TOLD_AT.finditer(text.flat):
        if _is_around(text, *match.span(), named):
            yield from _several(text, match.end())


def _several(text: Text, start: int) -> Iterator[Span]:
    """« 61 rue Haute (M. ROUX) ; Le Bourg, 15999 Kerguen (Mme PUIG) »: each with its bearer behind."""
    while home := habitations.PARTS.match(text.text[start : start + REACH]):
        end = start + home.end("value")
        if OFFICES.search(text.flat[start:end]):
            return
        yield start, end
        following = habitations.NEXT_OF.match(text.text[end : end + REACH])
        if not following:
            return
        start = end + following.end()


def _numbered_neighbours(text: Text, named: Sequence[Span]) -> Iterator[Span]:
    for match in habitations.NEIGHBOUR.finditer(text.flat):
        if _is_around(text, *match.span(), named):
            yield match.span("value")


def _below(text: Text, named: Sequence[Span]) -> Iterator[Span]:
    """The lines of an address below a name that stands alone on its line, up to the one with the postcode."""
    for start, end in named:
        number = text.line_at(start)
        first, last = text.line(number)
        if text.text[end:last].strip(" ,") or not habitations.NAME_LINE.match(text.text[first:start]):
            continue
        yield from _lines(text, number + 1)


def _lines(text: Text, number: int) -> Sequence[Span]:
    found: list[Span] = []
    for following in range(number, min(number + LINES, len(text.starts) + 1)):
        first, last = text.line(following)
        line = text.text[first:last]
        town, part = habitations.TOWN_LINE.match(line), habitations.ADDRESS_LINE.match(line)
        match = town or part
        if not match or not _is_private(text, first, last):
            return ()
        found.append((first + match.start("value"), first + match.end("value")))
        if town:
            return found
    return ()


def _behind(text: Text, named: Sequence[Span]) -> Iterator[Span]:
    for _, last in named:
        following = text.text[last : last + REACH]
        places = (habitations.PLACE_BEHIND.match(following), habitations.CALLED_AT.match(following))
        for match in filter(None, (*places, _chain(text, last, following))):
            start, end = last + match.start("value"), last + match.end("value")
            if _is_private(text, start, end):
                yield start, end


def _chain(text: Text, last: int, following: str) -> Match | None:
    """Parts of an address, behind nothing that has a seat or a site."""
    match = habitations.CHAIN_BEHIND.match(following)
    return match if match and not homes.NOT_HOME.search(text.after(last, match.start("value"))) else None


def _is_private(text: Text, start: int, end: int) -> bool:
    return not habitations.NOT_A_HOME.search(text.flat[start:end])


def _is_of_sentence(text: Text, start: int, end: int, named: Sequence[Span]) -> bool:
    """Somebody is named in the sentence, and no works or office nearer before; around it for a dwelling."""
    if LIVED_IN.search(text.before(start, NEAR)):
        return _is_around(text, start, end, named)
    if homes.NOT_HOME.search(text.before(start, NEAR)):
        return False
    return is_named_near(text, start, end, named) or is_named_behind(text, start, end, named)


def _is_around(text: Text, start: int, end: int, named: Sequence[Span]) -> bool:
    """Somebody is named before in the paragraph or right behind it."""
    if is_named_in_paragraph(text, start, named, FAR):
        return True
    place = bisect_left(named, (end, end))
    return place < len(named) and named[place][0] - end < REACH


_FINDERS: tuple[Callable[[Text, Sequence[Span]], Iterator[Span]], ...] = (
    _told,
    _labelled,
    _behind,
    _numbered_neighbours,
    _below,
)
