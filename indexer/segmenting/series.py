"""Series of headings: lines of one style that may open the items of a session, and which of them do.

A code counts by its shape, whatever its width; ranks count up, where the text counts again (an agenda, a list in
an item) the run whose headings are followed by a decision wins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from indexer.french import flat, roman
from indexer.patterns import items as p
from indexer.patterns.core import Match, Pattern
from indexer.patterns.layout import NUMBERS
from indexer.patterns.titles import NOT_WORD
from indexer.segmenting.lines import Line

MISSING = 3
"""A rank may follow one that is smaller by so much: numbers are lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line that may open an item, by its position in the printed lines."""

    position: int
    value: int
    """Its rank, 0 when it has none."""
    code: str | None
    """Its code as printed; None for a mere rank."""

    @property
    def number(self) -> str | None:
        """Its code, else its rank."""
        return self.code or (str(self.value) if self.value else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """How many lines that decide stand above each position."""

    above: tuple[int, ...]

    def between(self, start: int, end: int) -> bool:
        """Whether something is decided from `start` up to `end`."""
        return self.above[end] > self.above[start]


def decided(roles: str, letters: str) -> Decided:
    """Counts of the lines that have one of some roles."""
    return Decided(above=(0, *accumulate(role in letters for role in roles)))


def count(series: Sequence[Heading], done: Decided, length: int) -> int:
    """How many headings of a series are followed by a decision before the next one."""
    return sum(done.between(start, end) for start, end in pairwise([*(h.position for h in series), length]))


def coded(printed: Sequence[Line], roles: str, done: Decided) -> list[Heading]:
    """Codes of the shape of which most decide something; a code met again counts once."""
    shapes: dict[str, list[Heading]] = defaultdict(list)
    for heading in _codes(printed, roles):
        shapes[shape(heading.code or "")].append(heading)
    found = [_once(series, done, len(printed)) for series in shapes.values()]
    best = max(found, key=lambda series: count(series, done, len(printed)), default=[])
    return best if len(best) > 1 else []


def code_of(line: Line) -> str | None:
    """The code that a line prints alone or before a title."""
    match = p.LONE_CODE.match(line.flat) or p.CODED_TITLE.match(line.flat)
    names = ("number", "word", "spaced")
    group = next((n for n in names if match and n in match.re.groupindex and match[n]), None)
    return line.text[slice(*match.span(group))] if match and group else None


def _codes(printed: Sequence[Line], roles: str) -> Iterator[Heading]:
    for n, role in enumerate(roles):
        number = code_of(printed[n]) if role in "kK" else None
        if number and (role == "k" or _titled(printed[n])):
            yield Heading(position=n, value=0, code=number)


def _titled(line: Line) -> bool:
    """Whether a sign parts the code from the words, or they start as a title does."""
    match = p.CODED_TITLE.match(line.flat)
    return match is not None and (
        bool(match["sep"] and match["sep"].strip()) or not line.text[match.start("title")].islower()
    )


def shape(number: str) -> str:
    """What numbers of one style share: their letters, and that digits stand there."""
    return NUMBERS.regex.sub("9", NOT_WORD.regex.sub(" ", flat(number))).replace(" ", "")


def _once(series: Sequence[Heading], done: Decided, length: int) -> list[Heading]:
    """One heading a number: the first that decides something, else the last (an agenda stands above)."""
    ends = [heading.position for heading in series[1:]] + [length]
    kept: dict[str, tuple[bool, Heading]] = {}
    for heading, end in zip(series, ends, strict=True):
        key = NOT_WORD.regex.sub("", flat(heading.code or ""))
        if key not in kept or not kept[key][0]:
            kept[key] = (done.between(heading.position, end), heading)
    return sorted((heading for _, heading in kept.values()), key=lambda heading: heading.position)


def ranked(printed: Sequence[Line], roles: str, done: Decided, letters: str) -> list[Heading]:
    """Headings of some roles whose ranks count up; of several runs the one that decides most."""
    found = [
        Heading(position=n, value=value, code=None)
        for n, role in enumerate(roles)
        if role in letters and (value := _value(printed[n], *RANKS[role]))
    ]
    firsts = [n for n, heading in enumerate(found) if heading.value == 1] or [0]
    runs = [_run(found[n:], done) for n in firsts[:MOST_RUNS]] if found else []
    best = max(runs, key=lambda run: (count(run, done, len(printed)), run[0].position), default=[])
    return best if len(best) > 1 else []


MOST_RUNS = 40
"""So many counts that start from one are tried."""


def _value(line: Line, pattern: Pattern, read: Callable[[str], int | None]) -> int | None:
    match: Match | None = pattern.match(line.text if pattern.cased else line.flat)
    title = match.start("title") if match and "title" in match.re.groupindex and match["title"] else None
    if match is None or (title is not None and line.text[title].islower()):
        return None
    return read(match["number"])


RANKS: dict[str, tuple[Pattern, Callable[[str], int | None]]] = {
    "W": (p.WORDED_RANK, int),
    "N": (p.RANK, int),
    "n": (p.LONE_RANK, int),
    "R": (p.ROMAN, roman),
    "r": (p.LONE_ROMAN, roman),
}
"""Pattern and reading of each style of rank, by its role."""


def _run(found: Sequence[Heading], done: Decided) -> list[Heading]:
    """From the first heading on, each next rank: where it stands twice, the one after a decision."""
    places: dict[int, list[Heading]] = defaultdict(list)
    for heading in found:
        places[heading.value].append(heading)
    run = list(found[:1])
    while run:
        following = _next(run[-1], places, done)
        if following is None:
            return run
        run.append(following)
    return run


def _next(last: Heading, places: dict[int, list[Heading]], done: Decided) -> Heading | None:
    for value in range(last.value + 1, last.value + 1 + MISSING):
        below = [heading for heading in places.get(value, ()) if heading.position > last.position]
        if below:
            return max(below, key=lambda heading: (_fits(last, heading, places, done), -heading.position))
    return None


def _fits(last: Heading, heading: Heading, places: dict[int, list[Heading]], done: Decided) -> int:
    """3 for a heading below a decision that decides itself, 2 if it only decides, 1 if it only stands below one."""
    following = (other.position for other in places.get(heading.value + 1, ()))
    end = next((n for n in following if n > heading.position), len(done.above) - 1)
    decides = done.between(heading.position, end)
    return 2 * decides + done.between(last.position, heading.position)


def is_list(series: Sequence[Heading]) -> bool:
    """Whether most of its headings follow each other without a line between: a list, not the items of a session."""
    apart = [below.position - above.position for above, below in pairwise(series)]
    return 2 * sum(gap == 1 for gap in apart) > len(apart)
