"""The date of a session: every date that a head gives it, the one that no other fact contradicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from indexer.extraction.acts.head import Act
from indexer.extraction.acts.receipts import received_on
from indexer.extraction.rules import Rules, candidates
from indexer.extraction.stream import Stream, calm_stream
from indexer.french import MONTHS, find_dates, flat, number_words
from indexer.model import Fact
from indexer.patterns.assemblies.sessions import (
    APPROVED,
    BETWEEN_NAMED,
    DATED,
    GOES_ON,
    HELD,
    LONE_DATE,
    RIGHT_AFTER,
    SENTENCE_STOP,
    SESSION,
    TITLE_DATED,
    YEAR_FIRST,
)
from indexer.patterns.facts.facts import CONVOKED

KEPT = 256
"""Acts whose date is remembered: it tells which documents go together, then it is a fact of each act."""
DATE = 60
"""Characters in which a date stands after the words that announce it."""
NAMED = 120
"""Characters in which the authority is named between a session and its date."""
RIGHT_THERE = 2
"""Characters before a date that stands right at a position."""
SENTENCE = 260
"""Characters of the sentence that says where and when the members met."""
OLDEST = date(1900, 1, 1)
"""An older day in a head is that of a law or a founding; what goes with the file dates a register of that age."""
OPENS = 600
"""Characters in which the title of an act stands."""
FIRST_TEXT = 3000
"""Characters of a text in which a session is dated."""


@lru_cache(maxsize=KEPT)
def find_meeting_date(act: Act) -> Fact[date] | None:
    """Date of the session: the first of the candidates that comes no later than the stamp."""
    received = received_on(act.lines)
    found = [
        Fact(one.value, one.line)
        for one in candidates(DATES, calm_stream(act.head))
        if one.value > OLDEST and (received is None or one.value <= received)
    ]
    return next((_in_its_year(fact, found) for fact in found), None)


def _in_its_year(first: Fact[date], found: Sequence[Fact[date]]) -> Fact[date]:
    """The first date, or the same day of another year that comes after it: a year in words may be last year's."""
    day = (first.value.month, first.value.day)
    later = (fact for fact in found if (fact.value.month, fact.value.day) == day and fact.value > first.value)
    return next(later, first)


def _convoked(head: Stream) -> set[int]:
    """Positions after which the date of the convocation stands."""
    return {match.end() for match in CONVOKED.finditer(head.flat)}


def _after_session(head: Stream) -> Iterator[Fact[date]]:
    convoked = _convoked(head)
    for match in SESSION.finditer(head.flat):
        between = RIGHT_AFTER.match(head.flat[match.end() : match.end() + DATE])
        start = match.end() + (between.end() if between else 0)
        other = APPROVED.search(head.flat[max(match.start() - DATE, 0) : match.start()])
        if not other and not any(start - 12 <= end <= start for end in convoked):
            yield from _dated_at(head, start)


def _after_named(head: Stream) -> Iterator[Fact[date]]:
    """« Séance du conseil municipal de Valserre du 3 juillet »: the name of the authority stands between."""
    convoked = _convoked(head)
    for match in SESSION.finditer(head.flat):
        between = BETWEEN_NAMED.match(head.flat[match.end() : match.end() + NAMED])
        other = APPROVED.search(head.flat[max(match.start() - DATE, 0) : match.start()])
        start = match.end() + (between.end() if between else 0)
        if between and not other and not any(match.start() <= end <= start for end in convoked):
            lead = RIGHT_AFTER.match(head.flat[start : start + DATE])
            yield from _dated_at(head, start + (lead.end() if lead else 0))


def _dated_at(head: Stream, start: int) -> Iterator[Fact[date]]:
    """The date that stands right at a position."""
    for position, day in find_dates(head.text[start : start + DATE])[:1]:
        if position <= RIGHT_THERE:
            yield Fact(day, head.line_at(start))


def _in_sentence(head: Stream) -> Iterator[Fact[date]]:
    """Dates after the verb of the sentence that says who met, else before it."""
    for match in HELD.finditer(head.flat):
        sentence = head.flat[match.end() : match.end() + SENTENCE]
        stop = SENTENCE_STOP.search(sentence)
        end = match.end() + (stop.start() if stop else len(sentence))
        for position, day in find_dates(head.text[match.end() : end])[:1]:
            yield Fact(day, head.line_at(match.end() + position))
        start = max(match.start() - SENTENCE, 0)
        stops = [stop.end() for stop in SENTENCE_STOP.finditer(head.flat[start : match.start()])]
        start += stops[-1] if stops else 0
        if "convo" not in head.flat[max(start - DATE, 0) : match.start()]:
            for position, day in find_dates(head.text[start : match.start()])[:1]:
                yield Fact(day, head.line_at(start + position))


def _year_first(head: Stream) -> Iterator[Fact[date]]:
    """« L'an deux mille vingt-trois, le mardi 07 février »."""
    for match in YEAR_FIRST.finditer(head.flat):
        year, day = _number(match["year"].replace("cing", "cinq")), _number(match["day"])
        month = [flat(name) for name in MONTHS].index(match["month"]) + 1
        try:
            yield Fact(date(year, month, day), head.line_at(match.start()))
        except ValueError:
            continue


def _worded(head: Stream) -> Iterator[Fact[date]]:
    """« Le treize mars deux mille vingt-quatre », which is no convocation."""
    convoked = _convoked(head)
    text = head.text[:FIRST_TEXT]
    for position, day in find_dates(text):
        worded = "mil" in head.flat[position : position + DATE].partition("20")[0]
        if worded and not any(position - 12 <= end <= position for end in convoked):
            yield Fact(day, head.line_at(position))


def _number(text: str) -> int:
    return int(text) if text.isdigit() else number_words(text) or 0


def _alone(head: Stream) -> Iterator[Fact[date]]:
    for pattern in (DATED, LONE_DATE):
        for match in pattern.finditer(head.flat):
            if not GOES_ON.search(head.flat[max(match.start() - DATE, 0) : match.start()]):
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
