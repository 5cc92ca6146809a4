"""Texts that an act cites: a stable key, the words as printed, their line, an address where a rule gives one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from indexer.extraction.cited.acts import find_acts
from indexer.extraction.cited.codes import find_codes
from indexer.extraction.cited.found import Found, without_overlaps
from indexer.extraction.cited.internal import find_internal
from indexer.extraction.cited.lists import article_lists
from indexer.extraction.cited.urls import url_of
from indexer.extraction.stream import Stream, make_stream
from indexer.french import squeeze
from indexer.model import Citation
from indexer.segmenting.lines import Line


def find_citations(lines: Sequence[Line]) -> tuple[Citation, ...]:
    """Citations of a dossier in printed order; `lines` are its printed lines, all documents.

    A law cited by its day only takes the number of the one law cited with that day in the same dossier, and
    one cited by its number takes the day likewise. Time is linear in the number of characters.
    """
    stream = make_stream([line for line in lines if not line.blank])
    lists = tuple(article_lists(stream))
    found = without_overlaps([*find_acts(stream), *find_codes(stream, lists), *find_internal(stream, lists)])
    return tuple(_citation(stream, item) for item in _completed(found))


def _completed(found: Sequence[Found]) -> list[Found]:
    numbers: defaultdict[tuple[str, date], set[str]] = defaultdict(set)
    days: defaultdict[str, set[date]] = defaultdict(set)
    for item in found:
        if item.numbered and item.day:
            numbers[item.kind, item.day].add(item.name)
            days[item.key].add(item.day)
    return [_complete(item, numbers, days) for item in found]


def _complete(item: Found, numbers: dict[tuple[str, date], set[str]], days: dict[str, set[date]]) -> Found:
    name, day = item.name, item.day
    if not item.numbered and day:
        same_day = numbers.get((item.kind, day), set())
        name = min(same_day) if len(same_day) == 1 else name
    if day is None:
        same_text = days.get(item.key, set())
        day = min(same_text) if len(same_text) == 1 else None
    return Found(start=item.start, end=item.end, kind=item.kind, name=name, day=day, numbered=item.numbered)


def _citation(stream: Stream, item: Found) -> Citation:
    return Citation(
        kind=item.kind,
        text=squeeze(stream.text[item.start : item.end]),
        key=item.key,
        line=stream.line_at(item.start),
        url=url_of(item.kind, item.name, item.day),
    )
