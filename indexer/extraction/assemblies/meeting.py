"""The date of a session: every date that a head gives it, the one that no other fact contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain

from indexer.extraction.acts.head import Act
from indexer.extraction.acts.receipts import received_on
from indexer.extraction.assemblies.session import find_convocation
from indexer.extraction.rules import Rules, candidates, value_of
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import day_of, find_dates, year_of
from indexer.model import Fact
from indexer.patterns.assemblies.sessions import (
    ADOPTED,
    ANOTHER,
    BETWEEN_NAMED,
    DATED,
    GOES_ON,
    HELD,
    LONE_DATE,
    OF_MINUTES,
    OTHER_DAY,
    OTHER_DAY_TOLD,
    OTHERS_MET,
    RIGHT_AFTER,
    SENTENCE_STOP,
    SESSION,
    TITLE_DATED,
    TOLD,
    YEAR_FIRST,
)
from indexer.patterns.core import Match, Pattern
from indexer.patterns.dates import month_number
from indexer.patterns.facts.facts import CONVOKED

KEPT = 256
"""Acts whose date is remembered: it tells which documents go together, then it is a fact of each act."""
DATE = 60
"""Characters in which a date stands after the words that announce it."""
NAMED = 120
"""Characters in which the authority is named between a session and its date."""
CONVOCATION = 12
"""Characters between « convoqué le » and the date of the convocation."""
RIGHT_THERE = 2
"""Characters before a date that stands right at a position."""
SENTENCE = 260
"""Characters of the sentence that says where and when the members met."""
OLDEST = date(1900, 1, 1)
"""An older day in a head is that of a law or a founding; what goes with the file dates a register of that age."""
MONTH_REACH = 6
"""Characters from a date to the name of its month."""
OPENS = 600
"""Characters in which the title of an act stands."""
FIRST_TEXT = 3000
"""Characters of a text in which a session is dated."""


@lru_cache(maxsize=KEPT)
def find_meeting_date(act: Act) -> Fact[date] | None:
    """Date of the session: the first of the candidates that comes no later than the stamp."""
    received = value_of(received_on(act.lines)) or date.max
    convoked = value_of(find_convocation(act)) or date.min
    found = [one for one in candidates(DATES, calm_stream(act.head)) if OLDEST < one.value <= received]
    sure = (one for one in found if convoked <= one.value)
    return next((_in_its_year(fact, found) for fact in chain(sure, found)), None)


def _in_its_year(first: Fact[date], found: Sequence[Fact[date]]) -> Fact[date]:
    """The first date, or the same day of another year that comes after it: a year in words may be last year's."""
    day = (first.value.month, first.value.day)
    later = (fact for fact in found if (fact.value.month, fact.value.day) == day and fact.value > first.value)
    return next(later, first)


def _convoked(head: Stream) -> set[int]:
    """Positions after which the date of the convocation stands."""
    return {match.end() for match in CONVOKED.finditer(head.flat)}


def _sessions(head: Stream) -> Iterator[Match]:
    """Sessions that are named, but for another one that a sentence cites."""
    return (match for match in SESSION.finditer(head.flat) if not _is_another(head, match))


def _is_another(head: Stream, session: Match) -> bool:
    """Whether a session is no other than one that was held before, or will be."""
    before = head.before(session.start(), DATE)
    adopted = OF_MINUTES.search(before) and ADOPTED.match(head.after(session.end(), NAMED))
    return bool(adopted or ANOTHER.search(before))


def _after_session(head: Stream) -> Iterator[Fact[date]]:
    convoked = _convoked(head)
    for match in _sessions(head):
        start = _past(RIGHT_AFTER, head, match.end())
        if not _any_within(convoked, start - CONVOCATION, start):
            yield from _dated_at(head, start)


def _after_named(head: Stream) -> Iterator[Fact[date]]:
    """« Séance du conseil municipal de Valserre du 3 juillet »: the name of the authority stands between."""
    convoked = _convoked(head)
    for match in _sessions(head):
        between = BETWEEN_NAMED.match(head.after(match.end(), NAMED))
        start = match.end() + (between.end() if between else 0)
        if between and not _any_within(convoked, match.start(), start):
            yield from _dated_at(head, _past(RIGHT_AFTER, head, start))


def _past(words: Pattern, head: Stream, position: int) -> int:
    """Position after some words that may stand at another."""
    match = words.match(head.after(position, DATE))
    return position + (match.end() if match else 0)


