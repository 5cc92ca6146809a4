"""What is decided about money: each sum of a decision, what is done with it, for whom, for which year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from itertools import takewhile

from indexer.extraction.money.amounts import euros
from indexer.extraction.money.receivers import Receiver, receiver, row_receiver
from indexer.french import flat, squeeze
from indexer.model import Amount, Dossier
from indexer.patterns.core import Pattern
from indexer.patterns.facts import amounts, money

LONGEST = 2500
"""Characters of a decision in which sums are read; what follows is seldom the decision itself."""
LONGEST_LABEL = 140
AROUND = 90
"""Characters beside a sum in which its row or its unit stands."""


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


OWN: dict[str, tuple[str, ...]] = {
    "municipal": ("commune", "ville"),
    "communautaire": ("communaute", "agglomeration", "union"),
    "metropolitain": ("metropole",),
    "departemental": ("departement",),
    "regional": ("region",),
    "syndical": ("syndicat",),
}
"""What a body calls the authority for which it decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedSum:
    """A sum in euros that a decision prints."""

    euros: Decimal
    line: int
    decision: int
    """Index in `Dossier.decisions`."""
    role: Role
    about: str
    """Words of the decision that say what it is, e.g. `acquérir un kiosque`; may be empty."""
    aid: str | None = None
    """`subvention`, `participation`… when it is given under that name."""
    beneficiary: Receiver | None = None
    year: int | None = None
    yearly: bool = False
    is_total: bool = False
    """Whether its words say that the sums after it are its parts."""
    opens: bool = False
    """Whether its words start another act of the same decision, so that it is no part of a sum before."""


def decided_sums(dossier: Dossier) -> tuple[DecidedSum, ...]:
    """Sums of all decisions in printed order; one that several print is there once, where its role is told."""
    found: list[DecidedSum] = []
    for number in range(len(dossier.decisions)):
        known = {one.euros: one.role for one in found}
        told = {euros for euros, role in known.items() if role is not Role.OTHER}
        found += [
            one
            for one in _parts_marked(list(_sums(dossier, number)))
            if one.euros not in (known if one.role is Role.OTHER else told)
        ]
    told = {one.euros for one in found if one.role is not Role.OTHER}
    kept = [one for one in found if one.role is not Role.OTHER or one.euros not in told]
    return tuple(_additions_marked(kept))


def is_counted(one: DecidedSum) -> bool:
    """Whether a sum is money that the authority engages: neither price of a unit, nor plan, nor said before."""
    return one.role in (Role.GIVEN, Role.SPENT)


def _sums(dossier: Dossier, number: int) -> Iterator[DecidedSum]:
    decision = dossier.decisions[number]
    text = decision.text[:LONGEST]
    plain = flat(text)
    year = money.YEAR.search(plain)
    end, role, taken = 0, Role.OTHER, False
    for match in amounts.AMOUNT.finditer(text):
        role, start = _governed(plain, end, match.start(), role)
        role = _paid_by_another(dossier, plain[start : match.start()]) or role
        after = plain[match.end() : match.end() + AROUND]
        row = row_receiver(text[max(end - 1, 0) : match.start()])
        given = role is Role.GIVEN
        named = (row or receiver(text, start, match, taken=taken and start == end)) if given else None
        taken = named is not None and named.follows
        aid = money.AID.search(plain[: match.end() + AROUND], start if row is None else 0) if given else None
        one = DecidedSum(
            euros=euros(match),
            line=_line(dossier.amounts, euros(match), decision.line),
            decision=number,
            role=_said(role, plain, (end, match.start()), after),
            about=row.name if row else _about(text[start : match.start()]),
            aid=aid["noun"] if aid else None,
            beneficiary=named,
            year=int(year["year"]) if year else None,
            yearly=money.YEARLY.match(after) is not None,
            is_total=money.TOTAL.search(plain[start : match.start()]) is not None,
            opens=money.NEW_ACT.search(plain[end : match.start()]) is not None,
        )
        end = match.end()
        if one.euros:
            yield one


