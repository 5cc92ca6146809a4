"""Rows without civility: lists of debtors, beneficiaries, owners and the like, told by what stands above or beside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from indexer.french import flat
from indexer.patterns.core import Match, Pattern
from indexer.patterns.personal import first_names, persons
from indexer.patterns.structure import roles
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.naming import LIKELY, NO, POSSIBLE, SHORTEST, SURE, Named, is_surname, name_of
from indexer.privacy.detectors.roles import named

ABOVE: dict[Category, Pattern] = {
    Category.DEBTOR: roles.ABOVE_DEBTOR,
    Category.CONCESSION: roles.ABOVE_CONCESSION,
    Category.STAFF_MATTER: roles.ABOVE_STAFF_MATTER,
    Category.HEALTH: roles.ABOVE_HEALTH,
    Category.MINOR: roles.ABOVE_MINOR,
    Category.LITIGANT: roles.ABOVE_LITIGANT,
    Category.OWNER: roles.ABOVE_OWNER,
    Category.BENEFICIARY: roles.ABOVE_BENEFICIARY,
    Category.PERSON: roles.ABOVE_PERSON,
}
LONGEST_ENTRY = 120
BLANKS = 2
"""Blank lines that end a list."""
PROSE = 9
"""Words of a line above which it may be prose."""
ENTRY = 5
"""Words of a line that holds little more than a name."""
LONGEST_ROW = 160
LONGEST_HEADING = 110
CELLS = "|\t;"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heading:
    category: Category
    column: int | None
    """Of the cell that names persons, where the heading has cells."""
    enough: int
    """How sure a name must be below it."""


def find_listed(text: Text) -> Iterator[Finding]:
    """Names in rows below a heading that says what the persons are, and in rows that say it themselves."""
    heading: _Heading | None = None
    blank = 0
    for number in range(1, len(text.starts) + 1):
        start, end = text.line(number)
        line = text.text[start:end]
        if not line.strip():
            blank += 1
            continue
        heading = None if roles.VOTE_ROW.search(text.flat[start:end]) else heading
        found = list(_in_row(text, start, end, heading)) if heading and blank < BLANKS else []
        yield from found
        if not found:
            heading = _below(heading, _heading(text.flat[start:end], line), line, blank)
        blank = 0
    for match in roles.PLOT_ROW.finditer(text.flat):
        yield from _every(text, *match.span("name"), Category.OWNER)
    yield from _debts(text)


def _debts(text: Text) -> Iterator[Finding]:
    """Every name between two reasons why a debt cannot be recovered, with a sum: the rows may be broken."""
    done = 0
    for match in roles.DEBT_REASON.finditer(text.flat):
        start = max(done, match.start() - LONGEST_ENTRY, text.text.rfind("\n\n", 0, match.start()))
        if first_names.SUM.regex.search(text.flat, start, match.start()):
            yield from _every(text, start, match.start(), Category.DEBTOR)
        done = match.end()


def _every(text: Text, start: int, end: int, category: Category) -> Iterator[Finding]:
    for match in persons.PHRASE.regex.finditer(text.text, start, end):
        found = name_of(match)
        name = text.text[found.start : found.end]
        if found.sure >= POSSIBLE or (name.isupper() and len(name) > SHORTEST and is_surname(name)):
            yield named(text, found, category)


def _below(heading: _Heading | None, new: _Heading | None, line: str, blank: int) -> _Heading | None:
    """What holds for the next line: titles of columns say where the names of the heading above them stand."""
    if new and heading and new.category is Category.PERSON and not blank:
        return replace(new, category=heading.category)
    return new or (heading if heading and _is_row(line, blank, heading) else None)


def _is_row(line: str, blank: int, heading: _Heading) -> bool:
    """Goes on with the list: cells, a rule, or a line with a number; not after a blank line."""
    ruled = not line.strip(" |-=_+:")
    cells = any(c in line for c in CELLS)
    goes_on = cells or (heading.column is None and any(map(str.isdigit, line)))
    return ruled or (not blank and len(line) < LONGEST_ROW and goes_on)


def _heading(flat_line: str, line: str) -> _Heading | None:
    """What a short line announces; the kind of its cell where it has cells."""
    if len(line) > LONGEST_HEADING or line.rstrip().endswith((".", ",")):
        return None
    for category, above in ABOVE.items():
        match = above.search(flat_line)
        if match and _announces(flat_line, line, match):
            return _Heading(
                category=category, column=_column(line, match), enough=_enough(category, flat_line)
            )
    return None


def _announces(flat_line: str, line: str, match: Match) -> bool:
    """Cells or a colon, or a row of titles: no number, no sentence; and not a table of legal persons."""
    rest = flat_line[: match.start()] + flat_line[match.end() :]
    if any(c in line for c in CELLS):
        return not any(map(str.isdigit, line))
    titled = line.rstrip().endswith(":") or not any(map(str.isdigit, line))
    return titled and not roles.ABOVE_ORGANISATION.search(rest) and not _is_sentence(line)


def _is_sentence(line: str) -> bool:
    words = line.split()
    small = sum(word[:1].islower() for word in words)
    return len(words) > PROSE and small > len(words) / 2 and not line.rstrip().endswith(":")


def _enough(category: Category, flat_line: str) -> int:
    """Clubs are paid as well as persons: below words of aid a first name is asked, save in a column « nom, prénom »."""
    told = roles.ABOVE_PERSON.search(flat_line)
    return (
        LIKELY
        if category in (Category.BENEFICIARY, Category.MINOR, Category.PERSON) and not told
        else POSSIBLE
    )


def _column(line: str, match: Match) -> int | None:
    sign = next((c for c in CELLS if c in line), None)
    if not sign:
        return None
    told = roles.NAME_COLUMN.search(flat(line)) if not match.groupdict().get("who") else None
    return line.count(sign, 0, told.end() if told else match.end(match.lastgroup or 0))


def _in_row(text: Text, start: int, end: int, heading: _Heading) -> Iterator[Finding]:
    line = text.text[start:end]
    if end - start > LONGEST_ROW:
        return
    sign = next((c for c in CELLS if c in line), None)
    if heading.column is not None and sign:
        yield from _in_cell(text, start, line, sign, heading)
    elif _counts(line):
        yield from _in_words(text, start, end, heading)


def _counts(line: str) -> bool:
    """A number, a mark of a list, or little more than a name."""
    return any(map(str.isdigit, line)) or line.lstrip()[:1] in "-•*" or len(line.split()) <= ENTRY


def _in_cell(text: Text, start: int, line: str, sign: str, heading: _Heading) -> Iterator[Finding]:
    cells = line.split(sign)
    if heading.column is None or heading.column >= len(cells):
        return
    first = start + sum(len(cell) + 1 for cell in cells[: heading.column])
    match = persons.PHRASE.regex.search(text.text, first, first + len(cells[heading.column]))
    found = name_of(match) if match else None
    if found and (found.sure >= heading.enough or _is_lone(text, found, cells[heading.column], heading)):
        yield named(text, found, heading.category)


def _is_lone(text: Text, found: Named, cell: str, heading: _Heading) -> bool:
    """A surname that fills its cell, below who owes or who is buried: elsewhere it would be an acronym."""
    name = text.text[found.start : found.end]
    lone = heading.category in (Category.DEBTOR, Category.CONCESSION, Category.OWNER)
    return lone and len(name) > SHORTEST and cell.strip() == name and is_surname(name)


def _in_words(text: Text, start: int, end: int, heading: _Heading) -> Iterator[Finding]:
    for match in persons.PHRASE.regex.finditer(text.text, start, end):
        found = name_of(match)
        name = text.text[found.start : found.end]
        lone = (
            heading.category is Category.DEBTOR
            and name.isupper()
            and is_surname(name)
            and first_names.SUM.search(text.flat[found.end : end])
        )
        if found.sure >= heading.enough or (lone and " " not in name and len(name) > SHORTEST):
            yield named(text, _trim(text, found), heading.category)
            if found.sure < SURE:
                return
        elif found.sure == NO and roles.ORGANISATION_WORD.search(text.flat[match.start() : match.end()]):
            return


def _trim(text: Text, found: Named) -> Named:
    """Without the capitalised word of the next column: « FACON Léo Prévert »."""
    words = text.text[found.start : found.end].split()
    upper = [word.isupper() for word in words]
    if upper in ([True, False, False], [False, True, False]) and all(word[0].isupper() for word in words):
        end = found.start + text.text[found.start : found.end].rindex(words[2])
        return Named(
            start=found.start, end=found.start + len(text.text[found.start : end].rstrip()), sure=found.sure
        )
    return found
