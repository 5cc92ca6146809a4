"""What labelled acts taught to be somebody's home, number or illness: undecided, so that it waits, hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from indexer.patterns.apposed.open_numbers import NO_CODE, NOT_OF_PERSON
from indexer.patterns.learnt.words import BLANK_LINE, COURT, PLACE_WORD, PLOT, TITLE_NUMBER
from indexer.patterns.presumed.columns import CELLS
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text
from indexer.privacy.learnt.model import chances
from indexer.privacy.learnt.paragraphs import told_of
from indexer.privacy.presumed.beside import is_named_in_paragraph, is_named_next, is_of_nobody, is_of_person

RULE = "ressemble à une donnée personnelle d'un acte annoté"
LABELS = {
    "adresse_personnelle": Category.ADDRESS,
    "identifiant_personnel": Category.IDENTITY,
    "donnee_de_sante": Category.ILLNESS,
}
"""Labels that are looked for; persons and telephones are not: rules find them better (decision 0210)."""
LONGEST = {Category.ADDRESS: 80, Category.IDENTITY: 40, Category.ILLNESS: 80}
"""Characters; a longer run is a list or a text that was not understood."""
PARTS = 3
"""Commas of the longest address."""
LISTED = 2
"""Commas from which on an address without a word of places is a list."""
CUTS = frozenset("[]{}|_│\\")
"""Signs that no home, number or illness has in it."""
LIKELY = 0.5
"""From here on a word is one."""
POSSIBLE = 0.1
"""From here on the words around it are part of it."""
FAR = 400
"""How far behind a person, in the paragraph, it may stand."""
AHEAD = 80
"""How far before a person, on the line."""
NEAR = 60
"""Characters before a number in which it may be said to be of an act, a market, a plot."""
LETTERS = 3
"""Letters of the shortest home."""
CODE = 5
"""Letters and figures of the shortest number."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """A run of words, each at least possible and one likely."""

    start: int
    end: int
    label: str


def find_learnt(text: Text, persons: Sequence[Finding]) -> Iterator[Finding]:
    """Homes, numbers and illnesses in the paragraph of somebody. Raises ArchiveError without a model that is whole."""
    named = sorted((f.start, f.end) for f in persons if f.category in NAMES)
    for first, last in _windows(text, named):
        for run in likely(text.text[first:last]):
            start, end = first + run.start, first + run.end
            behind = is_named_in_paragraph(text, start, named, FAR)
            beside = behind or is_named_next(text, start, end, named, AHEAD)
            if beside and _is_whole(text, start, end, LABELS[run.label], named):
                yield _finding(text, start, end, LABELS[run.label])


def _is_whole(text: Text, start: int, end: int, category: Category, named: Sequence[Span]) -> bool:
    """Neither a list, nor the place or the number of something else than a person."""
    value = text.flat[start:end]
    if len(value) > LONGEST[category] or value.count(",") > PARTS:
        return False
    number = next((at for at in range(start, end) if text.flat[at].isdigit()), start)
    if category is Category.ADDRESS:
        told = is_of_person(text, start, end, named) and not is_of_nobody(text, number, end)
        return told and not _is_no_home(value)
    if category is Category.ILLNESS:
        return True
    patterns = NO_CODE, TITLE_NUMBER, COURT
    of_others = any(each.match(value) for each in patterns) or NOT_OF_PERSON.search(text.before(number, NEAR))
    return len(_code(value)) >= CODE and any(map(str.isdigit, value)) and not of_others


def _is_no_home(value: str) -> bool:
    """A plot, a day, a rank, or names in a row, as commissions list their members."""
    if sum(map(str.isalpha, value)) < LETTERS:
        return True
    return bool(PLOT.search(value)) or (value.count(",") >= LISTED and not PLACE_WORD.search(value))


def _windows(text: Text, named: Sequence[Span]) -> Iterator[Span]:
    """The lines around persons, within their paragraph; those of persons near each other are one."""
    open_: Span | None = None
    for start, end in named:
        first, last = _window(text, start, end)
        if open_ and first <= open_[1]:
            open_ = open_[0], max(open_[1], last)
            continue
        if open_:
            yield open_
        open_ = first, last
    if open_:
        yield open_


def _window(text: Text, start: int, end: int) -> Span:
    first = text.line(text.line_at(max(0, start - FAR)))[0]
    last = text.line(text.line_at(min(len(text.text) - 1, end + FAR)))[1]
    blanks = [match.span() for match in BLANK_LINE.regex.finditer(text.text, first, last)]
    first = max([first, *(after for _, after in blanks if after <= start)])
    return first, min([last, *(before for before, _ in blanks if before >= end)])


def likely(paragraph: str) -> Iterator[Likely]:
    """Runs of words of one line that are likely to be personal."""
    places, told = zip(*told_of(paragraph), strict=True) if paragraph.strip() else ((), ())
    by_label = chances(told, tuple(LABELS)) if told else {}
    sums = [sum(each) for each in zip(*by_label.values(), strict=True)]
    for run in _runs(paragraph, places, sums):
        sure = [at for at in range(*run) if sums[at] >= LIKELY]
        if sure:
            first, last = _within_commas(paragraph, places, run, sure)
            label = max(by_label, key=lambda label: sum(by_label[label][first:last]))
            yield Likely(start=places[first][0], end=places[last - 1][1], label=label)


def _within_commas(paragraph: str, places: Sequence[Span], run: Span, sure: Sequence[int]) -> Span:
    """The run without « , obtient une aide de 300 € »: what a comma parts from its likely words is none of it."""
    commas = [at for at in range(*run) if paragraph[places[at][0]] == ","]
    first = max([run[0], *(at + 1 for at in commas if at < sure[0])])
    return first, min([run[1], *(at for at in commas if at > sure[-1])])


def _runs(paragraph: str, places: Sequence[Span], sums: Sequence[float]) -> Iterator[Span]:
    """First word and the one behind the last of each run of possible words of a cell, signs at its ends left out."""
    possible = [at for at, chance in enumerate(sums) if chance >= POSSIBLE and paragraph[places[at][0]] not in CUTS]
    breaks = [at for at, (a, b) in enumerate(pairwise(possible), start=1) if _is_parted(paragraph, places, a, b)]
    for first, last in pairwise([0, *breaks, len(possible)]):
        words = [at for at in possible[first:last] if paragraph[places[at][0]].isalnum()]
        if words:
            yield words[0], words[-1] + 1


def _is_parted(paragraph: str, places: Sequence[Span], one: int, other: int) -> bool:
    between = paragraph[places[one][1] : places[other][0]]
    return other - one > 1 or "\n" in between or bool(CELLS.regex.search(between))


def _code(value: str) -> str:
    return "".join(filter(str.isalnum, value))


def _finding(text: Text, start: int, end: int, category: Category) -> Finding:
    secrets = (_code(text.text[start:end]),) if category is Category.IDENTITY else ()
    return Finding(category=category, start=start, end=end, rule=RULE, secrets=secrets, waits=True)
