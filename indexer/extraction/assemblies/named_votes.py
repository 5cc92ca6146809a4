"""Members who are named in a sentence with their choice: « Mme ROY et M. SOL s'abstiennent »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from indexer.extraction.presence.known import Known, Place
from indexer.extraction.presence.sentences import BEFORE, lines_near, subjects
from indexer.extraction.stream import Stream, calm_stream
from indexer.patterns.assemblies.votes import CHOOSES, NAMED_BEFORE
from indexer.patterns.core import Match
from indexer.segmenting.lines import Line
from indexer.sequences import grouped

Named = tuple[str, int, tuple[str, ...]]
"""Choice, line and names."""


def named_in_sentences(lines: Sequence[Line], known: Known) -> Iterator[Named]:
    """Members by choice, where every sentence that tells the choice names members only."""
    if not known.listed:
        return
    for choice, run in grouped(_told(lines, known), lambda told: told[0]).items():
        named = [names for _, _, names in run]
        if all(named):
            yield choice, run[0][1], _each_once(named)


def _each_once(named: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(named)))


def _told(lines: Sequence[Line], known: Known) -> Iterator[Named]:
    for near in lines_near(lines, CHOOSES):
        stream = calm_stream(near)
        for verb in CHOOSES.finditer(stream.flat):
            places = subjects(stream, verb, known)
            names = tuple(place.name for place in reversed(places)) if _are_all(stream, verb, places) else ()
            yield verb.lastgroup or "", stream.line_at(verb.start()), names


def _are_all(stream: Stream, verb: Match, places: Sequence[Place]) -> bool:
    """Whether nobody else is named before the members, whom no list knows."""
    before = stream.text[max(verb.start() - BEFORE, 0) : verb.start()]
    return bool(places) and not NAMED_BEFORE.search(before[: min(place.start for place in places)])
