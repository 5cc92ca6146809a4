"""What of a clause is shown for a query: the passage that holds most of it, with the matches marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from indexer.search.language.analyser import Token, tokens
from indexer.search.results import Segment

LENGTH = 300
"""Characters of an extract, about."""
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a query searched in the words of a clause."""

    stems: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    wordings: tuple[tuple[str, ...], ...] = ()
    """Words in this order."""


def highlight(text: str, marks: Marks) -> tuple[Segment, ...]:
    """The whole text, matches marked."""
    return tuple(_segments(text, _spans(list(tokens(text)), marks), 0, len(text)))


def extract(text: str, marks: Marks) -> tuple[Segment, ...]:
    """A passage of about `LENGTH` characters around the matches; cut ends show an ellipsis."""
    flat = " ".join(text.split())
    found = list(tokens(flat))
    spans = _spans(found, marks)
    start, end = _window(flat, found, spans)
    body = list(_segments(flat, spans, start, end))
    before = [Segment(ELLIPSIS + " ")] if start else []
    after = [Segment(" " + ELLIPSIS)] if end < len(flat) else []
    return tuple(before + body + after)


def _spans(found: list[Token], marks: Marks) -> list[tuple[int, int]]:
    """First and last character of each match, in order, without overlap."""
    runs = [(n, n) for n, token in enumerate(found) if _is_marked(token, marks)]
    printed = [token.word for token in found]
    for wording in marks.wordings:
        size = len(wording)
        runs += [(n, n + size - 1) for n in range(len(printed)) if tuple(printed[n : n + size]) == wording]
    return [(found[first].start, found[last].end) for first, last in _merged(runs)]


def _is_marked(token: Token, marks: Marks) -> bool:
    return token.word in marks.words or token.stem in marks.stems or token.word.startswith(marks.beginnings)


def _merged(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs that overlap made one."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(runs):
        if merged and first <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(last, merged[-1][1])
        else:
            merged.append((first, last))
    return merged


def _window(text: str, found: list[Token], spans: list[tuple[int, int]]) -> tuple[int, int]:
    """The passage that starts at a match and holds most of them, moved back to give them some context."""
    if len(text) <= LENGTH:
        return 0, len(text)
    firsts = [span[0] for span in spans] or [0]
    best = max(firsts, key=lambda first: (sum(first <= s and e <= first + LENGTH for s, e in spans), -first))
    covered = max([e for s, e in spans if best <= s and e <= best + LENGTH], default=best)
    start = max(0, best - (LENGTH - (covered - best)) // 2)
    starts = [token.start for token in found if token.start <= start]
    start = starts[-1] if starts and start else 0
    ends = [token.end for token in found if token.end <= start + LENGTH]
    end = max(covered, ends[-1] if ends else 0)
    return start, len(text) if end >= found[-1].end else end


def _segments(text: str, spans: list[tuple[int, int]], start: int, end: int) -> Iterator[Segment]:
    place = start
    for first, last in spans:
        if first < start or last > end:
            continue
        if place < first:
            yield Segment(text[place:first])
        yield Segment(text[first:last], True)
        place = last
    if place < end:
        yield Segment(text[place:end])
