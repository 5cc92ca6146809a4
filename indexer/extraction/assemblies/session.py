"""The session: when it was convoked, who presided, who kept the minutes, who signed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from indexer.extraction.acts.head import Act
from indexer.extraction.members.people import person_at, person_before
from indexer.extraction.rules import Rules, candidates, first, value_of
from indexer.extraction.shown_titles import COMMON_WORDS
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import first_date, flat, fold
from indexer.model import Fact
from indexer.patterns.assemblies import secretaries, sessions
from indexer.patterns.assemblies.decisions import OPERATIVE
from indexer.patterns.core import Match, Pattern
from indexer.patterns.facts.facts import CONVOKED, SIGNS, WHOLE_PERSON
from indexer.segmenting.lines import Line, first_match

BELOW_HEAD = 20
"""Printed lines below the head in which minutes still name who keeps them."""
OFFICE = 400
"""Characters above « désigné pour remplir cette fonction » in which the office is named."""
RIGHT_ABOVE = 120
"""Characters above a verb of choosing without an office in which the office is named."""
DATE = 50
"""Characters after « convoqué » in which its date stands."""
OPENING = 60
"""Characters before « présidence de » in which « la séance est ouverte » stands."""
NEAR_OFFICE = 80
"""Characters after « désigne » in which it is named."""
SIGNATURE_LINES = 14
"""Printed lines over which a signature is spread."""


def find_convocation(act: Act) -> Fact[date] | None:
    """Date on which the members were convoked."""
    head = calm_stream(act.head)
    for match in CONVOKED.finditer(head.flat):
        day = first_date(head.text[match.end() : match.end() + DATE])
        if day:
            return Fact(day, head.line_at(match.start()))
    return None


def find_president(act: Act) -> Fact[str] | None:
    """Who presided: « sous la présidence de… », « Président : … », « … est Président de la séance »."""
    return first(PRESIDENT, act)


def find_secretary(act: Act) -> Fact[str] | None:
    """Who kept the minutes: « Secrétaire de séance : … », « … désigné … secrétaire », who is not who presided."""
    president = fold(value_of(find_president(act)) or "")
    return next((fact for fact in candidates(SECRETARY, act) if fold(fact.value) != president), None)


def _presided(act: Act) -> Iterator[Fact[str]]:
    return _persons_after(calm_stream(act.head), sessions.PRESIDENCY)


def _presides(act: Act) -> Iterator[Fact[str]]:
    return _persons_before(calm_stream(act.head), sessions.PRESIDES)


def _opens(act: Act) -> Iterator[Fact[str]]:
    """« M. le Maire, Pierre ADREL, ouvre la séance », which is where the head ends."""
    head = calm_stream(act.lines[: act.body + 1])
    return _persons_at(head, (match.start("name") for match in sessions.OPENS_SESSION.finditer(head.flat)))


def _names_office(act: Act) -> Iterator[Fact[str]]:
    """« Pierre ADREL, Maire, ouvre la séance »."""
    return _persons_before(_long_head(act), sessions.OFFICE_OPENS)


def _opened(act: Act) -> Iterator[Fact[str]]:
    """« La séance est ouverte sous la présidence de Pierre ADREL », below the head."""
    head = _long_head(act)
    found = sessions.PRESIDENCY.finditer(head.flat)
    opening = (match for match in found if sessions.OPENED.search(head.before(match.start(), OPENING)))
    return _persons_at(head, (match.end() for match in opening))


def _long_head(act: Act) -> Stream:
    """The head and the first lines below it, those of the first items of a session included."""
    return calm_stream((*act.lines[: act.body + BELOW_HEAD], *act.below[:BELOW_HEAD]))


def _named_secretary(act: Act) -> Iterator[Fact[str]]:
    return _secretaries(_long_head(act))


def _signs_as_secretary(act: Act) -> Iterator[Fact[str]]:
    """« La secrétaire de séance ⏎ Ida SERT », where the act is signed."""
    return _secretaries(calm_stream(act.lines[-BELOW_HEAD:]))


def _secretaries(stream: Stream) -> Iterator[Fact[str]]:
    """Persons named after their office, none of which is an ordinary word."""
    named = _persons_after(stream, secretaries.SECRETARY)
    return (fact for fact in named if COMMON_WORDS.isdisjoint(flat(fact.value).split()))


def _elected(act: Act) -> Iterator[Fact[str]]:
    """« Mme Marie LISE a été élue secrétaire »: the name stands before, the office after or above."""
    head = _long_head(act)
    return _named_before(head, (match for match in secretaries.ELECTED.finditer(head.flat) if _is_office(head, match)))


def _is_office(head: Stream, match: Match) -> bool:
    """Whether who is elected is so as secretary: right after the verb, above it, or above « cette fonction »."""
    office = match["office"] or ""
    above = OFFICE if office else RIGHT_ABOVE
    return "secreta" in office or "secretaire" in head.before(match.start(), above)


def _appointed(act: Act) -> Iterator[Fact[str]]:
    """« Il nomme Romain SERRES, secrétaire de séance »."""
    head = _long_head(act)
    found = secretaries.APPOINTED.finditer(head.flat)
    office = (match for match in found if "secretaire" in head.after(match.end(), NEAR_OFFICE))
    return _persons_at(head, (match.end() for match in office))


def _keeps(act: Act) -> Iterator[Fact[str]]:
    return _persons_before(_long_head(act), secretaries.KEEPS)


PRESIDENT: Rules[Act, str] = (
    ("présidence nommée", _presided),
    ("nom de qui préside", _presides),
    ("nom de qui ouvre la séance", _opens),
    ("nom de qui ouvre la séance, sous la tête", _names_office),
    ("présidence nommée sous la tête", _opened),
)
SECRETARY: Rules[Act, str] = (
    ("secrétariat nommé", _named_secretary),
    ("nom de qui est élu secrétaire", _elected),
    ("nom de qui est désigné secrétaire", _appointed),
    ("nom de qui tient le secrétariat", _keeps),
    ("secrétaire qui signe", _signs_as_secretary),
)


def _persons_after(head: Stream, pattern: Pattern) -> Iterator[Fact[str]]:
    return _persons_at(head, (match.end() for match in pattern.finditer(head.flat)))


def _persons_at(head: Stream, positions: Iterable[int]) -> Iterator[Fact[str]]:
    named = ((person_at(head, position), position) for position in positions)
    return (Fact(person, head.line_at(position)) for person, position in named if person)


def _persons_before(head: Stream, pattern: Pattern) -> Iterator[Fact[str]]:
    return _named_before(head, pattern.finditer(head.flat))


def _named_before(head: Stream, found: Iterable[Match]) -> Iterator[Fact[str]]:
    named = ((person_before(head, match.start()), match) for match in found)
    return (Fact(person, head.line_at(match.start())) for person, match in named if person)


def find_signatory(lines: Sequence[Line]) -> Fact[str] | None:
    """The last person named in the signature: the lines from « Fait et délibéré », « Le Président », « Signé » on."""
    decided = next((n for n, line in enumerate(lines) if OPERATIVE.search(line.flat)), 0)
    signed = lines[decided + 1 :]
    start = first_match(signed, SIGNS, len(signed))
    persons = ((line, WHOLE_PERSON.match(line.text)) for line in signed[start : start + SIGNATURE_LINES])
    named = [Fact(person["name"], line.number) for line, person in persons if person]
    return named[-1] if named else None
