"""Items of a session: what minutes and registers decide one after another, each an act of its own.

Every style of heading gives a series; the one that decides most is followed. Headings of other styles open items
too where the text shows it: below a decision, with a decision of their own. So a session of several styles is whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.model import DocumentKind
from indexer.patterns.structure.items import WORDED_CODE
from indexer.segmenting.items.agenda import announced, find_agenda, letters
from indexer.segmenting.items.called import TOP, opens_session, says_minutes
from indexer.segmenting.items.earlier_minutes import earlier_minutes, is_alone, is_below_head
from indexer.segmenting.items.page_width import width_of
from indexer.segmenting.items.raised import named, raised
from indexer.segmenting.items.ranks import ranked
from indexer.segmenting.items.series import (
    Decided,
    Heading,
    below_list,
    cites,
    code_of,
    coded,
    decided,
    ended,
    shape,
)
from indexer.segmenting.items.starts import NEAR, Session, with_first, with_others
from indexer.segmenting.items.styles import styled, told
from indexer.segmenting.items.titles_of_items import UNTITLED, spacing_of, title_end, title_of
from indexer.segmenting.lines import Line
from indexer.segmenting.roles import having

FEWEST = 2
"""Of so few numbered items that decide, a session has titles without numbers."""
SEVERAL = 2
"""So many items that decide make a session of a text that does not call itself one."""
DECIDES = "VDd"
"""Roles of lines that decide under the code of an act."""
CODED = "kK"
"""Roles of lines that print a code."""
TELLING = 3
"""Fewer letters of a line are found in any agenda."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item, by positions in the printed lines."""

    start: int
    end_title: int
    """Position after its title."""
    title: str
    number: str | None
    kind: DocumentKind


def find_items(printed: Sequence[Line], roles: str) -> list[Item]:
    """The items in order; a text that does not call itself minutes must take votes on two at least."""
    minutes = says_minutes(roles)
    done = decided(printed, roles, "VD" if minutes else "V")
    session = Session(
        printed=printed,
        roles=roles,
        done=done,
        codes=_act_codes(printed, roles, done),
        agenda=find_agenda(printed, roles),
        width=width_of(printed),
        spacing=spacing_of(printed),
    )
    first = earlier_minutes(printed, roles)
    series = _series(session, first, minutes=minutes)
    best = max(series, key=lambda one: (done.count(one), named(printed, roles, one) / len(one)), default=[])
    best = _without_numbers(session, best, first, minutes=minutes) or best
    if not best and first and minutes and is_alone(roles):
        best = [first]
    if not best or not (minutes or best[0] is first or _decides(best, done)):
        return []
    others = with_others(session, raised(printed, roles, best, session.spacing), series)
    opened = with_first(session, first, others)
    ends = [start for start, _ in opened[1:]] + [len(printed)]
    listed = _listed(session, opened[0][0])
    return [
        _item(session, start, end, number, listed) for (start, number), end in zip(opened, ends, strict=True)
    ]


def _decides(series: Sequence[Heading], done: Decided) -> bool:
    """Whether headings are those of a session: several decide, and half of all at least."""
    return done.count(series) >= max(SEVERAL, len(series) / 2)


def _act_codes(printed: Sequence[Line], roles: str, done: Decided) -> list[Heading]:
    """Codes of acts: none is printed above the title of minutes, where the number of a leaf stands."""
    codes = coded(printed, roles, done)
    top = roles.find("M", 0, TOP)
    leaves = {shape(code_of(printed[n]) or "") for n in having(roles[: max(top, 0)], "k")}
    return [] if codes and codes[0].shape in leaves else codes


def _without_numbers(
    session: Session, best: Sequence[Heading], first: Heading | None, *, minutes: bool
) -> list[Heading]:
    """Titles without a number, where they decide at least twice as much as those with one, which are chapters then."""
    if not (minutes or opens_session(session.roles)):
        return []
    found = styled(session.printed, session.roles, first, width=session.width, spacing=session.spacing)
    if len(found) > len(best) and _are_among(best, found):
        return found
    numbered = session.done.count(best)
    titles = found if best else max(found, told(session.printed, session.roles), key=len)
    return titles if len(titles) >= max(FEWEST, 2 * numbered) else []


