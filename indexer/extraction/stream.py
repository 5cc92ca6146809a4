"""Printed lines as one running text in which every character knows its line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from indexer.segmenting.lines import Line
from indexer.segmenting.plain.calm import calm

KEPT = 16
"""Runs of lines whose text is remembered: each finder asks for that of the same head or act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """Lines joined by a line end."""

    text: str
    flat: str
    """As long as `text`, character for character."""
    starts: tuple[int, ...]
    """Position of each line's first character."""
    numbers: tuple[tuple[int, int], ...]
    """(position, number of the physical line whose text starts there), in order."""

    def line_at(self, position: int) -> int:
        """Number of the line that holds the character at `position`."""
        found = bisect_right(self.numbers, position, key=lambda mark: mark[0])
        return self.numbers[max(found - 1, 0)][1] if self.numbers else 1

    def before(self, position: int, reach: int) -> str:
        """Flat text of so many characters up to `position`."""
        return self.flat[max(position - reach, 0) : position]

    def after(self, position: int, reach: int) -> str:
        """Flat text of so many characters from `position` on."""
        return self.flat[position : position + reach]

    def rest_of_line(self, position: int) -> str:
        """Text from `position` to the end of its line."""
        following = bisect_right(self.starts, position)
        end = self.starts[following] - 1 if following < len(self.starts) else len(self.text)
        return self.text[position:end]


def make_stream(lines: Sequence[Line]) -> Stream:
    """Running text of some lines."""
    return _stream(tuple(lines))


def calm_stream(lines: Sequence[Line]) -> Stream:
    """Running text of some lines in which capitals tell names from words, even where all is printed in capitals."""
    return _calm_stream(tuple(lines))


@lru_cache(maxsize=KEPT)
def _stream(lines: tuple[Line, ...]) -> Stream:
    starts: list[int] = []
    numbers: list[tuple[int, int]] = []
    position = 0
    for line in lines:
        starts.append(position)
        numbers.append((position, line.number))
        numbers += [(position + spot, number) for spot, number in line.spots]
        position += len(line.text) + 1
    return Stream(
        text="\n".join([line.text for line in lines]),
        flat="\n".join([line.flat for line in lines]),
        starts=tuple(starts),
        numbers=tuple(numbers),
    )


@lru_cache(maxsize=KEPT)
def _calm_stream(lines: tuple[Line, ...]) -> Stream:
    stream = _stream(lines)
    return replace(stream, text=calm(stream.text))
