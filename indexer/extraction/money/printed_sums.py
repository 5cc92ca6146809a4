"""A sum as a decision prints it, with the words around it."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.extraction.money.receivers import Receiver, receiver, row_receiver
from indexer.extraction.money.roles import AROUND, Role
from indexer.french import flat, squeeze
from indexer.patterns.core import Match
from indexer.patterns.facts import money
from indexer.patterns.facts.amounts import GOES_ON, LEAD, VERB_ALONE

LONGEST_LABEL = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSum:
    """A sum as a decision prints it, with the words around it."""

    text: str
    plain: str
    """Flat text."""
    match: Match
    last: int
    """End of the sum above, 0 for the first."""
    start: int
    """Where the words start that say what is done with it."""
    role: Role
    """By the word that governs it."""

    @property
    def words(self) -> str:
        """Flat words that lead to it."""
        return self.plain[self.start : self.match.start()]

    @property
    def between(self) -> str:
        """Flat words between the sum above and this one."""
        return self.plain[self.last : self.match.start()]

    @property
    def after(self) -> str:
        """Flat words after it, in which its unit stands."""
        return self.plain[self.match.end() : self.match.end() + AROUND]

    @property
    def row(self) -> Receiver | None:
        """Who stands at the head of its row, where it has one."""
        return row_receiver(self.text[max(self.last - 1, 0) : self.match.start()])

    def receiver(self, *, taken: bool) -> Receiver | None:
        """Who receives it, if it is given; `taken` where the words between name who receives the sum above."""
        if self.role is not Role.GIVEN:
            return None
        return self.row or receiver(self.text, self.start, self.match, taken=taken and self.start == self.last)

    @property
    def aid(self) -> str | None:
        """The noun under which it is given."""
        if self.role is not Role.GIVEN:
            return None
        match = money.AID.search(self.plain[: self.match.end() + AROUND], 0 if self.row else self.start)
        return match["noun"] if match else None

    @property
    def said(self) -> Role:
        """The role, unless what stands around it makes it a unit price, a move inside, the same sum in other words."""
        if self.last and money.SAME.match(self.between):
            return Role.REPEATED
        if money.INTERNAL.search(self.between + self.after):
            return Role.PLANNED
        is_unit = money.UNIT.match(self.after) and not money.YEARLY.match(self.after)
        return Role.TARIFF if is_unit else self.role

    @property
    def about(self) -> str:
        """What its words say that it is."""
        if self.row:
            return self.row.name
        return _about(_own_words(self.text[self.start : self.match.start()], is_first=self.start != self.last))


def _own_words(text: str, *, is_first: bool) -> str:
    """Words before a sum without those that go on about the sum above: « de garantie, et une aide »."""
    after = None if is_first else GOES_ON.match(flat(text))
    return text[after.end() :] if after else text


def _about(text: str) -> str:
    """What the words before a sum say, without those that only lead to it; a verb alone says nothing."""
    lead = LEAD.search(flat(text))
    words = squeeze(text[: lead.start()] if lead else text).strip(" ,:;-–(")
    if VERB_ALONE.match(flat(words)):
        return ""
    return words if len(words) <= LONGEST_LABEL else f"{words[:LONGEST_LABEL].rsplit(' ', 1)[0]}…"
