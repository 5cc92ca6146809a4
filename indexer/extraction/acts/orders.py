"""Orders and decisions by delegation: the number in their title, what they are about, the day they were signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from indexer.extraction.acts.identity import Identity
from indexer.extraction.assemblies.session import find_signatory
from indexer.french import find_dates, squeeze
from indexer.model import Fact
from indexer.patterns.core import Match
from indexer.patterns.facts.orders import DECISION_TITLE, HEAD_STOPS, ORDER_TITLE, SIGNED_ON
from indexer.patterns.structure import heads
from indexer.segmenting.items.titles_of_items import before_speech
from indexer.segmenting.lines import Line

TITLE_REACH = 40
"""Printed lines in which the title of an order stands."""
OBJECT_LINES = 8
"""What it is about is never longer, in printed lines."""


def order_identity(lines: Sequence[Line]) -> Identity:
    """Number, object, day and signatory of an act of one person."""
    title = next((n for n, line in enumerate(lines[:TITLE_REACH]) if _title(line)), 0)
    match = _title(lines[title]) if lines else None
    number = _number(lines[title], match) if match else None
    return Identity(
        facts={
            "number": number,
            "object": _labelled(lines) or (_below(lines, title, match) if match else None),
            "signatory": find_signatory(lines),
            "meeting_date": _signed_on(lines),
        }
    )


def _title(line: Line) -> Match | None:
    return ORDER_TITLE.match(line.flat) or DECISION_TITLE.match(line.flat)


def _number(line: Line, match: Match) -> Fact[str] | None:
    group = next((name for name in ("number", "bare") if match.groupdict().get(name)), None)
    return Fact(line.text[slice(*match.span(group))].rstrip(" ._-"), line.number) if group else None


def _labelled(lines: Sequence[Line]) -> Fact[str] | None:
    """After « Objet : », up to who orders or what is considered."""
    for n, line in enumerate(lines[:TITLE_REACH]):
        label = heads.OBJECT_LABEL.match(line.flat)
        if label:
            return _text([line.text[label.end() :], *_until_stop(lines[n + 1 :])], line.number)
    return None


def _below(lines: Sequence[Line], title: int, match: Match) -> Fact[str] | None:
    """The rest of the title, and the lines below it."""
    rest = lines[title].text[match.start("rest") :] if match["rest"] else ""
    words = rest if sum(c.isalpha() for c in rest) > OBJECT_LINES else ""
    return _text([words, *_until_stop(lines[title + 1 :])], lines[title].number)


def _until_stop(lines: Sequence[Line]) -> list[str]:
    found: list[str] = []
    for line in lines[:OBJECT_LINES]:
        if HEAD_STOPS.match(line.flat):
            return found
        found.append(line.text)
    return []


def _text(pieces: Sequence[str], number: int) -> Fact[str] | None:
    text = before_speech(squeeze(" ".join(pieces))).strip(" -—–:.,")
    return Fact(text, number) if text else None


def _signed_on(lines: Sequence[Line]) -> Fact[date] | None:
    """« Fait à …, le 6 mars 2024 » at the end, « prise le … » in the title."""
    for line in (*reversed(lines), *lines[:TITLE_REACH]):
        dates = find_dates(line.text)
        if dates and SIGNED_ON.search(line.flat):
            return Fact(dates[0][1], line.number)
    return None
