"""A regular expression with lines that it matches and lines that it refuses.

Most patterns are applied to *flat* text (`french.flat`: lower case, no accents, straight apostrophes and
hyphens, same length), so they need no variants of case, accent or apostrophe. Examples are flattened
by the test in the same way unless the pattern is `cased`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Match = re.Match[str]
"""What a pattern finds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A compiled expression and its proof."""

    regex: re.Pattern[str]
    matches: tuple[str, ...]
    refuses: tuple[str, ...]
    cased: bool = False
    """Applied to the text as printed, not to flat text."""

    def search(self, text: str, position: int = 0) -> re.Match[str] | None:
        """First match anywhere from `position`."""
        return self.regex.search(text, position)

    def match(self, text: str, position: int = 0) -> re.Match[str] | None:
        """Match at the start, or right at `position`."""
        return self.regex.match(text, position)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match of the whole text."""
        return self.regex.fullmatch(text)

    def finditer(self, text: str, position: int = 0) -> Iterator[re.Match[str]]:
        """All matches in order, from `position` on."""
        return self.regex.finditer(text, position)


def pattern(
    source: str, *, matches: Sequence[str], refuses: Sequence[str] = (), cased: bool = False
) -> Pattern:
    """A pattern in verbose syntax (blanks in `source` count for nothing, write `\\s` or `[ ]`).

    `^` and `$` are the ends of any line, so that a pattern reads a line and a whole text alike.
    """
    return Pattern(
        regex=re.compile(source, re.VERBOSE | re.MULTILINE),
        matches=tuple(matches),
        refuses=tuple(refuses),
        cased=cased,
    )
