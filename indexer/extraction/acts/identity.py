"""Identity of a dossier: the facts of its session, those of the act, and what the sidecar corrects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from indexer.extraction.acts.head import Act
from indexer.extraction.acts.number import ending_number, find_number, stamped_number, without_ending
from indexer.extraction.acts.object import find_object
from indexer.extraction.assemblies.authority import find_authority, find_body
from indexer.extraction.assemblies.meeting import find_meeting_date
from indexer.extraction.assemblies.session import (
    find_convocation,
    find_president,
    find_secretary,
    find_signatory,
)
from indexer.extraction.rules import lines_of, value_of
from indexer.french import first_date, flat
from indexer.model import Fact
from indexer.patterns.structure.codes import DAY_BEHIND
from indexer.patterns.structure.items import SPEAKS
from indexer.patterns.structure.ranks import RANK_NUMBER
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.lines import Line

TEXT_FACTS = ("authority", "body", "number", "object", "president", "secretary", "signatory")
"""Facts that the sidecar gives as they are."""
DATES = ("meeting_date", "convocation_date")
"""Facts that it gives as ISO dates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Facts of a dossier under their names in `Dossier`; None for one that is not printed."""

    authority: Fact[str] | None = None
    body: Fact[str] | None = None
    meeting_date: Fact[date] | None = None
    convocation_date: Fact[date] | None = None
    president: Fact[str] | None = None
    secretary: Fact[str] | None = None
    number: Fact[str] | None = None
    object: Fact[str] | None = None
    signatory: Fact[str] | None = None

    @property
    def facts(self) -> dict[str, Fact[Any] | None]:
        """The facts by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def lines(self) -> dict[str, int]:
        """The line of each fact that the text prints."""
        return lines_of(self.facts)

    def over(self, other: Identity) -> Identity:
        """Its own facts, and those of another that it does not tell."""
        told = {name: fact for name, fact in self.facts.items() if fact}
        return replace(other, **told)

    def numbered_on_its_day(self, lines: Sequence[Line]) -> Identity:
        """Its facts without a number that these lines date otherwise: that of an act which is only named."""
        told, day = _day_behind(self.number, lines) if self.number else None, value_of(self.meeting_date)
        return replace(self, number=None) if told and day and told != day else self

    def corrected(self, given: Mapping[str, str]) -> Identity:
        """The facts that the sidecar gives, else its own."""
        texts: dict[str, Fact[Any]] = {name: Fact(given[name], 0) for name in TEXT_FACTS if name in given}
        days: dict[str, Fact[Any]] = {
            name: Fact(date.fromisoformat(given[name]), 0) for name in DATES if name in given
        }
        return replace(self, **texts, **days)


def _day_behind(number: Fact[str], lines: Sequence[Line]) -> date | None:
    """The day that its line prints right behind a number."""
    printed = next((line.text for line in lines if line.number == number.line and number.value in line.text), "")
    behind = printed.partition(number.value)[2]
    return first_date(behind) if DAY_BEHIND.match(flat(behind)) else None


NO_ACT = Identity()
"""Of a dossier without a deliberation."""


def session_identity(act: Act, whole: Sequence[Line]) -> Identity:
    """Facts that all acts of one session share."""
    body = find_body(act)
    return Identity(
        authority=find_authority(act, value_of(body), whole),
        body=body,
        meeting_date=find_meeting_date(act),
        convocation_date=find_convocation(act),
        president=find_president(act),
        secretary=find_secretary(act),
    )


def act_identity(act: Act, lines: Sequence[Line]) -> Identity:
    """Facts that are the act's own; `lines` are all those of its document, with their stamps."""
    title = find_object(act)
    number = find_number(act, title) or stamped_number(lines)
    return Identity(number=number, object=without_ending(title, number), signatory=find_signatory(act.lines))


def item_identity(span: Span) -> Identity:
    """Facts of an item of minutes: its title, and its code when it has more than a place in the agenda.

    An item whose first words say who speaks has no title.
    """
    title = None if SPEAKS.match(flat(span.title)) else Fact(span.title, span.start)
    coded = span.number and not RANK_NUMBER.match(span.number)
    number = Fact(span.number, span.start) if span.number and coded else ending_number(title)
    return Identity(number=number, object=without_ending(title, number))
