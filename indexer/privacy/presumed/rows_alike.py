"""Rows of a list in which most name a person at one place: the others name one there too, whatever their words."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.french import fold
from indexer.patterns.personal import own_matter
from indexer.patterns.personal.persons import COMMON, ORGANISATIONS
from indexer.patterns.presumed import rows
from indexer.patterns.presumed.candidates import ACRONYM_OF, BEARERS, SAINT
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.detectors.naming import POSSIBLE, Named
from indexer.privacy.detectors.roles import named
from indexer.privacy.presumed.name_words import BREAKS, PARTICLES, Kind, kind_of_word, small_words

FEWEST = 2
"""Rows that name a person, at least."""
SHARE = 0.4
"""Part of the rows that name a person, at least."""
FIELDS = 4
"""Fields from the start of a row that are looked at."""
LONGEST = 200
"""Characters of the longest row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """What stands at one place of a row."""

    row: tuple[int, int]
    place: str
    """The signs and numbers before it on its row."""
    start: int
    end: int
    person: bool


def find_rows_alike(text: Text, persons: Sequence[Finding], sitting: frozenset[str]) -> Iterator[Finding]:
    """Names in the place where two rows and two fifths of a list name a person.

    Whoever has a name of who sits is one of them where the row tells a matter of their own: a sum, an age, a home.
    """
    starts = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    small = small_words(text.text)
    for block in _blocks(text):
        if _named_in(block, starts) < FEWEST:
            continue
        fields = [field for row in block for field in _fields(text, row, starts)]
        told = Counter(field.place for field in fields if field.person)
        rows_of = Counter(field.place for field in fields)
        for field in fields:
            enough = max(FEWEST, SHARE * rows_of[field.place])
            if field.person or told[field.place] < enough or not _may_be_name(text, field, small):
                continue
            if _sits(text, field, sitting):
                if _is_private(text, field):
                    yield named(text, Named(start=field.start, end=field.end, sure=POSSIBLE), Category.PRIVATE)
            else:
                yield named(text, Named(start=field.start, end=field.end, sure=POSSIBLE), Category.PERSON)


def _sits(text: Text, field: _Field, sitting: frozenset[str]) -> bool:
    words = fold(text.text[field.start : field.end]).replace("'", " ").replace("-", " ").split()
    return all(word in sitting for word in words)


def _is_private(text: Text, field: _Field) -> bool:
    """The row tells a matter of its own, and no mandate."""
    row = text.flat[slice(*field.row)]
    return bool(own_matter.PRIVATE_LIST.search(row)) and not own_matter.IN_MANDATE.search(row)


def find_homes_alike(text: Text, homes: Sequence[Finding]) -> Iterator[Finding]:
    """Cells in the place where two rows and two fifths of a list hold a home."""
    starts = sorted(f.start for f in homes if f.category is Category.ADDRESS)
    for block in _blocks(text) if len(starts) >= FEWEST else ():
        if not block or not _holds(starts, block[0][0], block[-1][1]):
            continue
        rows_of = [[cell.span("value") for cell in rows.CELL.regex.finditer(text.text, *row)] for row in block]
        for at in range(1, max(map(len, rows_of), default=0)):
            cells = [row[at] for row in rows_of if at < len(row)]
            others = [cell for cell in cells if not _holds(starts, *cell)]
            if len(cells) - len(others) >= max(FEWEST, SHARE * len(cells)):
                yield from _places(text, others)


def find_numbers_alike(text: Text, numbers: Sequence[Finding]) -> Iterator[Finding]:
    """Codes built like two personal numbers of their list, whoever holds them: « EQ-117-0042 » of a farm."""
    hidden = sorted((f.start, f.end) for f in numbers if f.category is Category.IDENTITY)
    starts = [start for start, _ in hidden]
    for block in _blocks(text) if len(hidden) >= FEWEST else ():
        if not block or not _holds(starts, block[0][0], block[-1][1]):
            continue
        first, last = bisect_left(starts, block[0][0]), bisect_left(starts, block[-1][1])
        told = Counter(_form(text.text[start:end]) for start, end in hidden[first:last])
        for row in block:
            for match in rows.CODE.regex.finditer(text.text, *row):
                if told[_form(match.group())] >= FEWEST and not _holds(starts, match.start(), match.end()):
                    rule = "numéro bâti comme ceux de sa liste"
                    yield Finding(category=Category.IDENTITY, start=match.start(), end=match.end(), rule=rule)


def _form(code: str) -> str:
    """« AA-999-9999 »."""
    return "".join("9" if sign.isdigit() else "A" if sign.isalpha() else sign for sign in code)


def _places(text: Text, cells: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    for start, end in cells:
        if rows.PLACE.fullmatch(text.text[start:end]) and text.flat[start:end] not in COMMON:
            rule = "adresse dans une liste d'adresses"
            yield Finding(category=Category.ADDRESS, start=start, end=end, rule=rule)


def _holds(starts: Sequence[int], first: int, last: int) -> bool:
    at = bisect_left(starts, first)
    return at < len(starts) and starts[at] < last


def _named_in(block: Sequence[tuple[int, int]], persons: Sequence[tuple[int, int]]) -> int:
    """How many persons the rows hold."""
    return bisect_left(persons, (block[-1][1], 0)) - bisect_left(persons, (block[0][0], 0)) if block else 0


def _blocks(text: Text) -> Iterator[list[tuple[int, int]]]:
    """Rows that follow one another: short lines, and what semicolons part in a longer one."""
    block: list[tuple[int, int]] = []
    for number in range(1, len(text.starts) + 1):
        start, end = text.line(number)
        if text.text[start:end].strip() and end - start <= LONGEST:
            block.append((start, end))
            continue
        yield block
        block = []
        parts = [match.span() for match in rows.ITEM.regex.finditer(text.text, start, end)]
        if len(parts) > FEWEST:
            yield [(first, last) for first, last in parts if last - first <= LONGEST]
    yield block


def _fields(text: Text, row: tuple[int, int], persons: Sequence[tuple[int, int]]) -> Iterator[_Field]:
    for _, match in zip(range(FIELDS), rows.FIELD.regex.finditer(text.text, *row), strict=False):
        start, end = match.span("value")
        at = bisect_left(persons, (start, start))
        person = at < len(persons) and persons[at][0] < end and persons[at][0] - start <= rows.LONGEST_HEAD
        place = rows.NUMBER.sub("9", rows.WORDS.sub("", text.text[row[0] : start]))
        yield _Field(row=row, place=place, start=start, end=end, person=person)


def _may_be_name(text: Text, field: _Field, small: frozenset[str]) -> bool:
    """One to four words with capitals, none of a legal person, of a place or of acts."""
    value = text.text[field.start : field.end]
    whole = fold(value).replace("'", " ").split()
    words = [part for word in whole for part in word.split("-")]
    known = any(kind_of_word(word, small) in (Kind.SURNAME, Kind.GIVEN) for word in value.split())
    return (
        bool(rows.NAME.fullmatch(value))
        and not ACRONYM_OF.match(value)
        and (known or (len(words) > 1 and not rows.OF.search(value)))
        and (ORGANISATIONS | BEARERS).isdisjoint(set(words) - PARTICLES)
        and (BREAKS | small).isdisjoint(set(whole) - PARTICLES)
        and not SAINT.search(text.flat[field.start : field.end])
    )