def _are_among(best: Sequence[Heading], found: Sequence[Heading]) -> bool:
    """Whether headings, two at least, have no number and are all among others."""
    places = {heading.position for heading in found}
    return len(best) > 1 and all(h.number is None and h.position in places for h in best)


def _listed(session: Session, first: int) -> str:
    """Letters of the agenda, which ends above the first item."""
    agenda = session.agenda
    return letters(session.printed[agenda.start : min(agenda.end, first)]) if agenda else ""


def _series(session: Session, first: Heading | None, *, minutes: bool) -> list[list[Heading]]:
    """The series of each style, those first that mislead least; of minutes one heading that is sure may be one."""
    printed, roles, done = session.printed, session.roles, session.done
    objects = [Heading(position=n) for n in having(roles, "Oo")]
    told = announced(printed, session.agenda)
    alone = [_alone(session, first, one) for one in (session.codes, told) if len(one) == 1 and (minutes or first)]
    found = (
        session.codes,
        *alone,
        ended(printed, roles, done),
        ranked(printed, roles, done, "Ww"),
        told,
        *(ranked(printed, roles, done, letters) for letters in ("t", "R", "r", "l")),
        objects,
        *(ranked(printed, roles, done, letters) for letters in ("N", "n", "Nn")),
    )
    below = ([*below_list(series, done)] for series in found)
    return [series for series in below if len(series) > 1 or (series and series in alone)]


def _alone(session: Session, first: Heading | None, only: list[Heading]) -> list[Heading]:
    """The only heading of a series, below the `first` item of the session or at least below its head."""
    position = only[0].position
    if first and first.position < position:
        return [first, *only]
    return only if is_below_head(session.roles, position) else []


def _item(session: Session, start: int, end: int, number: str | None, listed: str) -> Item:
    first = next((n for n in range(start, end) if session.roles[n] not in UNTITLED), start)
    end_title = _end_of_title(session, first, end, listed)
    return Item(
        start=start,
        end_title=end_title,
        title=title_of(session.printed[first:end_title]),
        number=_code(session, start, min(end_title + NEAR, end), end) or number,
        kind=DocumentKind.DELIBERATION if _is_act(session, start, first, end, number) else DocumentKind.OTHER,
    )


def _end_of_title(session: Session, first: int, end: int, listed: str) -> int:
    """Position after a title: where its lines end, or further on where the agenda does not break it there."""
    n = title_end(session.printed, session.roles, first, width=session.width, spacing=session.spacing)
    while n < end and _announced_on(session, n, listed):
        n += 1
    return min(n, end)


def _is_act(session: Session, start: int, first: int, end: int, number: str | None) -> bool:
    """Whether something is decided in an item; what has the code of an act needs less to show it."""
    if "Q" in (session.roles[start], session.roles[first]):
        return False
    coded_act = number in {heading.code for heading in session.codes}
    return (coded_act and _says_act(session, start, first, end)) or session.done.between(start, end)


def _says_act(session: Session, start: int, first: int, end: int) -> bool:
    """Whether an item calls its number that of an act, or decides in words without a vote."""
    said = any(WORDED_CODE.match(line.flat) for line in session.printed[start : first + 1])
    return said or not set(DECIDES).isdisjoint(session.roles[start:end])


def _announced_on(session: Session, position: int, listed: str) -> bool:
    """Whether the agenda prints two lines as one title, however it breaks them."""
    if session.roles[position] == "-":
        return False
    lines = session.printed[position - 1 : position + 1]
    return all(len(letters([line])) >= TELLING for line in lines) and letters(lines) in listed


def _code(session: Session, start: int, near: int, end: int) -> str | None:
    """The code of an item: the first one near its title, else the only one that stands alone."""
    named = (n for n in range(near, end) if WORDED_CODE.match(session.printed[n].flat))
    alone = {code for n in named for code in _codes_near(session, n, n + 1)}
    return next(_codes_near(session, start, near), next(iter(alone), None) if len(alone) == 1 else None)


def _codes_near(session: Session, start: int, end: int) -> Iterator[str]:
    """Codes in the manner of the session's, in the heading of an item."""
    known = {heading.shape for heading in session.codes}
    own = (n for n in having(session.roles[:end], CODED, start) if not cites(session.printed, n))
    codes = filter(None, (code_of(session.printed[n]) for n in own))
    return (code for code in codes if shape(code) in known)
