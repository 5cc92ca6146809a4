"""What is decided about money: each sum of a decision, what is done with it, for whom, for which year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import takewhile

from indexer.extraction.money.amounts import euros
from indexer.extraction.money.printed_sums import PrintedSum
from indexer.extraction.money.receivers import Receiver
from indexer.extraction.money.roles import Role, governed, paid_by_another
from indexer.french import flat
from indexer.model import Amount, Dossier
from indexer.patterns.facts import amounts, money

LONGEST = 2500
"""Characters of a decision in which sums are read; what follows is seldom the decision itself."""
SUMS = 3
"""A total and its parts are so many sums at least."""


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

    @property
    def is_told(self) -> bool:
        """Whether the decision says what it does with the sum."""
        return self.role is not Role.OTHER


def decided_sums(dossier: Dossier) -> tuple[DecidedSum, ...]:
    """Sums of all decisions in printed order; one that several print is there once, where its role is told."""
    found: list[DecidedSum] = []
    for number in range(len(dossier.decisions)):
        found += _new(_parts_marked(list(_sums(dossier, number))), found)
    told = _told(found)
    return tuple(_additions_marked([one for one in found if one.is_told or one.euros not in told]))


def _new(sums: Iterable[DecidedSum], found: Sequence[DecidedSum]) -> list[DecidedSum]:
    """Sums that were not said before; one whose role is told is new where that of the other was not."""
    known, told = {one.euros for one in found}, _told(found)
    return [one for one in sums if one.euros not in (told if one.is_told else known)]


def _told(found: Iterable[DecidedSum]) -> set[Decimal]:
    return {one.euros for one in found if one.is_told}


def is_counted(one: DecidedSum) -> bool:
    """Whether a sum is money that the authority engages: neither price of a unit, nor plan, nor said before."""
    return one.role in (Role.GIVEN, Role.SPENT)


def _sums(dossier: Dossier, number: int) -> Iterator[DecidedSum]:
    text = dossier.decisions[number].text[:LONGEST]
    plain = flat(text)
    end, role, taken = 0, Role.OTHER, False
    for match in amounts.AMOUNT.finditer(text):
        role, start = governed(plain, end, match.start(), role)
        role = paid_by_another(dossier, plain[start : match.start()]) or role
        printed = PrintedSum(text=text, plain=plain, match=match, last=end, start=start, role=role)
        named = printed.receiver(taken=taken)
        taken, end = named is not None and named.follows, match.end()
        if euros(match):
            yield _decided(dossier, number, printed, named)


def _decided(dossier: Dossier, number: int, printed: PrintedSum, named: Receiver | None) -> DecidedSum:
    year = money.YEAR.search(printed.plain)
    value = euros(printed.match)
    return DecidedSum(
        euros=value,
        line=_line(dossier.amounts, value, dossier.decisions[number].line),
        decision=number,
        role=printed.said,
        about=printed.about,
        aid=printed.aid,
        beneficiary=named,
        year=int(year["year"]) if year else None,
        yearly=money.YEARLY.match(printed.after) is not None,
        is_total=money.TOTAL.search(printed.words) is not None,
        opens=money.NEW_ACT.search(printed.between) is not None,
    )


def _parts_marked(found: list[DecidedSum]) -> list[DecidedSum]:
    """Sums of a decision, one that others make up said once: the parts where they name who receives, else the total."""
    place = _made_up(found)
    if place is not None:
        return _said_once(found, place)
    total = next((n for n, one in enumerate(found) if one.is_total and one.role is Role.SPENT), len(found))
    rest = found[total + 1 :]
    parts = [_part(one, found[total]) for one in takewhile(lambda one: not one.opens, rest)]
    return [*found[: total + 1], *parts, *rest[len(parts) :]]


def _made_up(found: Sequence[DecidedSum]) -> int | None:
    """Place of a sum without a receiver that all others make up together."""
    whole = [one for one in found if one.role is not Role.REPEATED]
    total = next(_totals(whole), None) if len(whole) >= SUMS else None
    return None if total is None else found.index(total)


def _totals(whole: Sequence[DecidedSum]) -> Iterator[DecidedSum]:
    """Sums without a receiver that are half of what all come to."""
    twice = sum((one.euros for one in whole), Decimal(0))
    return (one for one in whole if one.euros * 2 == twice and one.beneficiary is None)


def _said_once(found: Sequence[DecidedSum], total: int) -> list[DecidedSum]:
    """The total set apart where its parts say what they are, else the parts: « 600 € (500 € + 100 €) »."""
    parts = [*found[:total], *found[total + 1 :]]
    instalments = any(money.PAID_IN_PARTS.search(flat(one.about)) for one in parts)
    total_again = any(map(_is_named, parts)) and not instalments
    return [_repeated(one) if (n == total) is total_again else one for n, one in enumerate(found)]


def _is_named(one: DecidedSum) -> bool:
    """Whether a sum says what it is, or who receives it."""
    return one.beneficiary is not None or any(map(str.isalpha, one.about))


def _repeated(one: DecidedSum) -> DecidedSum:
    return replace(one, role=Role.REPEATED)


def _part(one: DecidedSum, total: DecidedSum) -> DecidedSum:
    return _repeated(one) if one.role is Role.SPENT and one.euros < total.euros else one


def _additions_marked(found: Sequence[DecidedSum]) -> Iterator[DecidedSum]:
    """Sums of an act; one that adds up all those counted by decisions before it is said again, not decided."""
    for n, one in enumerate(found):
        counted = [other for other in found[:n] if is_counted(other)]
        yield _repeated(one) if is_counted(one) and _adds_up(one, counted) else one


def _adds_up(one: DecidedSum, counted: Sequence[DecidedSum]) -> bool:
    """Whether a sum is that of several counted above it, the last by another decision."""
    several = len(counted) > 1 and one.decision != counted[-1].decision
    return several and sum(other.euros for other in counted) == one.euros


def _line(printed: Sequence[Amount], value: Decimal, start: int) -> int:
    """Line on which the sum is printed, from the line of its decision on."""
    return next((a.line for a in printed if a.euros == value and a.line >= start), start)
