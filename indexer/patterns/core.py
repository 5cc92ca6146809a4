"""A regular expression with lines that it matches and lines that it refuses.

Most patterns are applied to *flat* text (`french.flat`: lower case, no accents, straight apostrophes and
hyphens, same length), so they need no variants of case, accent or apostrophe. Examples are flattened
by the test in the same way unless the pattern is `cased`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from indexer.patterns.openings import Places

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)
"""What an expression is parted by: an escaped sign or a class of signs, which count for nothing, a bracket, a bar."""

Match = re.Match[str]
"""What a pattern finds."""


class Find(Protocol):
    """First match in a text, from a position on or right there."""

    def __call__(self, text: str, position: int = 0, /) -> Match | None: ...


class FindAll(Protocol):
    """All matches in a text in order, from a position on."""

    def __call__(self, text: str, position: int = 0, /) -> Iterator[Match]: ...


class Replace(Protocol):
    """A text with each match replaced."""

    def __call__(self, replacement: str, text: str, /) -> str: ...


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """An expression and its proof. It is compiled when it is first used: few commands use many of the thousand.

    Cheap looks at a text spare most work of `re`; tests draw texts from each expression and see that none of them
    ever refuses one. Where there is none to take, the methods are those of the compiled expression.
    """

    source: str
    """In verbose syntax."""
    matches: tuple[str, ...]
    refuses: tuple[str, ...]
    cased: bool = False
    """Applied to the text as printed, not to flat text."""
    needs: tuple[str, ...] = ()
    """Strings of which every match holds one; a text that has none is not tried at all."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.source, re.VERBOSE | re.MULTILINE)

    @cached_property
    def opens_line(self) -> bool:
        """Whether it only ever matches at the start of a line: a text of one line is not tried at every character."""
        return all(branch.lstrip().startswith("^") for branch in branches(self.source))

    def may_match(self, text: str) -> bool:
        """Whether a text holds what every match holds."""
        return not self.needs or any(needed in text for needed in self.needs)

    @cached_property
    def search(self) -> Find:
        """First match anywhere from a position on."""
        find = _on_lines(self.regex) if self.opens_line else _at_places(self.regex, self._places)
        return _sifted(find, self.needs)

    @cached_property
    def match(self) -> Find:
        """Match at the start, or right at a position."""
        return _sifted(self.regex.match, self.needs)

    @cached_property
    def fullmatch(self) -> Find:
        """Match of the whole text."""
        return self.regex.fullmatch

    @cached_property
    def finditer(self) -> FindAll:
        """All matches in order, from a position on."""
        return _all_sifted(_all_at_places(self.regex, self._places), self.needs)

    @cached_property
    def sub(self) -> Replace:
        """The text with each match replaced."""
        return _replace_found(self.regex.sub, self.search)

    @cached_property
    def _places(self) -> Places:
        return Places(self.source)


def _on_lines(regex: re.Pattern[str]) -> Find:
    at, anywhere = regex.match, regex.search

    def search(text: str, position: int = 0, /) -> Match | None:
        return anywhere(text, position) if position or "\n" in text else at(text)

    return search


def _at_places(regex: re.Pattern[str], places: Places) -> Find:
    at, anywhere = regex.match, regex.search

    def search(text: str, position: int = 0, /) -> Match | None:
        spots = places.of(text)
        if spots is None:
            return anywhere(text, position)
        for spot in spots(text, position):
            if found := at(text, spot.start()):
                return found
        return None

    return search


def _all_at_places(regex: re.Pattern[str], places: Places) -> FindAll:
    at, anywhere = regex.match, regex.finditer

    def finditer(text: str, position: int = 0, /) -> Iterator[Match]:
        spots = places.all_of(text, position)
        return anywhere(text, position) if spots is None else tried(text, spots)

    def tried(text: str, spots: Iterable[int]) -> Iterator[Match]:
        end = 0
        for start in spots:
            if start >= end and (found := at(text, start)):
                yield found
                end = found.end()

    return finditer


def _sifted(find: Find, needs: tuple[str, ...]) -> Find:
    if not needs:
        return find
    often, *others = needs

    def sifted(text: str, position: int = 0, /) -> Match | None:
        if often in text:
            return find(text, position)
        for needed in others:
            if needed in text:
                return find(text, position)
        return None

    return sifted


def _all_sifted(find: FindAll, needs: tuple[str, ...]) -> FindAll:
    if not needs:
        return find

    def sifted(text: str, position: int = 0, /) -> Iterator[Match]:
        return find(text, position) if any(needed in text for needed in needs) else iter(())

    return sifted


def _replace_found(replace: Replace, find: Find) -> Replace:
    def found(replacement: str, text: str, /) -> str:
        return replace(replacement, text) if find(text) else text

    return found


def pattern(
    source: str,
    *,
    matches: Sequence[str],
    refuses: Sequence[str] = (),
    cased: bool = False,
    needs: Sequence[str] = (),
) -> Pattern:
    """A pattern in verbose syntax (blanks in `source` count for nothing, write `\\s` or `[ ]`).

    `^` and `$` are the ends of any line, so that a pattern reads a line and a whole text alike.
    """
    return Pattern(
        source=source,
        matches=tuple(matches),
        refuses=tuple(refuses),
        cased=cased,
        needs=tuple(needs),
    )


def any_of(table: str) -> str:
    """An expression that matches each word of a table; a word may be an expression, with `\\s` for its blanks."""
    return f"(?:{'|'.join(table.split())})"


def branches(source: str) -> Iterator[str]:
    """The alternatives of an expression that stand outside of any group: `^a(?:b|c)` and `d` for `^a(?:b|c)|d`."""
    depth = start = 0
    for token in _TOKEN.finditer(source):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] == "|" and depth == 0:
            yield source[start : token.start()]
            start = token.end()
    yield source[start:]


def as_printed(text: str, match: Match, group: str | int = 0) -> str:
    """Words of a group as a text prints them, of a match in its flat text; empty for a group that matched nothing."""
    return text[slice(*match.span(group))]
