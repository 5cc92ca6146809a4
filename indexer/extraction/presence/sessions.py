"""Presence of members at each act of a source: minutes by their items, other acts by their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from indexer.extraction.assemblies.counted import Head
from indexer.extraction.members.rolls import Roll
from indexer.extraction.presence.known import NOBODY, Known
from indexer.extraction.presence.moves import find_moves
from indexer.extraction.presence.noted import find_notes
from indexer.extraction.presence.noted_rows import notes_of_rows
from indexer.extraction.presence.order import Agenda, Examined, Order
from indexer.extraction.presence.seats import Sitters
from indexer.extraction.presence.stated import find_states
from indexer.extraction.presence.told import Told
from indexer.extraction.stream import Stream
from indexer.model import Attendance, Dossier, Notice, Presence, Stay
from indexer.patterns.structure.ranks import RANK_NUMBER
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.lines import Line
from indexer.sequences import unique

VOTE = "vote."
CODE = "presence-a-ce-point"
"""Of notices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Movements:
    """Who comes to a session and who leaves it, as its head and its sentences tell."""

    known: Known
    told: tuple[Told, ...]
    sure: bool
    """Whether every list was read whole, and every sentence says of whom it tells."""

    def at(self, order: Order, attendance: Attendance) -> Sitters:
        """Members with what is told of them, among the items of a session."""
        return Sitters(attendance=attendance, known=self.known, told=self.told, order=order)

    def stays(self, order: Order) -> tuple[Stay, ...]:
        """What is told, as the record says it."""
        return tuple(
            Stay(
                name=told.name,
                state=told.state,
                since=order.moment(told.since) if told.since else None,
                until=order.moment(told.until) if told.until else None,
                holder=told.holder,
                line=told.line,
            )
            for told in self.told
        )


NOBODY_MOVES = Movements(known=NOBODY, told=(), sure=False)
"""Of a session whose lists name nobody."""


def find_movements(head: Head, lines: Sequence[Line]) -> Movements:
    """What is told in the lists of a head and in some lines: those of all items, or of the head of an act."""
    names = (*head.who.every_name, *([head.chair] if head.chair else []))
    if not names:
        return NOBODY_MOVES
    known = Known(listed=names, chair=head.president)
    outside = _outside(lines, head)
    notes, moves = find_notes(head.stream, head.lists, known), find_moves(outside, known)
    found = (*notes.told, *notes_of_rows(head.who.rows, known), *moves.told, *find_states(outside, known))
    told = _once(unique(found, lambda one: (one.name, one.state, one.since, one.until)))
    whole = all(named.whole for named in head.who.named.values())
    return Movements(known=known, told=told, sure=whole and notes.doubt is None and moves.doubt is None)


def _outside(lines: Sequence[Line], head: Head) -> list[Line]:
    """Lines that are in no list: what a list tells is told by its notes. One on which a list ends may go on."""
    listed = {number for roll in head.lists for number in range(roll.line, _end(head.stream, roll))}
    return [line for line in lines if line.number not in listed]


def _end(stream: Stream, roll: Roll) -> int:
    """Number below that of the last line that a list fills."""
    goes_on = stream.rest_of_line(roll.end + 1).strip(" .,;")
    return stream.line_at(roll.end) + (not goes_on)


def _once(told: Sequence[Told]) -> tuple[Told, ...]:
    """What is told, without a state at no item where another sentence tells the item."""
    tied = {(one.name, one.state) for one in told if not one.untied}
    return tuple(one for one in told if not one.untied or (one.name, one.state) not in tied)


def agenda(spans: Sequence[Span], acts: Mapping[int, Dossier]) -> Agenda:
    """Items of minutes without the frame above them; `acts` are the dossiers by the position of their span."""
    first = 0 if 0 in acts else 1
    items = enumerate(spans[first:], first)
    return Agenda(items=tuple(_examined(span, acts.get(n)) for n, span in items if span.item))


