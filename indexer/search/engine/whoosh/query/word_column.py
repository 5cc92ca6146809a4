"""The words of the clauses, as the column `wording` keeps them: read clause by clause, or all at once."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, chain
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary, WeakValueDictionary

from indexer.search.engine.clock import timed
from indexer.search.engine.whoosh.schema import BOUNDARY

HEADING_BONUS = 4.0
"""What a wording counts in a heading; 1 in the text."""
Found = Iterator[tuple[int, float]]
"""Numbers of clauses, rising, and how much each holds."""

_BOUNDARY = BOUNDARY.encode()


@dataclass(frozen=True, slots=True, kw_only=True, weakref_slot=True)
class _Words:
    """The words of all clauses of a segment, where those of each clause end and where its text starts."""

    words: bytes
    ends: array[int]
    texts: array[int]


_held: WeakKeyDictionary[Any, _Words] = WeakKeyDictionary()
_loaded: WeakValueDictionary[str, _Words] = WeakValueDictionary()
"""By segment, for the readers of all threads; freed with the last of them."""
_one_at_a_time = Lock()


def in_order(reader: Any, words: Iterable[str], candidates: Iterable[int] | None) -> Found:
    """Which of the candidates hold the words one after the other; None stands for every clause."""
    needle = f" {' '.join(words)} ".encode()
    if candidates is None:
        yield from _scanned(reader, needle)
        return
    column = reader.column_reader("wording")
    for number in timed(candidates):
        wording = column[number]
        if needle in wording:
            yield number, _weight(wording, needle)


def nearby(reader: Any, words: Iterable[str], reach: int, candidates: Iterable[int]) -> Found:
    """Which of the candidates hold all the words, the first and the last at most `reach` places apart."""
    wanted = frozenset(words)
    column = reader.column_reader("wording")
    for number in timed(candidates):
        places = ((n, word) for n, word in enumerate(column[number].decode().split()) if word in wanted)
        if span(places, len(wanted)) <= reach:
            yield number, 1.0


def _scanned(reader: Any, needle: bytes) -> Found:
    """One search through the words of all clauses: the faster way to a wording that many of them hold."""
    known = _all(reader)
    words, ends, texts = known.words, known.ends, known.texts
    number, end, weight, size = -1, 0, 0.0, len(needle)
    place = words.find(needle)
    while place >= 0:
        if place >= end:
            if weight:
                yield number, weight
            number = bisect_right(ends, place, number + 1)
            end, weight = ends[number], 0.0
        weight += HEADING_BONUS if place < texts[number] else 1.0
        place = words.find(needle, place + size)
    if weight:
        yield number, weight


def _weight(wording: bytes, needle: bytes) -> float:
    text = wording.find(_BOUNDARY)
    return HEADING_BONUS * wording.count(needle, 0, text) + wording.count(needle, text)


def _all(reader: Any) -> _Words:
    """The words of a segment, read once for all threads and kept while one of its readers lives."""
    with _one_at_a_time:
        if reader not in _held:
            segment = reader.segment().segment_id()
            _held[reader] = _loaded.get(segment) or _read(reader)
            _loaded[segment] = _held[reader]
        return _held[reader]


def _read(reader: Any) -> _Words:
    column = list(reader.column_reader("wording"))
    ends = array("q", accumulate(map(len, column)))
    starts = chain((0,), ends)
    texts = array(
        "q", (start + wording.find(_BOUNDARY) for start, wording in zip(starts, column, strict=False))
    )
    return _Words(words=b"".join(column), ends=ends, texts=texts)


def span(places: Iterable[tuple[int, str]], distinct: int) -> float:
    """Least distance between first and last of `distinct` different words; infinite when one is missing."""
    last: dict[str, int] = {}
    best = float("inf")
    for place, word in places:
        last.pop(word, None)
        last[word] = place
        if len(last) == distinct:
            best = min(best, place - next(iter(last.values())))
    return best
