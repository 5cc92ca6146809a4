"""What is hidden on each page of a file: every line that is published otherwise than it was received."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from indexer.model import PageKind, Place, SourceText
from indexer.privacy.detectors.findings import Finding, prepare
from indexer.sources.pictures.covers import Cover

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Covering:
    """Of one source."""

    covers: Mapping[int, tuple[Cover, ...]]
    """By the number of the page."""
    closed: frozenset[int]
    """Pages that are not shown at all: lines of a withdrawn act, or a layer that may lie beside its picture."""


def covering(received: SourceText, published: SourceText, hidden: Iterable[Finding]) -> Covering:
    """Words to hide on each page; a line that was changed for another reason than redaction closes its page."""
    origin = received.origin
    places = origin.places if origin else ()
    spans = _spans(received.text, hidden)
    layered = {page.number for page in origin.pages if page.kind is PageKind.LAYERED_SCAN} if origin else set()
    covers: defaultdict[int, list[Cover]] = defaultdict(list)
    closed: set[int] = set()
    for number, (before, now) in enumerate(zip(received.lines, published.lines, strict=True), 1):
        place = places[number - 1] if number <= len(places) else None
        if place is None or before == now:
            continue
        if number not in spans or "▇" not in now or place.page in layered:
            closed.add(place.page)
        else:
            covers[place.page].append(_cover(place, before, spans[number]))
    return Covering(covers={page: tuple(each) for page, each in covers.items()}, closed=frozenset(closed))


def _spans(text: str, hidden: Iterable[Finding]) -> dict[int, list[Span]]:
    """Hidden columns of each line, from 0."""
    known = prepare(text)
    spans: defaultdict[int, list[Span]] = defaultdict(list)
    for finding in hidden:
        for number in range(known.line_at(finding.start), known.line_at(finding.end - 1) + 1):
            start, _ = known.line(number)
            spans[number].append((max(finding.start - start, 0), finding.end - start))
    return spans


def _cover(place: Place, line: str, spans: Iterable[Span]) -> Cover:
    """Every word that a hidden passage touches."""
    words = [word for start, end in spans for word in _touched(line, start, end)]
    return Cover(box=place.box, words=tuple(dict.fromkeys(words)))


def _touched(line: str, start: int, end: int) -> list[str]:
    while start > 0 and not line[start - 1].isspace():
        start -= 1
    while end < len(line) and not line[end].isspace():
        end += 1
    return line[start:end].split()