def _said(role: Role, plain: str, between: tuple[int, int], after: str) -> Role:
    """The role, unless what stands around the sum makes it a unit price, a move inside, the same sum in other words."""
    last, start = between
    if last and money.SAME.match(plain[last:start]):
        return Role.REPEATED
    if money.INTERNAL.search(plain[last:start] + after):
        return Role.PLANNED
    is_unit = money.UNIT.match(after) and not money.YEARLY.match(after)
    return Role.TARIFF if is_unit else role


def _governed(plain: str, last: int, end: int, before: Role) -> tuple[Role, int]:
    """Role of the sum at `end` and where its words start; rows that follow each other share their role."""
    sentence = max(plain.rfind(mark, 0, end) for mark in (". ", "; ")) + 2
    start = max(sentence if sentence > 1 else 0, last)
    is_row = last > 0 and end - last <= AROUND
    if is_row and before is Role.PLANNED and not money.NEW_ACT.search(plain[last:end]):
        return before, start
    clauses = [match.start() for match in money.NEW_ACT.finditer(plain[:end]) if match.start() > start]
    for since in (*clauses[-1:], start):
        for role, governing in GOVERNING:
            match = governing.search(plain[:end], since)
            if match:
                return role, match.start()
    return (before if is_row else Role.OTHER), start


def _paid_by_another(dossier: Dossier, words: str) -> Role | None:
    """`RECEIVED` where the words before a sum say that a body other than the one that decides pays it."""
    payer = money.PAID_BY.search(words)
    own = OWN.get(flat(dossier.body or "").partition(" ")[2], ())
    return Role.RECEIVED if payer and payer["payer"] not in own else None


def _about(text: str) -> str:
    """What the words before a sum say, without those that only lead to it."""
    lead = money.LEAD.search(flat(text))
    words = squeeze(text[: lead.start()] if lead else text).strip(" ,:;-–(")
    return words if len(words) <= LONGEST_LABEL else f"{words[:LONGEST_LABEL].rsplit(' ', 1)[0]}…"


def _parts_marked(found: list[DecidedSum]) -> list[DecidedSum]:
    """Sums of a decision, one that others make up said once: the parts where they name who receives, else the total."""
    whole = [one.euros for one in found if one.role is not Role.REPEATED]
    for n, one in enumerate(found):
        others = sum(whole, Decimal(0)) - one.euros
        if len(whole) > 2 and others == one.euros and not one.beneficiary and one.role is not Role.REPEATED:
            return _said_once(found, n)
    total = next((n for n, one in enumerate(found) if one.is_total and one.role is Role.SPENT), len(found))
    rest = found[total + 1 :]
    parts = [_part(one, found[total]) for one in takewhile(lambda one: not one.opens, rest)]
    return [*found[: total + 1], *parts, *rest[len(parts) :]]


def _said_once(found: Sequence[DecidedSum], total: int) -> list[DecidedSum]:
    """The total set apart where its parts say what they are, else the parts: « 600 € (500 € + 100 €) »."""
    parts = [n for n in range(len(found)) if n != total]
    instalments = any(money.PAID_IN_PARTS.search(flat(found[n].about)) for n in parts)
    told = any(found[n].beneficiary or any(map(str.isalpha, found[n].about)) for n in parts) and not instalments
    again = {total} if told else set(parts)
    return [replace(one, role=Role.REPEATED) if n in again else one for n, one in enumerate(found)]


def _part(one: DecidedSum, total: DecidedSum) -> DecidedSum:
    is_part = one.role is Role.SPENT and one.euros < total.euros
    return replace(one, role=Role.REPEATED) if is_part else one


def _additions_marked(found: Sequence[DecidedSum]) -> Iterator[DecidedSum]:
    """Sums of an act; one that adds up all those counted by decisions before it is said again, not decided."""
    for n, one in enumerate(found):
        counted = [other for other in found[:n] if is_counted(other)]
        adds_up = len(counted) > 1 and sum(other.euros for other in counted) == one.euros
        of_another = adds_up and one.decision != counted[-1].decision
        yield replace(one, role=Role.REPEATED) if of_another and is_counted(one) else one


def _line(printed: Sequence[Amount], value: Decimal, start: int) -> int:
    """Line on which the sum is printed, from the line of its decision on."""
    return next((a.line for a in printed if a.euros == value and a.line >= start), start)