def _examined(span: Span, act: Dossier | None) -> Examined:
    ranked = span.number is not None and RANK_NUMBER.match(span.number) is not None
    voted = _voted(act) if act else []
    return Examined(
        rank=span.number if ranked else None,
        number=act.number if act else None,
        lines=frozenset(span.lines),
        voted=(min(voted), max(voted)) if voted else None,
    )


def _voted(act: Dossier) -> list[int]:
    """Lines of the facts of a vote."""
    return [line for fact, line in act.fact_lines.items() if fact.startswith(VOTE)]


def seated(dossier: Dossier, movements: Movements, order: Order, place: int | None) -> Dossier:
    """A dossier with who comes and leaves, and who sat at its act where its place is known."""
    if not movements.told:
        return dossier
    told = replace(dossier, attendance=replace(dossier.attendance, stays=movements.stays(order)))
    if place is None:
        return told
    presence = movements.at(order, dossier.attendance).presence(place)
    presence = presence if movements.sure else replace(presence, present=None, represented=None)
    checked = _checked(presence, told)
    notice = _notice(checked, presence, told)
    notices = (*told.notices, *([notice] if notice else []))
    return replace(told, presence=checked, notices=tuple(sorted(notices, key=lambda one: (one.line or 0, one.code))))


def said_once(dossiers: Iterable[Dossier]) -> Iterator[Dossier]:
    """Dossiers of a session of which the first alone says what is unsure at several acts for the same cause."""
    said: set[Notice] = set()
    for dossier in dossiers:
        yield replace(dossier, notices=tuple(one for one in dossier.notices if one not in said))
        said.update(one for one in dossier.notices if one.code == CODE)


def _checked(presence: Presence, dossier: Dossier) -> Presence:
    """Counts that the vote does not contradict: nobody votes who does not sit (art. L2121-20 of the CGCT)."""
    sat = _sitting(presence)
    too_many = sat is not None and _voices(dossier) > sat
    return replace(presence, present=None, represented=None) if too_many else presence


def _sitting(presence: Presence) -> int | None:
    """Members who could vote."""
    if presence.present is None or presence.represented is None:
        return None
    return presence.present + presence.represented


def _voices(dossier: Dossier) -> int:
    """Voices that the vote counts at least."""
    vote = dossier.vote
    return max(sum(filter(None, (vote.for_, vote.against, vote.abstain))), vote.took_part or 0, vote.cast or 0)


def _notice(checked: Presence, read: Presence, dossier: Dossier) -> Notice | None:
    """Why it is not said who sat, or how many."""
    return _unsure(checked, dossier) or _outvoted(read, dossier) or _uncounted(checked, dossier)


def _unsure(checked: Presence, dossier: Dossier) -> Notice | None:
    unsure = [seat.name for seat in checked.seats if seat.state is None]
    if not unsure:
        return None
    lines = [stay.line for stay in dossier.attendance.stays if stay.name in unsure]
    message = f"Le texte ne dit pas avec certitude qui siégeait à chaque point : {', '.join(unsure)}."
    return Notice(code=CODE, message=message, line=min(lines))


def _outvoted(read: Presence, dossier: Dossier) -> Notice | None:
    voices, sat = _voices(dossier), _sitting(read)
    if sat is None or voices <= sat:
        return None
    message = f"Le vote compte {voices} voix, mais {sat} membres siégeaient ou étaient représentés à ce point."
    return Notice(code=CODE, message=message, line=dossier.line_of("vote.for") or dossier.line_of("vote.took_part"))


def _uncounted(checked: Presence, dossier: Dossier) -> Notice | None:
    if checked.present is not None or dossier.attendance.present is None:
        return None
    message = "Le nombre de présents à chaque point reste vide : les noms lus ne rendent pas le nombre imprimé."
    return Notice(code=CODE, message=message, line=dossier.line_of("attendance.present"))
