"""The session: when it was convoked and held, who presided, who kept the minutes, who signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.extraction.stream import Stream, make_stream
from indexer.french import MONTHS, find_dates, flat, number_words, squeeze
from indexer.patterns import facts as p
from indexer.patterns import heads
from indexer.patterns import votes as v
from indexer.patterns.core import Match
from indexer.segmenting.lines import Line

BELOW_HEAD = 8
"""Printed lines below the head in which minutes still name who keeps them."""
NAME = 80
"""A name with its title is never longer, in characters."""
SIGNATURE_LINES = 14
"""Printed lines over which a signature is spread."""


def find_meeting_date(act: Act) -> Fact[date] | None:
    """Date of the session: printed with the session's word, else « l'an deux mille… », in the head."""
    marked = (heads.SESSION_LINE, heads.MINUTES_TITLE, heads.ACT_TITLE)
    for line in act.head:
        dates = find_dates(line.text)
        if dates and any(pattern.search(line.flat) for pattern in marked):
            return Fact(dates[0][1], line.number)
    return _spelled_date(make_stream(act.head)) or _date_below(act.head)


def _spelled_date(head: Stream) -> Fact[date] | None:
    match = p.AN_LE.search(head.flat)
    if match is None:
        return None
    year = number_words(match["year"].replace("cing", "cinq")) or 0
    day = int(match["day"]) if match["day"].isdigit() else number_words(match["day"]) or 0
    month = [flat(name) for name in MONTHS].index(match["month"]) + 1
    try:
        return Fact(date(year, month, day), head.line_at(match.start()))
    except ValueError:
        return None


def _date_below(head: Sequence[Line]) -> Fact[date] | None:
    """« Compte rendu de la réunion / du conseil municipal du 1er juillet 2024 »: the date stands on the next lines."""
    titles = [
        n
        for n, line in enumerate(head[:6])
        if heads.MINUTES_TITLE.match(line.flat) or heads.SESSION_LINE.match(line.flat)
    ]
    for below in (line for n in titles for line in head[n + 1 : n + 6]):
        dates = find_dates(below.text)
        if dates and not p.CONVOKED.search(below.flat):
            return Fact(dates[0][1], below.number)
    return None


def find_convocation(act: Act) -> Fact[date] | None:
    """Date on which the members were convoked."""
    head = make_stream(act.head)
    for match in p.CONVOKED.finditer(head.flat):
        dates = find_dates(head.text[match.end() : match.end() + 40])
        if dates:
            return Fact(dates[0][1], head.line_at(match.start()))
    return None


def find_president(act: Act) -> Fact[str] | None:
    """Who presided: « sous la présidence de… », « Président : … »."""
    return _person_after(make_stream(act.head), p.PRESIDENCY.finditer)


def find_secretary(act: Act) -> Fact[str] | None:
    """Who kept the minutes: « Secrétaire de séance : … », « … désigné … secrétaire »."""
    head = make_stream(act.lines[: act.body + BELOW_HEAD])
    return _person_after(head, p.SECRETARY.finditer) or _appointed(head) or _elected(head)


def _elected(head: Stream) -> Fact[str] | None:
    """« Mme Marie LISE a été élue secrétaire »: the name stands before."""
    for match in p.ELECTED_SECRETARY.finditer(head.flat):
        same_line = max((start for start in head.starts if start < match.start()), default=0)
        before = p.LAST_PERSON.search(head.text[same_line : match.start()]) or p.LAST_PERSON.search(
            head.text[max(match.start() - NAME, 0) : match.start()]
        )
        named = before["person"] if before else ""
        person = p.PERSON.match(named) or p.TITLED_SURNAME.match(named)
        if person:
            return Fact(squeeze(person["name"]), head.line_at(match.start()))
    return None


def _appointed(head: Stream) -> Fact[str] | None:
    for match in p.APPOINTED.finditer(head.flat):
        person = _person_at(head, match.end())
        if person and "secretaire" in head.flat[match.end() : match.end() + 80]:
            return Fact(person, head.line_at(match.start()))
    return None


def _person_after(head: Stream, finditer: Callable[[str], Iterator[Match]]) -> Fact[str] | None:
    for match in finditer(head.flat):
        person = _person_at(head, match.end())
        if person:
            return Fact(person, head.line_at(match.end()))
    return None


def _person_at(head: Stream, position: int) -> str | None:
    """The person named at a position; the name may stand on the next line, but is not cut by a line's end."""
    rest = head.rest_of_line(position)
    match = p.PERSON.match(rest) or p.TITLED_SURNAME.match(rest) or p.PERSON.match(head.text[position:])
    return squeeze(match["name"]) if match else None


def find_signatory(lines: Sequence[Line]) -> Fact[str] | None:
    """The last person named in the signature: the lines from « Fait et délibéré », « Le Président », « Signé » on."""
    decided = next((n for n, line in enumerate(lines) if v.OPERATIVE.search(line.flat)), 0)
    start = next((n for n, line in enumerate(lines) if n > decided and p.SIGNS.match(line.flat)), len(lines))
    found = None
    for line in lines[start : start + SIGNATURE_LINES]:
        person = p.WHOLE_PERSON.match(line.text)
        if person:
            found = Fact(person["name"], line.number)
    return found
