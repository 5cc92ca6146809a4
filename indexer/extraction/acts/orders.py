"""Orders and decisions by delegation: the number in their title, what they are about, the day they were signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from indexer.extraction.acts.identity import Identity
from indexer.extraction.assemblies.session import find_signatory
from indexer.french import first_date, squeeze
from indexer.model import Fact
from indexer.patterns.core import Match, as_printed
from indexer.patterns.facts.orders import DECISION_TITLE, HEAD_STOPS, ORDER_TITLE, SIGNED_ON
from indexer.patterns.structure import heads
from indexer.segmenting.items.titles_of_items import before_speech
from indexer.segmenting.lines import Line, first_match, telling

TITLE_REACH = 40
"""Printed lines in which the title of an order stands."""
OBJECT_LINES = 8
"""What it is about is never longer, in printed lines."""
REST = 9
"""So many letters after the number say what the act is about."""


def order_identity(lines: Sequence[Line]) -> Identity:
    """Number, object, day and signatory of an act of one person."""
    title = Title.of(lines)
    return Identity(
        number=title.number if title else None,
        object=_labelled(lines) or (_below(lines, title) if title else None),
        signatory=find_signatory(lines),
        meeting_date=_signed_on(lines),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The line that says that an order or a decision is one."""

    place: int
    line: Line
    match: Match

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Title | None:
        """The first of an act; it stands near its top."""
        found = ((n, line, _title(line)) for n, line in enumerate(lines[:TITLE_REACH]))
        return next((cls(place=n, line=line, match=match) for n, line, match in found if match), None)

    @property
    def number(self) -> Fact[str] | None:
        """The number that it prints."""
        groups = self.match.groupdict()
        group = next((name for name in ("number", "bare") if groups.get(name)), None)
        number = as_printed(self.line.text, self.match, group).rstrip(" ._-") if group else None
        return None if number is None else Fact(number, self.line.number)

    @property
    def rest(self) -> str:
        """Words after the number; empty where they are too few to say what the act is about."""
        words = self.line.text[self.match.start("rest") :] if self.match["rest"] else ""
        return words if sum(c.isalpha() for c in words) >= REST else ""


def _title(line: Line) -> Match | None:
    return ORDER_TITLE.match(line.flat) or DECISION_TITLE.match(line.flat)


def _labelled(lines: Sequence[Line]) -> Fact[str] | None:
    """After « Objet : », up to who orders or what is considered."""
    for n, line in enumerate(lines[:TITLE_REACH]):
        label = heads.OBJECT_LABEL.match(line.flat)
        if label:
            return _text([line.text[label.end() :], *_until_stop(lines[n + 1 :])], line.number)
    return None


def _below(lines: Sequence[Line], title: Title) -> Fact[str] | None:
    """The rest of the title, and the lines below it."""
    return _text([title.rest, *_until_stop(lines[title.place + 1 :])], title.line.number)


def _until_stop(lines: Sequence[Line]) -> list[str]:
    """Lines up to who orders or what is considered; none where neither is near."""
    end = first_match(lines[:OBJECT_LINES], HEAD_STOPS, 0)
    return [line.text for line in lines[:end]]


def _text(pieces: Sequence[str], number: int) -> Fact[str] | None:
    text = before_speech(squeeze(" ".join(pieces))).strip(" -—–:.,")
    return Fact(text, number) if text else None


def _signed_on(lines: Sequence[Line]) -> Fact[date] | None:
    """« Fait à …, le 6 mars 2024 » at the end, « prise le … » in the title."""
    signed = telling((*reversed(lines), *lines[:TITLE_REACH]), SIGNED_ON)
    days = ((first_date(line.text), line.number) for line, _ in signed)
    return next((Fact(day, number) for day, number in days if day), None)
