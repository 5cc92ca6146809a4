"""Under which number: each rule gives what it finds, the first of the table that finds something is followed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from indexer.extraction.acts.head import Act
from indexer.extraction.rules import first_told
from indexer.french import flat
from indexer.model import Fact
from indexer.patterns.core import Match, Pattern, as_printed
from indexer.patterns.facts import objects
from indexer.patterns.facts.facts import AGENDA_NUMBER, NUMBER_AND_OBJECT, NUMBER_SIGN, REPORT_NUMBER
from indexer.patterns.structure import heads, layout
from indexer.patterns.structure.pages import LEAF
from indexer.patterns.structure.ranks import RANK_NUMBER
from indexer.segmenting.items.leaves import placed_as_numbers
from indexer.segmenting.items.series import code_of, is_cited
from indexer.segmenting.lines import Line, telling

SIGNED = (NUMBER_SIGN, objects.SPACED_NUMBER, objects.LABELLED_NUMBER)
"""A number with what announces it, the surest first."""
NO_NUMBERS = (objects.NO_NUMBER, LEAF)
"""What a line says whose number is not that of an act."""
YEAR_AND_RANK = 2
"""Figures of a number that a town gives; a software adds others."""
CENTURY = 100
"""A year may be printed without its first figures."""
NEAR = 40
"""Characters in which a title opens with its number."""
VISAS = 60
"""Printed lines in which the report is cited."""
BELOW_HEAD = 8
"""Printed lines below the head in which the number may stand alone."""


def find_number(act: Act, title: Fact[str] | None) -> Fact[str] | None:
    """Number of the act: with its sign, in its title or before it, at the end of its object `title`, else alone."""
    return first_told(SURE, act) or ending_number(title) or first_told(OTHERS, act)


def ending_number(title: Fact[str] | None) -> Fact[str] | None:
    """The number that a title ends with: « Tarifs de la cantine (délibération 2025-01) »."""
    match = _ending(title)
    return Fact(as_printed(title.value, match, "number"), title.line) if title and match else None


def _ending(title: Fact[str] | None) -> Match | None:
    """Where a title ends with a number: between signs, or behind a colon unless it is two years in a row."""
    if title is None:
        return None
    plain = flat(title.value)
    match = objects.ENDING_NUMBER.search(plain) or objects.SIGNED_LAST.search(plain)
    behind = None if match else objects.COLON_NUMBER.search(plain)
    return match or (behind if behind and not _is_school_year(behind["number"]) else None)


def _is_school_year(number: str) -> bool:
    """Whether a number is two years in a row: « 2023-2024 », « 2023/24 »."""
    years = [int(figures) for figures in layout.NUMBERS.regex.findall(number)]
    return len(years) == YEAR_AND_RANK and (years[1] - years[0]) % CENTURY == 1


def without_ending(title: Fact[str] | None, number: Fact[str] | None) -> Fact[str] | None:
    """The title without the number that it ends with, where this is the number of the act."""
    match = _ending(title) if number else None
    if not (title and number and match and as_printed(title.value, match, "number") == number.value):
        return title
    return Fact(title.value[: match.end("title")].rstrip(" ,;:-–—"), title.line)


def stamped_number(lines: Sequence[Line]) -> Fact[str] | None:
    """The number under which an act was sent, where all its stamps print one and the same; `lines` with furniture."""
    found = list(telling(lines, layout.ACTES_IDENTIFIER))
    if len({match["number"] for _, match in found}) != 1:
        return None
    line, match = found[0]
    of_year = _is_of_year(match["number"], match["date"])
    return Fact(as_printed(line.text, match, "number"), line.number) if of_year else None


def _is_of_year(number: str, day: str) -> bool:
    """Whether a number in a stamp is « 107_2024 » or « 2024-107 »: others are keys of a software."""
    parts = layout.NUMBERS.regex.findall(number)
    return len(parts) == YEAR_AND_RANK and day[:4] in parts


def digits(text: str) -> str:
    """The figures of a text and nothing else."""
    return "".join(c for c in text if c.isdigit())


def _signed(act: Act) -> Fact[str] | None:
    return first_told((partial(_first, read=_reader(pattern)) for pattern in SIGNED), act.head)


def _in_title(act: Act) -> Fact[str] | None:
    return _first(act.head, _titled)


def _titled(line: Line) -> str | None:
    """The number that a title of an act, or a line that opens with it, prints."""
    titled = heads.ACT_TITLE.match(line.flat) or _opens(line)
    first = _group(objects.TITLE_NUMBER.search(line.flat), line, "number") if titled else None
    return first or _group(objects.LAST_NUMBER.match(line.flat), line, "number")


def _opens(line: Line) -> bool:
    near = objects.TITLE_NUMBER.search(line.flat[:NEAR]) or objects.PARTED_NUMBER.search(line.flat)
    return near is not None and not line.starts_lower and not objects.OTHER_ACT.search(line.flat)


def _alone(act: Act) -> Fact[str] | None:
    return _first(act.lines[: act.body + BELOW_HEAD], _lone_number)


def _leaf(act: Act) -> Fact[str] | None:
    """A number written as those of leaves, where it stands above a head or a title."""
    lines = act.lines[: act.body + BELOW_HEAD]
    return next((Fact(lines[n].text.strip(), lines[n].number) for n in placed_as_numbers(lines)), None)


def _lone_number(line: Line) -> str | None:
    alone = heads.HEAD_NUMBER.match(line.flat) and not AGENDA_NUMBER.match(line.flat)
    value = code_of(line) or line.text.strip(" #*°").removeprefix("N° ")
    return value if alone and not objects.DAY_ONLY.match(value) else None


def _before_object(act: Act) -> Fact[str] | None:
    return _first(act.head, _number_above)


def _number_above(line: Line) -> str | None:
    """The number that a line prints before an object, or its code."""
    match = NUMBER_AND_OBJECT.match(line.flat)
    forms = (_group(match, line, form) for form in ("signed", "bare", "coded"))
    return next(filter(None, forms), None) or _code(line)


def _code(line: Line) -> str | None:
    code = code_of(line)
    return code if code and not RANK_NUMBER.match(code) else None


def _of_report(act: Act) -> Fact[str] | None:
    return _first(act.lines[:VISAS], _reader(REPORT_NUMBER))


Rule = Callable[[Act], Fact[str] | None]

SURE: tuple[Rule, ...] = (_signed, _in_title, _before_object)
"""Rules by which a number says what it is the number of,"""
OTHERS: tuple[Rule, ...] = (_alone, _leaf, _of_report)
"""and others."""
RULES = (*SURE, *OTHERS)
"""Those that mislead least first."""


def _reader(pattern: Pattern) -> Callable[[Line], str | None]:
    return lambda line: _group(pattern.match(line.flat), line, "number")


def _first(lines: Sequence[Line], read: Callable[[Line], str | None]) -> Fact[str] | None:
    """What a rule reads of the first line that is no part of the phrase above."""
    for n, line in enumerate(lines):
        value = read(line)
        if value and not (is_cited(lines[n - 1] if n else None, line) or _is_no_number(line)):
            return Fact(value, line.number)
    return None


def _is_no_number(line: Line) -> bool:
    """Whether a line says that its number is not that of an act."""
    return any(pattern.match(line.flat) for pattern in NO_NUMBERS)


def _group(match: Match | None, line: Line, name: str) -> str | None:
    return as_printed(line.text, match, name) if match else None
