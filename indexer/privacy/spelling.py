"""One spelling for all: a text without spaces, signs, case and accents, in which every character knows its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from unicodedata import normalize

from indexer.patterns.encodings import GROUP_GAP, PARTED, SUM_AFTER

SHORTEST_INSIDE = 9
"""From this length on a code is like nothing else, however it is written."""
WIDEST_GAP = 6
"""Signs between two characters of one value: ` \\n  - ` at most."""


_ASCII = bytes(range(128))
_LOWER = _ASCII.lower() + bytes(range(128, 256))
_SIGNS = bytes(code for code in _ASCII if not chr(code).isalnum())


def squash(text: str) -> str:
    """Folded Latin letters and digits only: `FR76 9999-0100` gives `fr7699990100`."""
    if not text.isascii():
        text = normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return text.encode("ascii", "ignore").translate(_LOWER, _SIGNS).decode("ascii")


_letters = lru_cache(maxsize=65536)(squash)


@dataclass(frozen=True, slots=True, kw_only=True)
class Squashed:
    """A squashed text that leads back to the original."""

    original: str
    text: str
    positions: tuple[int, ...]
    """Position in `original` of each character of `text`."""

    def find(self, value: str, *, whole_words: bool = True) -> Iterator[tuple[int, int]]:
        """Where `value` stands in the original, in whatever spelling: start and end."""
        start = self.text.find(value)
        while value and start >= 0:
            span = self.positions[start], self.positions[start + len(value) - 1] + 1
            whole = not whole_words or (self._is_close(start, len(value)) and self._is_whole(*span))
            if whole and self._is_likely(value, *span):
                yield span
            start = self.text.find(value, start + 1)

    def _is_close(self, start: int, length: int) -> bool:
        places = self.positions[start : start + length]
        return all(after - before <= WIDEST_GAP for before, after in pairwise(places))

    def _is_likely(self, value: str, start: int, end: int) -> bool:
        """No likeness by chance: a number that goes on as a sum is none, a short code stands as codes do."""
        if value.isdigit() and SUM_AFTER.match(self.original[end : end + 8]):
            return False
        return len(value) >= SHORTEST_INSIDE or value.isalpha() or self._is_code(start, end)

    def _is_code(self, start: int, end: int) -> bool:
        """A short code as codes are printed: groups of two or more and no sign of a list between them.

        « 1, 2, 3, 4, 5, 6, 7 » is no file number, « AB 123, CD 45 » no plate.
        """
        printed = self.original[start:end]
        groups = GROUP_GAP.regex.split(printed)
        parted = bool(PARTED.search(printed)) or (len(groups) > 2 and min(map(len, groups)) < 2)
        return not parted

    def _is_whole(self, start: int, end: int) -> bool:
        return not (self.original[start - 1 : start].isalnum() or self.original[end : end + 1].isalnum())


def squashed(text: str) -> Squashed:
    """A text ready for looking values up."""
    letters = [(letter, position) for position, c in enumerate(text) for letter in _letters(c)]
    return Squashed(
        original=text,
        text="".join(letter for letter, _ in letters),
        positions=tuple(position for _, position in letters),
    )
