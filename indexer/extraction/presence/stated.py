"""Sentences that say how a member sits from a point on: « est représenté par Mme SOL à partir de ce point »."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from indexer.extraction.presence.known import Known
from indexer.extraction.presence.moments import How, When, find_moments
from indexer.extraction.presence.sentences import (
    LONGEST,
    lines_near,
    sentence_before,
    sentence_from,
    subjects,
)
from indexer.extraction.presence.told import ABSENT, PRESENT, REPRESENTED, Bound, Saying, Told
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import flat
from indexer.patterns.assemblies.presence import FROM_HERE, ONLY_HERE, STATED
from indexer.patterns.core import Match
from indexer.segmenting.lines import Line

SAID = {"there": PRESENT, "away": ABSENT, "through": REPRESENTED}
"""States by the group of the verb that says so."""
BOUNDS = frozenset({How.FROM, How.AFTER, How.UNTIL, How.BEFORE})
"""What an item has to be to a presence: who is « présente pour le point 3 » may have been there before."""


def find_states(lines: Sequence[Line], known: Known) -> Iterator[Told]:
    """States of members that some lines tie to a point, their own or one that they name."""
    for near in lines_near(lines, STATED):
        stream = calm_stream(near)
        for verb in STATED.finditer(stream.flat):
            yield from _told(near, stream, verb, known)


def _told(near: Sequence[Line], stream: Stream, verb: Match, known: Known) -> Iterator[Told]:
    printed = sentence_from(stream.text[verb.end() : verb.end() + LONGEST])
    state = SAID[verb.lastgroup or ""]
    holder = known.at_start(printed) if state == REPRESENTED else None
    moments = _moments(printed, state)
    said = f"{flat(sentence_before(stream, verb.start()))} {flat(printed)}"
    here = near[bisect_right(stream.starts, verb.start()) - 1]
    for place in subjects(stream, verb, known):
        saying = Saying(
            name=place.name,
            said=state,
            line=stream.line_at(verb.start()),
            holder=holder.name if holder else None,
            listed=state != PRESENT,
        )
        yield from _tied(saying, moments[:1], said, here)


def _moments(printed: str, state: str) -> list[When]:
    """Items that a sentence names and that say all of when a state holds."""
    every = find_moments(flat(printed), printed)
    return every if state != PRESENT else [when for when in every if when.how in BOUNDS]


def _tied(saying: Saying, moments: Sequence[When], said: str, here: Line) -> Iterator[Told]:
    """What is told at an item that is named, from the line where it stands, or at its item alone; else nothing.

    Who « est présent jusqu'à la fin » may have been there before.
    """
    here_on = FROM_HERE.search(said)
    if moments:
        yield saying.at(moments[0])
    elif here_on and (saying.said != PRESENT or here_on["since"]):
        yield saying.since(Bound(line=here))
    elif saying.said != PRESENT and ONLY_HERE.search(said):
        yield saying.only(Bound(line=here, included=True))
