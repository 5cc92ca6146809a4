"""Tables and forms whose titles say that persons stand in them: each cell is what its title says, whatever its form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from indexer.french import fold
from indexer.patterns.apposed.rows import CODE_BEHIND
from indexer.patterns.core import Match, Pattern
from indexer.patterns.personal.businesses import LEGAL_FORM
from indexer.patterns.personal.own_matter import IN_MANDATE, PRIVATE_LIST
from indexer.patterns.personal.papers import PLATE
from indexer.patterns.personal.persons import ORGANISATIONS
from indexer.patterns.presumed import columns
from indexer.patterns.presumed.candidates import AFTER_FIRM, BEARERS
from indexer.patterns.presumed.lexicon import SURNAME_WORDS
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.tables import ABOVE
from indexer.privacy.presumed.name_words import BREAKS, GIVENS, Kind, kind_of_word
from indexer.privacy.presumed.tables_read import Span, Table, tables

SHARE = 0.4
"""Part of the cells of a column that are names by their words, at least, for the others to be."""
DIGITS = 5
"""Digits of the shortest personal number."""
LETTERS = 4
RULE = "colonne ou rubrique qui nomme des personnes"
NOBODY = ORGANISATIONS | BEARERS
NAMED = frozenset({Kind.GIVEN, Kind.SURNAME, Kind.SURNAME_WORD, Kind.GIVEN_WORD})


class _Title(Enum):
    PERSON = auto()
    NAME = auto()
    FIRST_NAME = auto()
    HOME = auto()
    BIRTH = auto()
    PHONE = auto()
    NUMBER = auto()
    PLATE = auto()
    ILLNESS = auto()


_TITLES: tuple[tuple[_Title, Pattern], ...] = (
    (_Title.NAME, columns.FULL_NAME),
    (_Title.NAME, columns.NAME),
    (_Title.FIRST_NAME, columns.FIRST_NAME),
    (_Title.PERSON, columns.PERSON),
    (_Title.HOME, columns.HOME),
    (_Title.BIRTH, columns.BIRTH),
    (_Title.PHONE, columns.PHONE),
    (_Title.NUMBER, columns.NUMBER),
    (_Title.PLATE, columns.PLATE),
    (_Title.ILLNESS, columns.ILLNESS),
)
_OTHER: dict[_Title, Category] = {
    _Title.HOME: Category.ADDRESS,
    _Title.BIRTH: Category.BIRTH,
    _Title.PHONE: Category.PHONE,
    _Title.NUMBER: Category.IDENTITY,
    _Title.PLATE: Category.PLATE,
    _Title.ILLNESS: Category.ILLNESS,
}
_NAMES = frozenset({_Title.PERSON, _Title.NAME, _Title.FIRST_NAME})


def find_columns(text: Text) -> Iterator[Finding]:
    """Names below or behind titles of persons, and what stands beside them below titles of their own."""
    for table in tables(text):
        titles = [_title(title) for title in table.titles]
        if _NAMES.isdisjoint(titles) or columns.OTHERS.search(" | ".join(table.titles)):
            continue
        named = [*_names(text, table, titles)]
        yield from named
        if named:
            yield from _beside(text, table, titles)


def _title(title: str) -> _Title | None:
    return next((kind for kind, pattern in _TITLES if pattern.search(title)), None)


def _names(text: Text, table: Table, titles: Sequence[_Title | None]) -> Iterator[Finding]:
    parted = _Title.NAME in titles and _Title.FIRST_NAME in titles
    for column, title in enumerate(titles):
        if title not in _NAMES:
            continue
        cells = [(row, match) for row in table.rows if (match := _name(text, row, column))]
        told = sum(_is_told(match) for _, match in cells)
        sure = bool(columns.SURELY.search(table.titles[column]))
        for row, match in cells:
            likely = told and (_is_told(match) or told >= SHARE * len(cells))
            if parted or likely or (sure and _has_capitals(match)):
                whole = _whole(text, row, titles) if parted else ""
                category = _category(table.titles[column], title)
                category = Category.PRIVATE if category is Category.PERSON and _is_private(text, row) else category
                yield _finding(text, row[column][0], match, category, whole)


def _is_private(text: Text, row: Sequence[Span]) -> bool:
    """A row on a matter of whoever it names, and no mandate."""
    told = text.flat[row[0][0] : row[-1][1]]
    return bool(PRIVATE_LIST.search(told)) and not IN_MANDATE.search(told)


def _name(text: Text, row: Sequence[Span], column: int) -> Match | None:
    """The cell as a name; nothing for a legal person, a place, a word of acts."""
    if column >= len(row):
        return None
    cell = text.text[slice(*row[column])]
    match = columns.NAME_CELL.match(cell)
    if not match:
        return None
    words = {part for word in fold(match["name"]).replace("'", " ").split() for part in word.split("-")}
    legal = LEGAL_FORM.search(text.flat[slice(*row[column])]) or AFTER_FIRM.search(cell[match.end() :].lower())
    nobody = not NOBODY.isdisjoint(words) or words <= BREAKS - SURNAME_WORDS
    return None if legal or nobody or columns.BLAND.search(fold(cell)) else match


def _is_told(match: Match) -> bool:
    """A civility before it or a name in use in it."""
    words = match["name"].replace(",", " ").replace("(", " ").replace(")", " ").split()
    kinds = {kind_of_word(word.title() if word.islower() else word) for word in words}
    return match.start("name") > len(match.group()) - len(match.group().lstrip()) or not NAMED.isdisjoint(kinds)


def _has_capitals(match: Match) -> bool:
    """Two words with capitals or more, none of acts."""
    words = match["name"].split()
    return len(words) > 1 and all(word[0].isupper() for word in words) and BREAKS.isdisjoint(map(fold, words))


def _category(title: str, kind: _Title) -> Category:
    role = next((category for category, above in ABOVE.items() if above.search(title)), Category.PERSON)
    return Category.BENEFICIARY if kind is _Title.PERSON and role is Category.PERSON else role


def _whole(text: Text, row: Sequence[Span], titles: Sequence[_Title | None]) -> str:
    """Surname and first name of a row that parts them."""
    parts = (text.text[slice(*cell)].strip() for cell, title in zip(row, titles, strict=False) if title in _NAMES)
    return " ".join(parts)


def _finding(text: Text, offset: int, match: Match, category: Category, whole: str) -> Finding:
    start, end = offset + match.start("name"), offset + match.end("name")
    end = start + len(text.text[start:end].rstrip(" .,-'"))
    name = whole or " ".join(text.text[start:end].split())
    told = len(name.split()) > 1 and not GIVENS.isdisjoint(fold(name).replace("-", " ").split())
    return Finding(category=category, start=start, end=end, rule=RULE, secrets=(name,) if whole or told else ())


def _beside(text: Text, table: Table, titles: Sequence[_Title | None]) -> Iterator[Finding]:
    for column, title in enumerate(titles):
        category = _OTHER.get(title) if title else None
        for row in table.rows if category else ():
            if column < len(row) and category and _fits(text.text[slice(*row[column])], category):
                start, end = row[column]
                start += len(text.text[start:end]) - len(text.text[start:end].lstrip())
                end = start + len(_bare(text.text[start:end], category))
                yield Finding(category=category, start=start, end=end, rule=RULE)


def _bare(cell: str, category: Category) -> str:
    """Without the blanks at the end, and of a birth without the code of the next column."""
    code = CODE_BEHIND.search(cell.rstrip()) if category is Category.BIRTH else None
    return cell[: code.start()] if code else cell.rstrip()


def _fits(cell: str, category: Category) -> bool:
    """Enough digits for a number, enough letters for a place or an illness."""
    digits, letters = sum(map(str.isdigit, cell)), sum(map(str.isalpha, cell))
    if category is Category.PLATE:
        return bool(PLATE.search(cell.lower()))
    if category in (Category.IDENTITY, Category.PHONE):
        return digits >= DIGITS and "€" not in cell
    if category is Category.BIRTH:
        return digits >= LETTERS and "€" not in cell
    return letters >= LETTERS and not columns.BLAND.search(fold(cell))
