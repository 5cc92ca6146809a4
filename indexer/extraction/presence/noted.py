"""Notes beside the names of a list: « Ida SERT (arrivée au point 3) », « Luc ADREL à partir du point n° 12 »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from indexer.extraction.members.rolls import Roll
from indexer.extraction.presence.known import Known, Place
from indexer.extraction.presence.moments import When, find_moments
from indexer.extraction.presence.told import (
    ABSENT,
    COMES,
    LEAVES,
    NOBODY_KNOWS,
    PRESENT,
    REPRESENTED,
    Saying,
    Telling,
)
from indexer.extraction.stream import Stream
from indexer.french import flat
from indexer.patterns.assemblies.presence import AT_ITEM, IN_BETWEEN, NOTES, TIMED
from indexer.patterns.assemblies.rolls import GIVES, GIVES_BARE
from indexer.patterns.core import Match

OF_LISTS = {"present": PRESENT, "represented": REPRESENTED, "excused": ABSENT, "absent": ABSENT}
"""State of the members of each kind of list."""
SAID = {"comes": COMES, "leaves": LEAVES, "away": ABSENT, "there": PRESENT}
"""What the words of a note say, by the group that finds them."""
REACH = 220
"""Characters before an item in which its note stands."""
BEHIND = 40
"""Characters behind an hour in which the item stands that goes with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """A list of a head: its text, and where it stands."""

    text: str
    plain: str
    stream: Stream
    start: int
    state: str

    def line_at(self, position: int) -> int:
        """Line of the source of a character."""
        return self.stream.line_at(self.start + position)


def find_notes(stream: Stream, rolls: Sequence[Roll], known: Known) -> Telling:
    """What the notes of all lists of a head tell."""
    lists = [_list(stream, roll) for roll in rolls if roll.kind in OF_LISTS]
    noted = [each for one in lists for each in _noted(one, known)]
    timed = chain.from_iterable(_timed(one, known) for one in lists)
    told = (*(saying.at(when) for when, _, saying in noted if saying), *(one.since(NOBODY_KNOWS) for one in timed))
    return Telling(told=told, doubt=_first_of_nobody(noted))


def _first_of_nobody(noted: Sequence[tuple[When, int, Saying | None]]) -> int | None:
    return min((line for _, line, saying in noted if not saying), default=None)


def _list(stream: Stream, roll: Roll) -> _List:
    return _List(
        text=roll.text, plain=flat(roll.text), stream=stream, start=roll.opens, state=OF_LISTS[roll.kind]
    )


def _noted(one: _List, known: Known) -> Iterator[tuple[When, int, Saying | None]]:
    """Items that a list names, each with its line and whom and what the note is about; None where nobody knows."""
    for when in find_moments(one.plain, one.text):
        yield when, one.line_at(when.start), _saying(one, when.start, known)


def _timed(one: _List, known: Known) -> Iterator[Saying]:
    """Notes that tell when somebody came or left, and no item."""
    for match in TIMED.finditer(one.plain):
        place, word = known.at_end(_outside(one.text[: match.start()])), NOTES.search(match[0])
        behind = one.plain[match.end() : match.end() + BEHIND].partition(")")[0]
        if place and not AT_ITEM.search(behind):
            line = one.line_at(match.start())
            yield Saying(name=place.name, said=_said(word, one.state), line=line, listed=one.state == PRESENT)


def _outside(text: str) -> str:
    """A text up to the bracket that is open at its end."""
    opened = text.rfind("(")
    return text[:opened] if opened > text.rfind(")") else text


def _saying(one: _List, position: int, known: Known) -> Saying | None:
    """Who and what the note is about in which an item is named."""
    base = max(position - REACH, 0)
    before = one.text[base:position]
    opened = before.rfind("(")
    if opened > before.rfind(")"):
        return _in_brackets(one, base + opened, position, known)
    return _beside(one, base, position, known)


def _in_brackets(one: _List, opened: int, position: int, known: Known) -> Saying | None:
    outside = _proxy(one.text[max(opened - REACH, 0) : opened], known)
    place = known.at_end(one.text[:opened])
    if place is None:
        return None
    whole, inside = one.text[opened + 1 :].partition(")")[0], one.text[opened + 1 : position]
    said = _said(_last(list(NOTES.finditer(flat(inside)))), one.state)
    gives = GIVES.search(flat(inside if said == PRESENT else whole))
    held = known.at_start(whole[gives.end() :]) if gives else None
    saying = Saying(
        name=place.name,
        said=REPRESENTED if gives and said != LEAVES else said,
        line=one.line_at(opened),
        gives=gives is not None,
        holder=held.name if held else None,
        listed=one.state == PRESENT,
    )
    return _of_giver(saying, *outside) if outside else saying


def _said(word: Match | None, otherwise: str) -> str:
    """What the word of a note says; what its list says where it has none."""
    return SAID[word.lastgroup or ""] if word else otherwise


def _of_giver(saying: Saying, giver: Place, holder: str) -> Saying:
    """A note that stands behind the holder of a proxy: it is about whoever gives it."""
    held = saying.holder or (holder if saying.said == REPRESENTED else None)
    return replace(saying, name=giver.name, holder=held)


def _beside(one: _List, base: int, position: int, known: Known) -> Saying | None:
    """A note that no bracket holds, right behind a name, a word of its own or a proxy."""
    before = one.text[base:position]
    plain = flat(before)
    word = _last([match for match in NOTES.finditer(plain) if IN_BETWEEN.search(plain[match.end() :])])
    end = word.start() if word else len(before)
    proxy, place = _proxy(before[:end], known), known.at_end(before[:end])
    if place is None or before[place.end : end].strip(" ,:-–\n"):
        return None
    saying = Saying(
        name=place.name,
        said=_said(word, one.state),
        line=one.line_at(base + place.start),
        listed=one.state == PRESENT,
    )
    if not proxy:
        return saying
    giver, holder = proxy
    return replace(saying, name=giver.name, said=_said(word, REPRESENTED), gives=True, holder=holder)


def _proxy(before: str, known: Known) -> tuple[Place, str] | None:
    """Who gives a proxy, and who holds it, where a text ends with the name of the latter."""
    plain = flat(before)
    links = sorted((*GIVES.finditer(plain), *GIVES_BARE.finditer(plain)), key=lambda link: link.end())
    link = _last(links)
    holder = known.at_start(before[link.end() :]) if link else None
    if link is None or holder is None or before[link.end() + holder.end :].strip(" ,\n"):
        return None
    giver = known.at_end(before[: min(other.start() for other in links if other.end() >= link.start())])
    return (giver, holder.name) if giver else None


def _last(found: Sequence[Match]) -> Match | None:
    return found[-1] if found else None
