"""One spelling for all: a text without spaces, signs, case and accents, in which every character knows its place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, count, pairwise, repeat
from typing import overload
from unicodedata import normalize

from indexer.privacy.proof.likeness import is_chance

WIDEST_GAP = 6
"""Signs between two characters of one value: ` \\n  - ` at most."""


_FEW = 64
"""Different letters with accents and the like that are replaced one after the other; a text of more is folded whole."""
_ASCII = bytes(range(128))
_LOWER = _ASCII.lower() + bytes(range(128, 256))
_SIGNS = bytes(code for code in _ASCII if not chr(code).isalnum())


def squash(text: str) -> str:
    """Folded Latin letters and digits only: `FR76 9999-0100` gives `fr7699990100`."""
    others = frozenset(text.encode("utf-8", "ignore").translate(None, _ASCII).decode("utf-8"))
    if len(others) > _FEW:
        return _folded(text)
    for sign in others - _ONE_BYTE:
        text = text.replace(sign, _letters(sign))
    return text.encode("latin-1", "ignore").translate(_BYTES, _SIGNS_OF_BYTES).decode("ascii")


def _plain(text: str) -> str:
    return text.encode("ascii", "ignore").translate(_LOWER, _SIGNS).decode("ascii")


def _folded(text: str) -> str:
    return _plain(normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae")))


_letters = lru_cache(maxsize=65536)(_folded)
_LATIN = [_letters(chr(code)) for code in range(256)]
_BYTES = bytes(ord(letters) if len(letters) == 1 else 0 for letters in _LATIN)
_SIGNS_OF_BYTES = bytes(code for code, letters in enumerate(_LATIN) if not letters)
_ONE_BYTE = frozenset(chr(code) for code, letters in enumerate(_LATIN) if len(letters) <= 1)
"""Characters of Latin-1 that are one letter or none: all of them are replaced at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Squashed:
    """A squashed text that leads back to the original."""

    original: str
    text: str
    positions: Sequence[int]
    """Position in `original` of each character of `text`."""

    def find(self, value: str, *, whole_words: bool = True) -> Iterator[tuple[int, int]]:
        """Where `value` stands in the original, in whatever spelling: start and end."""
        start = self.text.find(value)
        while value and start >= 0:
            span = self.span(start, value, whole_words=whole_words)
            if span:
                yield span
            start = self.text.find(value, start + 1)

    def span(self, start: int, value: str, *, whole_words: bool) -> tuple[int, int] | None:
        """Place in the original of a value at `start` of the squashed text; None for a likeness by chance."""
        span = self.positions[start], self.positions[start + len(value) - 1] + 1
        if whole_words and not (self._is_close(start, len(value)) and self._is_whole(*span)):
            return None
        return None if is_chance(self.original, *span, value) else span

    def _is_close(self, start: int, length: int) -> bool:
        places = self.positions[start : start + length]
        return all(after - before <= WIDEST_GAP for before, after in pairwise(places))

    def _is_whole(self, start: int, end: int) -> bool:
        return not (self.original[start - 1 : start].isalnum() or self.original[end : end + 1].isalnum())


class Places(Sequence[int]):
    """Position in a text of each letter of its squashed form, worked out for the stretches that are asked for."""

    def __init__(self, text: str, stretch: int = 2_048) -> None:
        """`stretch` characters are worked out together."""
        self._text = text
        self._stretch = stretch
        parts = [squash(text[start : start + stretch]) for start in range(0, len(text), stretch)]
        self.letters = "".join(parts)
        self._starts = list(accumulate(map(len, parts), initial=0))
        self._known: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, number: int) -> int: ...
    @overload
    def __getitem__(self, number: slice) -> list[int]: ...
    def __getitem__(self, number: int | slice) -> int | list[int]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        stretch = bisect_right(self._starts, number) - 1
        return self._of(stretch)[number - self._starts[stretch]]

    def _of(self, stretch: int) -> list[int]:
        known = self._known.get(stretch)
        if known is None:
            start = stretch * self._stretch
            letters = map(_letters, self._text[start : start + self._stretch])
            known = self._known[stretch] = list(chain.from_iterable(map(repeat, count(start), map(len, letters))))
        return known


@lru_cache(maxsize=2)
def squashed(text: str) -> Squashed:
    """A text ready for looking values up."""
    places = Places(text)
    return Squashed(original=text, text=places.letters, positions=places)
