"""The session: when it was convoked, who presided, who kept the minutes, who signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from indexer.extraction.fact import Fact
from indexer.extraction.head import Act
from indexer.extraction.people import person_at, person_before
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import find_dates
from indexer.patterns import facts as p
from indexer.patterns import sessions as s
from indexer.patterns import votes as v
from indexer.patterns.core import Pattern
from indexer.segmenting.lines import Line

BELOW_HEAD = 20
"""Printed lines below the head in which minutes still name who keeps them."""
OFFICE = 400
"""Characters above « désigné pour remplir cette fonction » in which the office is named."""
SIGNATURE_LINES = 14
"""Printed lines over which a signature is spread."""


def find_convocation(act: Act) -> Fact[date] | None:
    """Date on which the members were convoked."""
    head = calm_stream(act.head)
    for match in p.CONVOKED.finditer(head.flat):
        dates = find_dates(head.text[match.end() : match.end() + 50])
        if dates:
            return Fact(dates[0][1], head.line_at(match.start()))
    return None


def find_president(act: Act) -> Fact[str] | None:
    """Who presided: « sous la présidence de… », « Président : … », « … est Président de la séance »."""
    head = calm_stream(act.head)
    return _person_after(head, s.PRESIDENCY) or _person_before(head, s.PRESIDES) or _opens(act)


def _opens(act: Act) -> Fact[str] | None:
    """« M. le Maire, Pierre ADREL, ouvre la séance », which is where the head ends."""
    head = calm_stream(act.lines[: act.body + 1])
    for match in s.OPENS_SESSION.finditer(head.flat):
        person = person_at(head, match.start("name"))
        if person:
            return Fact(person, head.line_at(match.start("name")))
    return None


def _person_before(head: Stream, pattern: Pattern) -> Fact[str] | None:
    for match in pattern.finditer(head.flat):
        person = person_before(head, match.start())
        if person:
            return Fact(person, head.line_at(match.start()))
    return None


def find_secretary(act: Act) -> Fact[str] | None:
    """Who kept the minutes: « Secrétaire de séance : … », « … désigné … secrétaire »."""
    head = calm_stream(act.lines[: act.body + BELOW_HEAD])
    return _person_after(head, s.SECRETARY) or _elected(head) or _appointed(head) or _person_before(head, s.KEEPS)


def _elected(head: Stream) -> Fact[str] | None:
    """« Mme Marie LISE a été élue secrétaire »: the name stands before, the office after or above."""
    for match in s.ELECTED.finditer(head.flat):
        office = match["office"] or ""
        above = head.flat[max(match.start() - OFFICE, 0) : match.start()]
        if "secretaire" in office or ("secretaire" in above and (office or "secretaire" in above[-120:])):
            person = person_before(head, match.start())
            if person:
                return Fact(person, head.line_at(match.start()))
    return None


def _appointed(head: Stream) -> Fact[str] | None:
    """« Il nomme Romain SERRES, secrétaire de séance »."""
    for match in s.APPOINTED.finditer(head.flat):
        if "secretaire" in head.flat[match.end() : match.end() + 80]:
            person = person_at(head, match.end())
            if person:
                return Fact(person, head.line_at(match.start()))
    return None


def _person_after(head: Stream, pattern: Pattern) -> Fact[str] | None:
    for match in pattern.finditer(head.flat):
        person = person_at(head, match.end())
        if person:
            return Fact(person, head.line_at(match.end()))
    return None


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
