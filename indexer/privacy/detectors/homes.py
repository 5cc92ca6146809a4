"""Where persons live and when they were born: what the words before a street or a date say of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from indexer.french import flat
from indexer.patterns.core import Match, Pattern
from indexer.patterns.personal import homes, people
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.naming import is_person
from indexer.privacy.proof.spelling import squash, squashed

CLAUSE = 120
ROW = 80
NEAR = 40
ASIDE = 12
"""Signs of what may stand between a name with its dwelling and the address: « (62) »."""
CITED = 5
"""Signs of « cite », the verb, which without its accent reads like a way."""
STREET_WORDS = 3
"""Words of the shortest address that is looked for again: its number, the word for its way, a name."""
_PROFESSIONS = ("maitre", "me ", "dr", "docteur")
_GROUPS = ("value", "labelled", "listed", "aside", "told", "sign", "place", "native")


@lru_cache(maxsize=2)
def addresses(text: str) -> tuple[Match, ...]:
    """Whatever is printed like a postal address."""
    return tuple(homes.ADDRESS.finditer(text))


def find_births(text: Text) -> Iterator[Finding]:
    """Dates of birth, with the place when it follows; what is born of a vote or a law is no person."""
    for match in homes.BIRTH.finditer(text.flat):
        group = next(name for name in _GROUPS if match[name])
        start, end = match.span(group)
        if not (_is_thing(text, match.start()) or homes.LONG_AGO.search(text.flat[start:end])):
            yield _birth(start, end)
            other = homes.ALSO_BORN.match(text.after(end, ROW)) if homes.SEVERAL_BORN.match(match.group()) else None
            if other:
                yield _birth(end + other.start("value"), end + other.end("value"))


def _birth(start: int, end: int) -> Finding:
    return Finding(category=Category.BIRTH, start=start, end=end, rule="date de naissance")


def _is_thing(text: Text, start: int) -> bool:
    before = homes.NOT_BORN.search(text.before(start, 60))
    return bool(before) and not people.PERSON.search(text.text[max(0, start - 40) : start])


def find_homes(text: Text) -> Iterator[Finding]:
    """Postal addresses of natural persons, and their street and number alone wherever the same text repeats them."""
    homes_found = list(_homes(text))
    yield from homes_found
    streets = sorted({squash(street) for home in homes_found if (street := _street(text, home))})
    printed = squashed(text.text) if streets else None
    for start, end in (span for street in streets if printed for span in printed.find(street)):
        rule = "rue et numéro d'une adresse personnelle"
        yield Finding(category=Category.ADDRESS, start=start, end=end, rule=rule)


def _street(text: Text, home: Finding) -> str:
    """`12 rue des lilas` of a longer address; empty for one without number."""
    value = text.flat[home.start : home.end]
    street = value.partition("\n")[0].partition(" (")[0]
    head, _, rest = street.partition(",")
    street = f"{head},{rest.partition(',')[0]}" if head.strip().isdigit() else head
    return street.strip() if value[:1].isdigit() and len(street.split()) >= STREET_WORDS else ""


def _homes(text: Text) -> Iterator[Finding]:
    """After « demeurant » and the like, or after a name."""
    for match in homes.LIVES.finditer(text.flat):
        home = _address(text, match.end(), homes.TOWN_FIRST, homes.ADDRESS, homes.NUMBERED, homes.NAMED_PLACE)
        if home and not is_office(text, match):
            yield home_of(text, home, "adresse après « demeurant »")
    for found in (homes.STATUS, homes.ADDRESS_LABEL):
        for match in found.finditer(text.flat):
            home = _address(text, match.end(), homes.ADDRESS)
            if home and (found is homes.STATUS or _is_of_person(text, match.start())):
                yield home_of(text, home, "adresse d'une personne")
    for home in addresses(text.text):
        if _follows_name(text, home):
            yield home_of(text, home, "adresse après un nom")
        elif homes.CHEZ.search(text.after(home.end(), NEAR)):
            yield home_of(text, home, "adresse avant « chez »")


def _address(text: Text, position: int, *forms: Pattern) -> Match | None:
    while position < len(text.text) and text.text[position] in " \n\t:,":
        position += 1
    found = next(filter(None, (form.regex.match(text.text, position) for form in forms)), None)
    return found if found and _is_proper(found["value"]) else None


def _is_proper(value: str) -> bool:
    """A number or a name of its own: « 4 rue haute », « résidence Lilas »; « domaine public » is none."""
    _, *others = value.split()
    return any(map(str.isdigit, value)) or any(word[:1].isupper() or word[2:3].isupper() for word in others)


def is_office(text: Text, match: Match) -> bool:
    """« Domicilié » after a legal person with no person named since; only persons « demeurent »."""
    if homes.OF_SOMEBODY.match(match.group()) or not match.group().startswith(
        ("domicil", "elisant", "ayant", "fait", "a ", "dont", "adresse", "occupant", "heberg", "envoy", "notifi")
    ):
        return False
    start = max(0, match.start() - 2 * CLAUSE)
    office = max((m.end() for m in homes.OFFICES.finditer(text.flat[start : match.start()])), default=-1)
    named = max((m.end() for m in people.PERSON.finditer(text.text[start : match.start()])), default=-1)
    return office > named or (named < 0 and "represent" in text.after(match.end(), CLAUSE))


def _is_of_person(text: Text, start: int) -> bool:
    """A person, and no office, is named on this line or the two above."""
    first, _ = text.line(max(1, text.line_at(start) - 2))
    return bool(people.PERSON.search(text.text[first:start])) and not homes.OFFICES.search(
        text.flat[first:start]
    )


def _follows_name(text: Text, home: Match) -> bool:
    """A person's name just before, parted by a sign of a list or a table; « Maître » has an office."""
    if people.CITES.search(text.text[home.start() : home.start() + CITED]):
        return False
    first, _ = text.line(text.line_at(home.start()))
    first = max(first, home.start() - ROW)
    before = text.text[first : home.start()]
    bare = before.rstrip(" ,–—-(\t|;:\n")
    if not bare:
        return _is_below_name(text, first)
    named = list(people.PERSON.finditer(before))
    if named and named[-1].end() >= len(bare) - 1:
        return not text.flat[first + named[-1].start() :].startswith(_PROFESSIONS) and not _is_business(
            text, first + named[-1].start()
        )
    dwelling = named and homes.DWELLING.search(text.before(first + named[-1].start(), NEAR))
    if dwelling and len(bare) - named[-1].end() < ASIDE:
        return True
    return home.start() - first - len(bare) > 0 and home["value"][:1].isdigit() and _ends_with_name(bare)


