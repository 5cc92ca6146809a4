"""The printed line: what is read, and where in the source it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.french import flat
from indexer.model import FurnitureKind
from indexer.patterns.core import Match, Pattern
from indexer.patterns.structure import layout, plain

LAST_WORD = 10
"""Characters in which the last word of a line stands, where it is one of those that a phrase goes on after."""
NEXT = 2
"""Rows from a line to the one that goes on with its phrase: a blank line may stand between."""
LONE = 3
"""Characters of a bullet alone, with the blanks beside it."""

PageParts = dict[int, FurnitureKind]
"""What belongs to the page and not to the text, by position among some lines."""
Spots = tuple[tuple[int, int], ...]
"""(position in the text of a line, number of the physical line whose text starts there), in order."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """One printed line. Several may stand on one physical line; one may go over several.

    It equals itself alone, so that what is made of some lines can be remembered by them.
    """

    number: int
    """Of the physical line on which it starts, from 1."""
    raw: str
    """As received, save the margin and the spacing that the whole text has."""
    text: str
    """Readable: no marks of bold or heading, single spaces; tabs kept."""
    flat: str
    """`french.flat(text)`, where « I'unanimité » reads « l'unanimité »."""
    row: int
    """Where it stands on its page: like `number`, but as if each line went over one physical line and lines of
    one paragraph followed each other. Distances between lines are distances between rows."""
    spots: Spots = ()
    """Where the text of further physical lines starts in `text`."""
    furniture: FurnitureKind | None = None
    """What it is when it belongs to the page and not to the text."""
    strong: bool = False
    """Whether its page prints it in bold or in larger letters than the text."""
    stretched: int = 0
    """Characters by which the physical line was longer as received: justification had put them between its words."""
    breaks: tuple[int, ...] = ()
    """Where the lines of the page that were put together into it start in `text`, save the first."""

    @property
    def blank(self) -> bool:
        """Whether nothing is printed."""
        return not self.text

    @property
    def last(self) -> int:
        """Number of the physical line on which it ends."""
        return self.spots[-1][1] if self.spots else self.number

    @property
    def length(self) -> int:
        """Characters of the line as received, behind the margin that the whole text has."""
        return len(self.raw.rstrip()) + self.stretched

    @property
    def gap(self) -> int:
        """Characters between its words as received."""
        return 2 if self.stretched or "  " in self.raw.strip() else 1

    @property
    def after_feed(self) -> bool:
        """Whether a form feed marks that a page begins with it."""
        return self.raw.startswith("\f")

    @property
    def page_top(self) -> bool:
        """Whether a page break is marked: a form feed, or the lone space that some extractors leave."""
        return self.after_feed or self.lone_space

    @property
    def lone_space(self) -> bool:
        """Whether one space stands before the text: a page break of some extractors, a lost bullet of others."""
        return self.raw.startswith(" ") and not self.raw.startswith("  ")

    @property
    def indent(self) -> int:
        """Leading spaces."""
        return len(self.raw) - len(self.raw.lstrip(" "))

    @property
    def gapped(self) -> bool:
        """Whether blanks part what it prints; tabs part it otherwise."""
        plain = self.raw == self.text or "\t" in self.text
        return not plain and layout.LAYOUT_GAP.search(self.raw) is not None

    @property
    def hangs(self) -> bool:
        """Whether it ends in the middle of a phrase, on a word that nothing can follow but its complement."""
        return layout.HANGING.search(self.flat.rstrip()[-LAST_WORD:]) is not None

    @property
    def unfinished(self) -> bool:
        """Whether it ends in the middle of a phrase: on such a word, or on a comma."""
        return layout.UNFINISHED.search(self.flat) is not None

    @property
    def bulleted(self) -> bool:
        """Whether it starts with the bullet of a list."""
        return layout.BULLET.match(self.text) is not None

    @property
    def lone_bullet(self) -> bool:
        """Whether it is a bullet and nothing else: what it stands for is printed below."""
        return len(self.text) <= LONE and layout.LONE_BULLET.match(self.text) is not None

    @property
    def starts_lower(self) -> bool:
        """Whether the first character is a lower-case letter: the line goes on with a sentence."""
        return self.text[:1].islower()

    def rows_below(self, above: Line) -> int:
        """How far below another line it stands: 1 for the next one."""
        return self.row - above.row

    def matched(self, pattern: Pattern) -> Match | None:
        """What a pattern finds at its start, in the text as printed or in the flat one as the pattern asks."""
        return pattern.match(self.text if pattern.cased else self.flat)

    def as_printed(self, match: Match, group: str) -> str:
        """What a group of such a match found, as printed; nothing where it found nothing or there is none."""
        found = group in match.re.groupindex and match[group] is not None
        return self.text[slice(*match.span(group))] if found else ""

    def placed(self, row: int, furniture: FurnitureKind | None) -> Line:
        """The line at a row of its page, known for what it is there."""
        if row == self.row and furniture is self.furniture:
            return self
        return Line(
            number=self.number, raw=self.raw, text=self.text, flat=self.flat, row=row, spots=self.spots,
            furniture=furniture, strong=self.strong, stretched=self.stretched, breaks=self.breaks,
        )  # fmt: skip

    @property
    def pieces(self) -> tuple[int, ...]:
        """Characters of it on each line of the page; a width that broke these once more counts for nothing."""
        if not self.breaks:
            return (len(self.text),)
        edges = (0, *self.breaks, len(self.text))
        return tuple(end - start for start, end in pairwise(edges))

    def number_at(self, position: int) -> int:
        """Number of the physical line that holds the character of `text` at `position`."""
        found = bisect_right(self.spots, (position, self.last))
        return self.spots[found - 1][1] if found else self.number


def _readable(raw: str) -> str:
    text = _unmarked(raw) if ">" in raw or "#" in raw or "*" in raw or "^" in raw or "\\" in raw else raw
    if "\t" in text:
        return "\t".join(" ".join(cell.split()) for cell in text.split("\t")).strip(" ")
    return " ".join(text.split())


def _unmarked(raw: str) -> str:
    text = layout.QUOTED.sub("", layout.MARKDOWN_HEADING.sub("", raw))
    text = layout.BOLD.sub("", text)
    text = layout.ITALIC.sub(r"\g<inside>", text)
    text = layout.SUPERSCRIPT.sub(r"\g<inside>", text)
    return layout.ESCAPED.sub("", text)


def make_line(number: int, raw: str, stretched: int = 0) -> Line:
    """A line from its text as received, `stretched` characters of which are taken out already."""
    text = _readable(raw)
    return Line(number=number, raw=raw, text=text, flat=text and _flat(text), row=number, stretched=stretched)


def _flat(text: str) -> str:
    """Flat text, an elided « l » that a scan made a capital I read as one."""
    return plain.MISREAD_ARTICLE.sub("l", flat(text))


def with_text(line: Line, text: str, spots: Spots = ()) -> Line:
    """The line with another text at the same margin."""
    margin = line.raw[: len(line.raw) - len(line.raw.lstrip())]
    return replace(line, raw=margin + text, text=text, flat=_flat(text), spots=spots, stretched=0, breaks=())


def part(line: Line, start: int, end: int | None = None) -> Line:
    """The part of a line between two positions of its text, where it stands."""
    text = line.text[start:end]
    start += len(text) - len(text.lstrip())
    first = bisect_right(line.spots, (start, line.last))
    last = bisect_right(line.spots, (start + len(text.strip()) - 1, line.last))
    spots = tuple((spot - start, number) for spot, number in line.spots[first:last])
    return replace(with_text(line, text.strip(), spots), number=line.number_at(start))


def joined(lines: Sequence[Line], texts: Sequence[str]) -> Line:
    """One line of several, with the texts that they give to it (empty ones left out)."""
    spots: list[tuple[int, int]] = []
    starts: list[int] = []
    position = 0
    for line, piece in zip(lines, texts, strict=True):
        position += bool(position and piece)
        starts.append(position)
        spots += [(position, line.number), *((position + spot, number) for spot, number in line.spots)]
        position += len(piece)
    whole = with_text(lines[0], " ".join(filter(None, texts)), tuple(spots[1:]))
    return replace(whole, breaks=tuple(starts[1:]))


def cut_from_above(printed: Sequence[Line], position: int) -> bool:
    """Whether the line above one stops in the middle of a phrase right before it."""
    if position == 0:
        return False
    above, line = printed[position - 1], printed[position]
    return above.unfinished and line.rows_below(above) <= NEXT


def first_match(lines: Sequence[Line], pattern: Pattern, otherwise: int) -> int:
    """Position of the first line that starts as a pattern says; `otherwise` where none does."""
    return next((n for n, line in enumerate(lines) if line.matched(pattern)), otherwise)


def any_tells(lines: Sequence[Line], pattern: Pattern) -> bool:
    """Whether one of some lines holds what a pattern finds in flat text."""
    return next(telling(lines, pattern), None) is not None


def telling(lines: Sequence[Line], pattern: Pattern) -> Iterator[tuple[Line, Match]]:
    """Lines that hold what a pattern finds in flat text, each with the first of it."""
    if pattern.needs and not pattern.may_match("\n".join([line.flat for line in lines])):
        return
    find = pattern.search
    for line in lines:
        if match := find(line.flat):
            yield line, match


def printed_positions(lines: Sequence[Line]) -> list[int]:
    """Positions of the lines that are not blank."""
    return [n for n, line in enumerate(lines) if line.text]
