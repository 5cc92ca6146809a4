"""A regular expression with lines that it matches and lines that it refuses.

Most patterns are applied to *flat* text (`french.flat`: lower case, no accents, straight apostrophes and
hyphens, same length), so they need no variants of case, accent or apostrophe. Examples are flattened
by the test in the same way unless the pattern is `cased`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)
"""What an expression is parted by: an escaped sign or a class of signs, which count for nothing, a bracket, a bar."""

_NAME = re.compile(r"\(\?P<\w+>")

Match = re.Match[str]
"""What a pattern finds."""


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """An expression and its proof. It is compiled when it is first used: few commands use many of the thousand.

    Two cheap looks at a text spare most calls of `re`; a test draws texts from each expression and sees that
    neither look ever refuses one.
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
        for needed in self.needs:
            if needed in text:
                return True
        return not self.needs

    def search(self, text: str, position: int = 0) -> re.Match[str] | None:
        """First match anywhere from `position`."""
        if not self.may_match(text):
            return None
        if self.opens_line and not position and "\n" not in text:
            return self.regex.match(text)
        return self.regex.search(text, position)

    def match(self, text: str, position: int = 0) -> re.Match[str] | None:
        """Match at the start, or right at `position`."""
        return self.regex.match(text, position) if self.may_match(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match of the whole text."""
        return self.regex.fullmatch(text)

    def finditer(self, text: str, position: int = 0) -> Iterator[re.Match[str]]:
        """All matches in order, from `position` on."""
        return self.regex.finditer(text, position) if self.may_match(text) else iter(())

    def sub(self, replacement: str, text: str) -> str:
        """The text with each match replaced."""
        return self.regex.sub(replacement, text) if self.may_match(text) else text


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


def branches(source: str) -> Iterator[str]:
    """The alternatives of an expression that stand outside of any group: `^a(?:b|c)` and `d` for `^a(?:b|c)|d`."""
    depth = start = 0
    for token in _TOKEN.finditer(source):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] == "|" and depth == 0:
            yield source[start : token.start()]
            start = token.end()
    yield source[start:]


def first_of(patterns: Sequence[Pattern]) -> re.Pattern[str]:
    """One expression for patterns that open a line: of a match, `lastgroup` is `p` and the rank of the first that fits."""
    ranked = (f"(?P<p{n}>{_NAME.sub('(', p.source)}\n)" for n, p in enumerate(patterns))
    return re.compile("|".join(ranked), re.VERBOSE | re.MULTILINE)
