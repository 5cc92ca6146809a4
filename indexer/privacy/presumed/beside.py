"""What stands beside somebody: a home in the same sentence, a date of birth after the name, a surname said again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import MAXYEAR

from indexer.french import fold
from indexer.patterns.core import Match
from indexer.patterns.personal import homes, papers, people
from indexer.patterns.presumed import beside, candidates, codes, columns
from indexer.patterns.presumed.lexicon import SURNAMES
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.detectors.homes import addresses, home_of
from indexer.privacy.detectors.papers import is_new_plate
from indexer.privacy.presumed.memory import is_denomination
from indexer.privacy.presumed.name_words import (
    GIVENS,
    UNLISTED,
    Kind,
    kind_of_word,
    small_words,
)

CELLS = "|\t;"
LONGEST_ROW = 200
NEAR = 25
"""How far after a street its post box stands."""
REACHED = frozenset({Category.PHONE, Category.EMAIL, Category.BIRTH, Category.NIR})
"""What only a person has, in a row without a name too."""
REACH = 160
"""How far from an address, in its sentence, the person may be named."""
SHORTEST = 4
"""Letters of a surname that is looked for alone."""
TWO_DIGITS = 2
"""A year printed without its century."""
GIVEN_KINDS = frozenset({Kind.GIVEN, Kind.GIVEN_WORD})
YOUNGEST = 3
"""Years between a date of birth and the last year that a text prints."""


def find_homes_beside(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Addresses in a sentence on a private person, unless an office is named nearer before them."""
    private = NAMES - {Category.AGENT}
    named = sorted((f.start, f.end) for f in persons if f.category in private)
    for home in (*_addresses(text, named), *beside.COMMA_STREET.finditer(text.text)):
        told = beside.OF_HOME.match(text.flat[slice(*home.span("value"))])
        if told and not is_of_nobody(text, *home.span("value")) and is_of_person(text, *home.span("value"), named):
            found = home_of(text, home, "adresse dans la phrase d'une personne")
            yield replace(found, secrets=()) if told["hamlet"] else found


def find_homes_in_rows(text: Text, told: Sequence[Finding]) -> Iterator[Finding]:
    """Addresses in the row of a telephone, mailbox or birth, with a name or without: « 0104 | 31 avenue | 06 … »."""
    starts = sorted(f.start for f in told if f.category in REACHED)
    for home in addresses(text.text) if starts else ():
        start, end = home.span("value")
        first, last = text.line(text.line_at(start))
        at = bisect_left(starts, first)
        is_told = last - first <= LONGEST_ROW and at < len(starts) and starts[at] < last
        is_row = is_told and sum(1 for _ in columns.CELLS.regex.finditer(text.text, first, last)) > 1
        of_office = is_row and homes.OFFICES.search(text.flat[first:last])
        if is_row and not of_office and not is_of_nobody(text, start, end):
            yield home_of(text, home, "adresse dans la ligne de qui a un téléphone, un courriel ou une naissance")


def _addresses(text: Text, named: Sequence[tuple[int, int]]) -> Iterator[Match]:
    """What is printed like an address; of « rue du Four à Rémi VASSEUR, 15 rue du Four » what follows the person."""
    for home in addresses(text.text):
        place = bisect_left(named, (home.end(), 0))
        inside = place > 0 and named[place - 1][0] > home.start()
        after = homes.ADDRESS.regex.search(text.text, named[place - 1][1], home.end()) if inside else None
        yield after or _numbered(text, home) or home


def _numbered(text: Text, home: Match) -> Match | None:
    """The second of « riverain du chemin de la Croix, 5 chemin de la Croix »: the house, not its way."""
    inner = beside.HOUSE.regex.search(text.text, home.start(), home.end())
    return homes.ADDRESS.regex.match(text.text, inner.start()) if inner and not home["value"][0].isdigit() else None


