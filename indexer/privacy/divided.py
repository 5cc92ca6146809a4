"""Words divided at the end of a line, and values far from their labels, brought together for the rules.

What the rules find then leads back to the text as it was printed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from indexer.french import flat
from indexer.patterns.core import Match
from indexer.patterns.structure import plain
from indexer.privacy.detectors.findings import Finding, Text, prepare


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    """Two parts that have changed places: a line's end stands after the word, blanks after the value."""

    start: int
    gap: int
    """Characters that stood before the second part, and stand after it now."""
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A text with its words whole, as long as the text and with as many lines."""

    text: Text
    turns: tuple[_Turn, ...]

    def printed(self, finding: Finding) -> Finding:
        """The finding where the text as printed has it."""
        return replace(finding, start=self._start(finding.start), end=self._end(finding.end))

    def _start(self, place: int) -> int:
        turn = self._turn(place)
        return place if turn is None or place >= turn.end - turn.gap else place + turn.gap

    def _end(self, place: int) -> int:
        turn = self._turn(place - 1)
        return place if turn is None else min(place + turn.gap, turn.end)

    def _turn(self, place: int) -> _Turn | None:
        found = bisect_right(self.turns, place, key=lambda turn: turn.start) - 1
        return self.turns[found] if found >= 0 and place < self.turns[found].end else None


def whole(text: Text) -> Whole:
    """The text with its divided words whole and its values behind their labels; the text itself when there are none."""
    parts: list[str] = []
    turns: list[_Turn] = []
    position = 0
    for turn, words in sorted([*_turned(text.text), *_led(text.text)], key=lambda found: found[0].start):
        parts += [text.text[position : turn.start], words]
        turns.append(turn)
        position = turn.end
    if not turns:
        return Whole(text=text, turns=())
    return Whole(text=prepare("".join([*parts, text.text[position:]])), turns=tuple(turns))


def _turned(text: str) -> Iterator[tuple[_Turn, str]]:
    for match in plain.DIVIDED.regex.finditer(text):
        start = match.end("mark") if _keeps_mark(match) else match.start("mark")
        gap = text[start : match.start("tail")].replace(match["mark"], " ")
        yield _Turn(start=start, gap=len(gap), end=match.end("tail")), match["tail"] + gap


def _led(text: str) -> Iterator[tuple[_Turn, str]]:
    """« Matricule               : 00417-W », up to the end of its line."""
    for match in plain.FAR_VALUE.regex.finditer(text) if "   :" in text else ():
        start, end = match.span("gap")
        yield _Turn(start=start, gap=end - start, end=match.end("tail")), match["tail"] + match["gap"]


def _keeps_mark(match: Match) -> bool:
    """Whether the hyphen may be the word's own: « Saint-Aubert », « procès-verbal »."""
    head = flat(match["head"]).rpartition("-")[2]
    return match["mark"] not in plain.SOFT_HYPHENS and (
        match["tail"][0].isupper() or head in plain.COMPOUND_STARTS or flat(match["tail"]) in plain.COMPOUND_ENDS
    )
