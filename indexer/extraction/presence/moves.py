"""Sentences that say who comes and who leaves: « M. ROY quitte la séance à 20 h 10 et donne pouvoir à Mme SOL »."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from indexer.extraction.presence.known import Known, Place
from indexer.extraction.presence.moments import find_moments
from indexer.extraction.presence.sentences import (
    BEFORE,
    LONGEST,
    lines_near,
    sentence_before,
    sentence_from,
    subjects,
)
from indexer.extraction.presence.told import COMES, LEAVES, Bound, Saying, Telling, Told
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import flat
from indexer.patterns.assemblies.presence import (
    FOR_A_VOTE,
    FROM_HERE,
    GROUP,
    MOVES,
    OF_SESSION,
    TOLD_THERE,
    WITHOUT_PROXY,
)
from indexer.patterns.assemblies.rolls import GIVES
from indexer.patterns.core import Match
from indexer.patterns.personal import names as spelled
from indexer.segmenting.lines import Line

OFFICE = 80
"""Characters before a verb in which the reason why somebody leaves stands: « M. ROY, intéressé, quitte la salle »."""
OUT = ("sort", "sortent")
"""Verbs that alone say of the room that somebody leaves it."""


def find_moves(lines: Sequence[Line], known: Known) -> Telling:
    """Who comes and who leaves in some lines."""
    told: list[Told] = []
    doubts: list[int] = []
    for near in lines_near(lines, MOVES):
        stream = calm_stream(near)
        found = list(MOVES.finditer(stream.flat))
        ends = [*(match.start() for match in found[1:]), len(stream.text)]
        for match, end in zip(found, ends, strict=True):
            places = _subjects(stream, match, known)
            told += _told(near, stream, match, end, places, known)
            if not places and _names_nobody_known(stream, match, known):
                doubts.append(stream.line_at(match.start()))
    return Telling(told=tuple(dict.fromkeys(told)), doubt=min(doubts, default=None))


def _is_noun(match: Match) -> bool:
    return match.lastgroup in ("came", "left")


def _subjects(stream: Stream, match: Match, known: Known) -> list[Place]:
    if _is_noun(match):
        return _behind_noun(stream.text[match.end() : match.end() + BEFORE], known)
    return subjects(stream, match, known)


def _behind_noun(text: str, known: Known) -> list[Place]:
    """Members whom a noun goes with, « arrivée de », unless what follows them says that they do so elsewhere."""
    found = known.all_at_start(text)
    return found if found and TOLD_THERE.match(flat(text[found[-1].end :])) else []



def _names_nobody_known(stream: Stream, match: Match, known: Known) -> bool:
    """Whether somebody comes or leaves, and which member it is cannot be read: a person, or a group of the session."""
    if _is_noun(match):
        return not known.all_at_start(stream.text[match.end() : match.end() + BEFORE])
    sentence = sentence_before(stream, match.start())
    named = spelled.HONORIFIC.search(sentence) or GROUP.search(flat(sentence))
    return named is not None or OF_SESSION.search(match[0]) is not None


def _told(
    near: Sequence[Line], stream: Stream, match: Match, end: int, places: Sequence[Place], known: Known
) -> Iterator[Told]:
    start = match.end() + (places[-1].end if _is_noun(match) and places else 0)
    printed = sentence_from(stream.text[start : max(start, min(end, start + LONGEST))])
    text = flat(printed)
    gives = _giving(text)
    holder = known.at_start(printed[gives.end() :]) if gives else None
    moments = find_moments(text, printed)
    here = near[bisect_right(stream.starts, match.start()) - 1]
    said = _reason(stream, match) + match[0] + text
    for place in places:
        saying = Saying(
            name=place.name,
            said=COMES if match.lastgroup in ("comes", "came") else LEAVES,
            line=stream.line_at(match.start()),
            gives=gives is not None,
            holder=holder.name if holder else None,
        )
        may_return = _may_return(saying, match, known)
        yield saying.at(moments[0]) if moments else _here(saying, here, said, may_return=may_return)


def _giving(text: str) -> Match | None:
    """Words that give a proxy."""
    return next((one for one in GIVES.finditer(text) if not WITHOUT_PROXY.search(text[: one.start()])), None)


def _may_return(saying: Saying, match: Match, known: Known) -> bool:
    """Whether who leaves may come back unsaid: from outside the room, or whoever presides, who leaves for a vote."""
    leaves = match.lastgroup == "leaves" and not saying.gives
    return leaves and ("sall" in match[0] or match[0].endswith(OUT) or saying.name == known.presiding)


def _reason(stream: Stream, match: Match) -> str:
    """Words of the same sentence before a verb, in which the reason stands why somebody leaves."""
    return stream.before(match.start(), OFFICE).rpartition("\n")[2].rpartition(". ")[2]


def _here(saying: Saying, line: Line, said: str, *, may_return: bool) -> Told:
    """What is told at the line where it stands; who leaves may do so for one vote."""
    if saying.said == LEAVES and FOR_A_VOTE.search(said):
        return saying.only(Bound(line=line, included=True))
    told = saying.since(Bound(line=line))
    return replace(told, state=None) if may_return and not FROM_HERE.search(said) else told