def is_of_nobody(text: Text, start: int, end: int) -> bool:
    """Whether an address is of an office, or the place of what is built or changes hands."""
    if beside.OCCUPIED.match(text.after(end, NEAR)):
        return False
    built = beside.SITUATED.search(text.before(start, NEAR)) or beside.SOLD.match(text.after(end, NEAR))
    return bool(
        beside.PUBLIC.search(text.flat[start : end + NEAR].partition("\n")[0])
        or (built and not beside.LIVED_IN.search(text.before(start, 2 * NEAR)))
    )


def is_of_person(text: Text, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Whether the sentence or row of an address names somebody, and no office between the two."""
    first, last = sentence_of(text, start, end)
    offices = homes.OFFICES.finditer(text.flat[first:start])
    office = first + max((match.end() for match in offices), default=-REACH)
    place = bisect_left(named, (start, start))
    if place and named[place - 1][0] >= first:
        return named[place - 1][1] > office
    following = named[place][0] if place < len(named) else last
    return office < first and following < last and not homes.OFFICES.search(text.flat[end:following])


def sentence_of(text: Text, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of a passage starts and ends, at most `REACH` away; its row where it stands in a table."""
    row = text.line(text.line_at(start))
    if row[1] - row[0] <= LONGEST_ROW and any(sign in text.text[slice(*row)] for sign in CELLS):
        return row[0], max(row[1], end)
    first, last = max(0, start - REACH), min(len(text.text), end + REACH)
    first += max((match.end() for match in people.SENTENCE_END.finditer(text.flat[first:start])), default=0)
    stop = people.SENTENCE_END.search(text.flat[end:last])
    return first, end + stop.start() if stop else last


def find_births_beside(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Dates right after a name: in full, years before the last of the text; a year alone below « naissance »."""
    latest = max((int(match["year"]) for match in beside.YEAR.finditer(text.flat)), default=MAXYEAR)
    for person in persons:
        match = beside.BIRTH_AFTER.match(text.after(person.end, REACH)) if person.category in NAMES else None
        if match and _is_birth(text, person, match, latest):
            start, end = (person.end + place for place in match.span("date"))
            yield Finding(category=Category.BIRTH, start=start, end=end, rule="date de naissance")


def find_hamlets(text: Text, births: Sequence[Finding]) -> Iterator[Finding]:
    """Hamlets that follow a date of birth in a list: « 8/2/1979, Kerhuon Vihan, »."""
    for birth in births:
        match = beside.HAMLET.match(text.text[birth.end : birth.end + REACH])
        if match:
            start, end = (birth.end + place for place in match.span("value"))
            yield Finding(category=Category.ADDRESS, start=start, end=end, rule="adresse après une naissance")


def find_plates_beside(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Plates that fill their place in a sentence on a private person."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for match in papers.PLATE.finditer(text.flat):
        start, end = match.span()
        told = _fills(text, start, end) or is_new_plate(text, match)
        if not match["moped"] and told and is_named_near(text, start, end, named):
            code = "".join(filter(str.isalnum, text.text[start:end]))
            rule = "plaque d'immatriculation"
            yield Finding(category=Category.PLATE, start=start, end=end, rule=rule, secrets=(code,))


def _fills(text: Text, start: int, end: int) -> bool:
    before = text.text[max(0, start - NEAR) : start].rpartition("\n")[2]
    after = text.text[end : end + NEAR].partition("\n")[0]
    signs = codes.BEFORE.search(before) and codes.AFTER.match(after)
    printed = text.text[start:end].isupper() or text.text[start - NEAR : end].islower()
    return bool(signs) and printed


def is_named_near(text: Text, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Whether somebody of these places is named before a passage, in its sentence or its row."""
    first, _ = sentence_of(text, start, end)
    place = bisect_left(named, (start, start))
    return place > 0 and named[place - 1][0] >= first


def is_named_behind(text: Text, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """« la maladie de Charcot dont souffre M. ROUX », « la cure de désintoxication de l'ancien régisseur, G. ROUX »."""
    _, last = sentence_of(text, start, end)
    place = bisect_left(named, (end, end))
    return place < len(named) and named[place][0] < last


def is_named_in_paragraph(text: Text, start: int, named: Sequence[tuple[int, int]], far: int) -> bool:
    """Whether somebody of these places is named before, in the same paragraph, less than `far` characters away."""
    place = bisect_left(named, (start, start))
    if not place:
        return False
    since = named[place - 1][1]
    return start - since < far and "\n\n" not in text.text[since:start]


def is_named_next(text: Text, start: int, end: int, named: Sequence[tuple[int, int]], far: int) -> bool:
    """Whether somebody of these places is named behind a passage, on its line, less than `far` characters away."""
    place = bisect_left(named, (start, start))
    return place < len(named) and named[place][0] - end < far and "\n" not in text.text[end : named[place][0]]


def _is_birth(text: Text, person: Finding, match: Match, latest: int) -> bool:
    if match["alone"]:
        return bool(beside.BORN.search(text.before(person.start, 2 * REACH)))
    year = int(match["year"])
    return len(match["year"]) == TWO_DIGITS or year <= latest - YOUNGEST


def find_surnames_alone(text: Text, persons: Sequence[Finding], sitting: frozenset[str]) -> Iterator[Finding]:
    """« Touati » where « Wassim TOUATI » is hidden, unless somebody who sits bears it; in small letters too."""
    small = small_words(text.text)
    of_persons = [person for person in persons if person.category in NAMES]
    towns = {match["town"] for match in beside.TOWN.finditer(text.flat)}
    in_small = [person for person in of_persons if text.text[person.start : person.end].islower()]
    for found, named in ((beside.CAPITALISED, of_persons), (candidates.SMALL_WORD, in_small)):
        known = {word for person in named for word in _surnames(text, person, small)} - sitting - towns
        for match in found.finditer(text.text) if known else ():
            start, end = match.span()
            if fold(match.group()) in known and not (_is_place(text, start, end) or _is_anothers(text, start, small)):
                rule = "nom d'une personne déjà occultée"
                yield Finding(category=Category.PERSON, start=start, end=end, rule=rule)


def find_with_initials(text: Text, persons: Sequence[Finding], sitting: frozenset[str]) -> Iterator[Finding]:
    """« P.-L. HASCOT-MILLET » where « Perrine-Lou HASCOT-MILLET » is hidden, unless somebody who sits bears it."""
    of_persons = (text.text[person.start : person.end].split() for person in persons if person.category in NAMES)
    known = {fold(word) for words in of_persons if len(words) > 1 for word in words} - GIVENS
    for match in beside.INITIALLED.finditer(text.text) if known else ():
        last = fold(match["last"])
        if last in known and sitting.isdisjoint({last, *last.split("-")}):
            start, end = match.span()
            rule = "nom d'une personne déjà occultée"
            yield Finding(category=Category.PERSON, start=start, end=end, rule=rule)


def _surnames(text: Text, person: Finding, small: frozenset[str]) -> Iterator[str]:
    """Surnames in use of a name that has a first name too or stands in small letters; any behind a civility."""
    words = text.text[person.start : person.end].split()
    kinds = [kind_of_word(word, small) for word in words]
    in_capitals = [word.isupper() for word in words]
    civil = people.CIVIL_BEFORE.search(text.before(person.start, NEAR))
    if "".join(words).islower() or civil or in_capitals[0] > in_capitals[-1] or not GIVEN_KINDS.isdisjoint(kinds):
        for word, kind in zip(map(fold, words), kinds, strict=True):
            listed = len(word) >= SHORTEST and word in SURNAMES
            if listed or (civil and kind in UNLISTED and len(word) >= SHORTEST and "-" not in word):
                yield word


def _is_anothers(text: Text, start: int, small: frozenset[str]) -> bool:
    """Behind a first name: whoever it is, other rules look at the whole name."""
    before = text.text[max(0, start - NEAR) : start]
    words = before.split()
    return before[-1:] == " " and bool(words) and kind_of_word(words[-1], small) is Kind.GIVEN


def _is_place(text: Text, start: int, end: int) -> bool:
    before = text.before(start, REACH)
    return bool(
        is_denomination(before)
        or candidates.ARTICLE.search(before)
        or candidates.AFTER_FIRM.search(text.after(end, REACH))
    )