def _any_within(positions: Iterable[int], start: int, end: int) -> bool:
    return any(start <= position <= end for position in positions)


def _dated_at(head: Stream, start: int) -> Iterator[Fact[date]]:
    """The date that stands right at a position."""
    for position, day in _dates(head, start, start + DATE)[:1]:
        if position <= RIGHT_THERE:
            yield Fact(day, head.line_at(start))


def _in_sentence(head: Stream) -> Iterator[Fact[date]]:
    """Dates after the verb of the sentence that says who met, else before it."""
    for match in HELD.finditer(head.flat):
        start = _sentence_start(head, match.start())
        if OTHERS_MET.search(head.flat[start : match.start()]):
            continue
        stop = SENTENCE_STOP.search(head.after(match.end(), SENTENCE))
        end = match.end() + (stop.start() if stop else SENTENCE)
        yield from _first_between(head, match.end(), end)
        yield from _last_between(head, start, match.start())


def _sentence_start(head: Stream, position: int) -> int:
    before = head.before(position, SENTENCE)
    stops = [stop.end() for stop in TOLD.finditer(before)]
    return position - len(before) + (stops[-1] if stops else 0)


def _first_between(head: Stream, start: int, end: int) -> Iterator[Fact[date]]:
    """The first date between two positions; one in figures, which a number of an act looks like, where no other is."""
    text, found = head.text[start:end], _dates(head, start, end)
    for position, day in [*(each for each in found if _has_month(text, each[0])), *found][:1]:
        yield Fact(day, head.line_at(start + position))


def _last_between(head: Stream, start: int, end: int) -> Iterator[Fact[date]]:
    """The last date between two positions that is not told to be that of something else."""
    for position, day in reversed(_dates(head, start, end)):
        if not OTHER_DAY_TOLD.search(head.before(start + position, DATE)):
            yield Fact(day, head.line_at(start + position))
            return


def _dates(head: Stream, start: int, end: int) -> list[tuple[int, date]]:
    """Dates between two positions, by their distance from the first; the end of a number of an act is none."""
    found = find_dates(head.text[start:end])
    return [(n, day) for n, day in found if n or not head.before(start, 1).isdigit()]


def _has_month(text: str, position: int) -> bool:
    """Whether the date at a position names its month."""
    return any(c.isalpha() for c in text[position : position + MONTH_REACH])


def _year_first(head: Stream) -> Iterator[Fact[date]]:
    """« L'an deux mille vingt-trois, le mardi 07 février »."""
    for match in YEAR_FIRST.finditer(head.flat):
        try:
            day = date(year_of(match["year"]), month_number(match["month"]), day_of(match))
            yield Fact(day, head.line_at(match.start()))
        except ValueError:
            continue


def _worded(head: Stream) -> Iterator[Fact[date]]:
    """« Le treize mars deux mille vingt-quatre », which is no convocation."""
    convoked = _convoked(head)
    for position, day in find_dates(head.text[:FIRST_TEXT]):
        worded = "mil" in head.after(position, DATE).partition("20")[0]
        if worded and not _any_within(convoked, position - CONVOCATION, position):
            yield Fact(day, head.line_at(position))


def _alone(head: Stream) -> Iterator[Fact[date]]:
    for match in chain(DATED.finditer(head.flat), LONE_DATE.finditer(head.flat)):
        above = head.before(match.start(), DATE)
        if not (GOES_ON.search(above) or OTHER_DAY.search(above)):
            yield from _dated_at(head, match.end())


def _of_title(head: Stream) -> Iterator[Fact[date]]:
    """« DÉLIBÉRATION N° 2024-024 DU 25 JANVIER 2024 », where the text opens."""
    for match in TITLE_DATED.finditer(head.flat[:OPENS]):
        yield from _dated_at(head, match.end())


DATES: Rules[Stream, date] = (
    ("formule « L’an…, le… »", _year_first),
    ("date après la séance nommée", _after_session),
    ("date de la phrase qui dit la réunion", _in_sentence),
    ("date après la séance d’une autorité nommée", _after_named),
    ("date en lettres", _worded),
    ("date seule sur sa ligne", _alone),
    ("date du titre de l’acte", _of_title),
)
"""The surest first: the formula that opens an act dates its session; a session that is named may be an earlier one."""
