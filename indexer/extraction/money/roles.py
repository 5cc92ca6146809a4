"""What a decision does with a sum: the word that governs it."""

from __future__ import annotations

from enum import StrEnum

from indexer.french import flat
from indexer.model import Dossier
from indexer.patterns.core import Pattern
from indexer.patterns.facts import money

AROUND = 90
"""Characters beside a sum in which its row or its unit stands."""
SENTENCE_MARKS = (". ", "; ")
"""Signs that part the sentences of a decision."""


class Role(StrEnum):
    """What a decision does with a sum."""

    GIVEN = "given"
    """Granted to somebody."""
    SPENT = "spent"
    """Price of a purchase, a contract, a project."""
    ASKED = "asked"
    """Requested from another body."""
    RECEIVED = "received"
    """Price of a sale, a rent."""
    LENT = "lent"
    """A loan, a guarantee."""
    WAIVED = "waived"
    """Claims given up."""
    PLANNED = "planned"
    """A line of a budget or of a financing plan."""
    TARIFF = "tariff"
    """Price of one unit."""
    REPEATED = "repeated"
    """Says another sum again: with the tax, per year, or as one of its parts."""
    OTHER = "other"


GOVERNING: tuple[tuple[Role, Pattern], ...] = (
    (Role.OTHER, money.ELIGIBLE),
    (Role.OTHER, money.REFUSED),
    (Role.PLANNED, money.ACCOUNTED),
    (Role.LENT, money.GUARANTEED),
    (Role.SPENT, money.AWARDED),
    (Role.GIVEN, money.GIVEN),
    (Role.ASKED, money.ASKED),
    (Role.LENT, money.LENT),
    (Role.PLANNED, money.PLANNED),
    (Role.WAIVED, money.WAIVED),
    (Role.RECEIVED, money.SOLD),
    (Role.TARIFF, money.TARIFF),
    (Role.SPENT, money.BOUGHT),
)
"""The role that a word gives to the sums after it; of two words the first of the table wins."""


SELVES = (
    frozenset({"municipal", "commune", "ville"}),
    frozenset({"communautaire", "communaute", "agglomeration", "union"}),
    frozenset({"metropolitain", "metropole"}),
    frozenset({"departemental", "departement"}),
    frozenset({"regional", "region"}),
    frozenset({"syndical", "syndicat"}),
)
"""Words of one kind of authority: what its body is called, what it calls itself."""


def paid_by_another(dossier: Dossier, words: str) -> Role | None:
    """`RECEIVED` where the words before a sum say that an authority other than the one that decides pays it."""
    payer = money.PAID_BY.search(words)
    if payer is None:
        return None
    named = flat(dossier.authority or dossier.publisher.name).split()[:1]
    deciding = {*flat(dossier.body or "").split(), *named}
    return None if any(payer["payer"] in kind and deciding & kind for kind in SELVES) else Role.RECEIVED


def governed(plain: str, last: int, end: int, above: Role) -> tuple[Role, int]:
    """Role of the sum at `end` and where its words start; rows that follow each other share their role."""
    start = max(_sentence_start(plain, end), last)
    is_row = last > 0 and end - last <= AROUND
    if is_row and above is Role.PLANNED and not money.NEW_ACT.search(plain[last:end]):
        return above, start
    return _governing(plain[:end], start) or (above if is_row else Role.OTHER, start)


def _sentence_start(plain: str, end: int) -> int:
    """Where the sentence starts in which something is printed at `end`."""
    return max(plain.rfind(mark, 0, end) + len(mark) if mark in plain[:end] else 0 for mark in SENTENCE_MARKS)


def _governing(before: str, start: int) -> tuple[Role, int] | None:
    """The word that governs a sum, in its own act of the sentence, else from the start of its words on."""
    acts = [match.start() for match in money.NEW_ACT.finditer(before) if match.start() > start]
    for since in (*acts[-1:], start):
        found = ((role, governing.search(before, since)) for role, governing in GOVERNING)
        told = next(((role, match.start()) for role, match in found if match), None)
        if told:
            return told
    return None
