"""Lines that open with a number of some family of headings, and what the number says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from indexer.french import roman
from indexer.patterns.core import Match, Pattern
from indexer.patterns.first import FirstOf
from indexer.patterns.structure import layout
from indexer.patterns.structure.titles import ARTICLE, DOTTED, LETTER, NUMBER, PART, ROMAN
from indexer.segmenting.lines import Line
from indexer.segmenting.numbering import Family, Key

STRONG = ".:;-–—_=°"
"""Signs that part the number of a heading from its words."""
MISREAD = {"s": "5", "l": "1", "|": "1"}
"""Figures that a scan takes for a letter."""
FIRST = frozenset({"premier", "premiere", "unique"})
"""Words for the number of a first article."""


def _article_key(label: str) -> Key:
    text = MISREAD.get(label, label)
    if text in FIRST:
        return (1,)
    return tuple(map(int, layout.NUMBERS.regex.findall(text))) or _roman(text.upper())


def _letter_key(label: str) -> Key:
    return (ord(label) - ord("A") + 1,)


def _roman_key(label: str) -> Key:
    return _roman(label.replace("|", "I").replace("l", "I"))


def _roman(text: str) -> Key:
    value = roman(text)
    return (value,) if value else ()


FAMILIES: dict[Family, tuple[Pattern, Callable[[str], Key]]] = {
    Family.PART: (PART, _article_key),
    Family.ARTICLE: (ARTICLE, _article_key),
    Family.DOTTED: (DOTTED, _article_key),
    Family.ROMAN: (ROMAN, _roman_key),
    Family.LETTER: (LETTER, _letter_key),
    Family.NUMBER: (NUMBER, _article_key),
}
"""What a heading of each family opens with, and how its label is read."""
_FLAT, _CASED = (
    FirstOf([pattern for pattern, _ in FAMILIES.values() if pattern.cased == cased])
    for cased in (False, True)
)
"""What a line that may be a heading of any family opens with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A printed line that opens with a number of some family."""

    printed: Sequence[Line]
    position: int
    family: Family
    key: Key
    match: Match

    @property
    def line(self) -> Line:
        """The line itself."""
        return self.printed[self.position]

    @property
    def below(self) -> Sequence[Line]:
        """The line below it; none at the end."""
        return self.printed[self.position + 1 : self.position + 2]

    @property
    def label(self) -> str:
        """Its number as printed."""
        return self.line.as_printed(self.match, "label")

    @property
    def word(self) -> str:
        """« Article », « Titre »… as printed; empty for a bare number."""
        return self.line.as_printed(self.match, "word")

    @property
    def words(self) -> int:
        """Where its words start in its line."""
        return self.match.start("rest")

    @property
    def rest(self) -> str:
        """What follows the number on its line."""
        return self.line.text[self.words :]

    @property
    def marked(self) -> bool:
        """Whether a sign, and not only a space, parts the number from what follows."""
        return any(sign in self.match["sep"] for sign in STRONG)


def openers(printed: Sequence[Line]) -> list[int]:
    """Positions of lines that open with a number of any family; rows of a table do not count."""
    return [n for n, line in enumerate(printed) if "\t" not in line.text and _may_head(line)]


def _may_head(line: Line) -> bool:
    return _FLAT.rank(line.flat) is not None or _CASED.rank(line.text) is not None


def numbered(printed: Sequence[Line], position: int, family: Family) -> Numbered | None:
    """The line at a position with its number of a family; None if it opens with none."""
    pattern, read = FAMILIES[family]
    line = printed[position]
    match = line.matched(pattern)
    key = read(line.as_printed(match, "label") if pattern.cased else match["label"]) if match else ()
    return (
        Numbered(printed=printed, position=position, family=family, key=key, match=match)
        if match and key
        else None
    )
