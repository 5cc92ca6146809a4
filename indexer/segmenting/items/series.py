"""Series of headings: lines of one style that may open the items of a session, and which of them do.

A code counts by its shape, whatever its width; what counts up is in `ranks`, what has no number in `styles`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import attrgetter

from indexer.french import flat
from indexer.patterns.facts import objects
from indexer.patterns.structure.items import (
    BODY_DECIDES,
    CODED_TITLE,
    INSERTED,
    LONE_CODE,
    OUTCOME,
    WORDED_CODE,
)
from indexer.patterns.structure.layout import NUMBERS
from indexer.patterns.structure.pages import LEAF
from indexer.patterns.structure.titles import NOT_WORD
from indexer.segmenting.items.leaves import without_leaves
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import having
from indexer.sequences import grouped

Rank = tuple[int, ...]
HEADINGS = "KWRtNl"
"""Roles of lines that open an item and say its title."""
LONE_CODES, CODED_TITLES = "kK"
"""Roles of lines that print a code alone, and before a title."""
KEPT = 1 << 12
"""Texts whose shape is remembered: the same lines are compared with each head."""
NEAR = 2
"""Printed lines from one row of a list to the next: a row may take two."""
LEAVES = "9 / 9"
"""Shape of numbers of leaves."""
ENDED = ".NtW-"
"""Roles of lines that may be a title with its code behind it."""
ENDING = (objects.ENDING_NUMBER, objects.COLON_NUMBER, objects.SIGNED_LAST)
"""Ends of such a title."""
CALLED = (objects.ARTICLE_CALLED, objects.SIGN_LAST)
"""Ends of a line that goes on with a number."""
CODE_FORMS = ("number", "word", "spaced")
"""Ways in which expressions find a code: in figures, after its word, with spaces inside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line that may open an item, by its position in the printed lines."""

    position: int
    rank: Rank = ()
    """Its rank: `(3,)`, `(2, 1)` below a chapter, nothing when it has none."""
    code: str | None = None
    """Its code as printed; None for a mere rank."""

    @property
    def shape(self) -> str:
        """What its code shares with those of one style, those of acts put in between among them."""
        return _shape_of(self.code or "")

    @property
    def number(self) -> str | None:
        """Its code, else its rank."""
        return self.code or ".".join(map(str, self.rank)) or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """How many lines that decide stand above each position."""

    above: tuple[int, ...]

    @property
    def end(self) -> int:
        """Position below the last line."""
        return len(self.above) - 1

    def between(self, start: int, end: int) -> bool:
        """Whether something is decided from `start` up to `end`."""
        return self.above[end] > self.above[start]

    def count(self, series: Sequence[Heading]) -> int:
        """How many headings of a series are followed by a decision before the next one."""
        return sum(
            self.between(start, end) for start, end in pairwise([*(h.position for h in series), self.end])
        )


def decided(printed: Sequence[Line], roles: str, letters: str) -> Decided:
    """Counts of the lines that have one of some roles, or a heading and a decision."""
    lines = zip(printed, roles, strict=True)
    return Decided(above=(0, *accumulate(role in letters or _decides(line, role) for line, role in lines)))


def _decides(line: Line, role: str) -> bool:
    """Whether a heading goes on with what is decided under it."""
    return role in HEADINGS and any(pattern.search(line.flat) for pattern in (OUTCOME, BODY_DECIDES))


def coded(printed: Sequence[Line], roles: str, done: Decided) -> list[Heading]:
    """Codes of the shape of which most decide something; a code met again counts once, a lone one if it says so."""
    shapes = grouped(_codes(printed, roles), attrgetter("shape"))
    found = [_once(series, done) for series in shapes.values()]
    best = max(found, key=done.count, default=[])
    sure = len(best) > 1 or any(WORDED_CODE.match(printed[heading.position].flat) for heading in best)
    return best if sure else []


def ended(printed: Sequence[Line], roles: str, done: Decided) -> list[Heading]:
    """Titles that end with the code of their act, of the shape of which most decide something."""
    plain = (n for n in having(roles, ENDED) if not printed[n].starts_lower and not cites(printed, n))
    found = ((n, printed[n].matched(pattern)) for n in plain for pattern in ENDING)
    codes = (Heading(position=n, code=printed[n].as_printed(match, "number")) for n, match in found if match)
    return [*max(grouped(codes, attrgetter("shape")).values(), key=done.count, default=())]


def code_of(line: Line) -> str | None:
    """The code that a line prints alone or before a title."""
    if objects.NO_NUMBER.match(line.flat):
        return None
    match = LONE_CODE.match(line.flat) or CODED_TITLE.match(line.flat)
    found = (line.as_printed(match, form) for form in CODE_FORMS) if match else ()
    return next(filter(None, found), None)


def is_cited(above: Line | None, line: Line) -> bool:
    """Whether a line goes on with the phrase above, so that its number is that of an act or article cited there."""
    if above is None or line.row - above.row > 1:
        return False
    return above.hangs or any(pattern.search(above.flat) for pattern in CALLED)


def cites(printed: Sequence[Line], position: int) -> bool:
    """Whether the number of a line is one that the line above it cites."""
    return position > 0 and is_cited(printed[position - 1], printed[position])


def _codes(printed: Sequence[Line], roles: str) -> Iterator[Heading]:
    alone = (n for n in having(roles, LONE_CODES) if not cites(printed, n))
    titled = (n for n in having(roles, CODED_TITLES) if _titled(printed[n]))
    for n in without_leaves(printed, sorted([*alone, *titled])):
        number = code_of(printed[n])
        if number:
            yield Heading(position=n, code=number)


def _titled(line: Line) -> bool:
    """Whether a sign parts the code from the words, or they start as a title does."""
    match = CODED_TITLE.match(line.flat)
    if match is None:
        return False
    return line.as_printed(match, "sep").strip() != "" or not line.text[match.start("title")].islower()


@lru_cache(maxsize=KEPT)
def _shape_of(code: str) -> str:
    return shape(INSERTED.sub("", flat(code)))


@lru_cache(maxsize=KEPT)
def shape(number: str) -> str:
    """What numbers of one style share: their letters, and that digits stand there; those of leaves have their own."""
    if LEAF.match(number):
        return LEAVES
    return NUMBERS.regex.sub("9", NOT_WORD.regex.sub(" ", flat(number))).replace(" ", "")


def _once(series: Sequence[Heading], done: Decided) -> list[Heading]:
    """One heading a number: the first that decides something, else the last (an agenda stands above)."""
    ends = [*(heading.position for heading in series[1:]), done.end]
    numbers = grouped(
        zip(series, ends, strict=True), lambda one: NOT_WORD.regex.sub("", flat(one[0].code or ""))
    )
    kept = (
        next((heading for heading, end in same if done.between(heading.position, end)), same[-1][0])
        for same in numbers.values()
    )
    return sorted(kept, key=attrgetter("position"))


def is_list(series: Sequence[Heading], done: Decided) -> bool:
    """Whether most of its headings follow each other and decide nothing: a list, not the items of a session."""
    pairs = [(above.position, below.position) for above, below in pairwise(series)]
    listed = sum(below - above == 1 and not done.between(above, below) for above, below in pairs)
    return 2 * listed > len(pairs)


def below_list(series: Sequence[Heading], done: Decided) -> Sequence[Heading]:
    """A series without the list that it opens with, where most of it is one: an agenda may print the codes of acts."""
    if not is_list(series, done):
        return series
    near = [n for n, (above, below) in enumerate(pairwise(series), 2) if below.position - above.position <= NEAR]
    return series[near[-1] :]