def _is_below_name(text: Text, line_start: int) -> bool:
    """The line above is a name and nothing more, or ends with one and a dash."""
    above = text.text[max(0, line_start - ROW) : max(0, line_start - 1)].rpartition("\n")[2].strip()
    name = above.rstrip(" ,–—")
    named = list(people.PERSON.finditer(name))
    if not named or named[-1].end() < len(name) - 1:
        return False
    start = named[-1].start()
    return (start == 0 or above[-1] in "–—") and not flat(name[start:]).startswith(_PROFESSIONS)


def _is_business(text: Text, start: int) -> bool:
    return bool(homes.OFFICES.search(text.before(start, 25).rpartition(".")[2].rpartition("\n")[2]))


def _ends_with_name(before: str) -> bool:
    """« VASSEUR Rémi » alone in its cell, or at the start of an entry of a list."""
    cell = (
        before.replace("\t", "|")
        .replace(";", "|")
        .replace("•", "|")
        .rpartition("|")[2]
        .strip(" -–—*0123456789.)")
    )
    return is_person(cell)


def home_of(text: Text, match: Match, rule: str) -> Finding:
    """The finding of an address, without the signs that follow it."""
    start, end = match.span("value")
    end = start + len(text.text[start:end].rstrip(" ,–-\n."))
    return Finding(
        category=Category.ADDRESS, start=start, end=end, rule=rule, secrets=(text.text[start:end],)
    )
