"""Counts of a session: every count that its head gives, and the choice that no other count contradicts."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from indexer.extraction.rules import first_told, value_of
from indexer.model import Fact

WORDS = {
    "present": "présents",
    "represented": "représentés",
    "excused": "excusés",
    "absent": "absents",
}
"""Kinds of counts, and their French words."""
COUNTED = tuple(WORDS)
PRINTED = "nombre imprimé"
CALLED = "appel nominal"
TABLE = "tableau des présences"
COLUMNS = "nombres en ligne sous leurs intitulés"
TOLD = "nombre dans une phrase"
NAMED = "noms de la liste"
IN_PART = "noms de la liste, dont un illisible"
WITH_CHAIR = "noms de la liste et présidence"
PROXIES = "pouvoirs nommés"
GIVEN = "mots qui donnent pouvoir"
LEFT = "votants moins présents"
"""Rules by which a count is found, as `show --pourquoi` says them."""

Counts = Mapping[str, Sequence[Fact[int]]]
Chosen = dict[str, Fact[int] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One count of each kind, and why."""

    counts: Chosen
    why: str
    """French: the check that these counts pass, or the order of the rules where no check can be made."""

    def unsaid(self, candidates: Counts) -> list[str]:
        """Kinds of which the text gives a count and none is said."""
        return [kind for kind, one in self.counts.items() if one is None and candidates[kind]]


@dataclass(frozen=True, kw_only=True)
class Counting:
    """Counts among which one of each kind is chosen, and what they are checked by."""

    fitting: Counts
    """Those that are no more than the members in office."""
    members: Fact[int] | None
    voters: Fact[int] | None

    @cached_property
    def first(self) -> Chosen:
        """The first of each kind; of a list that was read in part only, none."""
        return {
            kind: next((one for one in found if one.rule != IN_PART), None) for kind, found in self.fitting.items()
        }


def choose(candidates: Counts, members: Fact[int] | None, voters: Fact[int] | None) -> Choice:
    """One count of each kind: the first that is no more than the members in office and of a list that was read whole.

    Present and represented make up the voters (art. L2121-20 and L2121-21 of the CGCT): the first pair that does is
    chosen. Where none does, a printed count of present tells how many of the voters are represented, if any is.
    Without voters, the represented who fill the seats with the others are chosen. A list of which a name is not read
    gives a count only where such a check holds; where all fill more seats than there are, no list does.
    """
    most = members.value if members else math.inf
    fitting = {kind: [one for one in found if one.value <= most] for kind, found in candidates.items()}
    counting = Counting(fitting=fitting, members=members, voters=voters)
    return first_told((_by_voters, _by_seats, _too_many), counting) or Choice(
        counts=counting.first, why="rien ne le vérifie dans le texte : la première règle l’emporte"
    )


def _by_voters(counting: Counting) -> Choice | None:
    voters, first = counting.voters, counting.first
    if voters is None or not (first["present"] and first["represented"]):
        return None
    pair = next(_agreeing(counting.fitting, voters.value), None)
    why = f"présents et représentés {'font' if pair else 'ne font pas'} les {voters.value} votants"
    return Choice(counts=first | (pair or _left(counting.fitting, voters)), why=why)


def _agreeing(fitting: Counts, voters: int) -> Iterator[Chosen]:
    for present, represented in product(fitting["present"], fitting["represented"]):
        if present.value + represented.value == voters:
            yield {"present": present, "represented": represented}


def _left(fitting: Counts, voters: Fact[int]) -> Chosen:
    """What can be said where no pair makes up the voters: printed counts, or what that of the present leaves."""
    present, represented = _printed(fitting["present"]), _printed(fitting["represented"])
    if present and represented is None and voters.value >= present.value:
        represented = Fact(voters.value - present.value, voters.line, LEFT)
    return {"present": present, "represented": represented}


def _printed(found: Sequence[Fact[int]]) -> Fact[int] | None:
    return next((one for one in found if one.rule == PRINTED), None)


def _by_seats(counting: Counting) -> Choice | None:
    """The counts of which the represented fill the seats with the others."""
    if counting.members is None:
        return None
    first, members = counting.first, counting.members.value
    others = sum(value_of(one) or 0 for kind, one in first.items() if kind != "represented")
    represented = next((one for one in counting.fitting["represented"] if others + one.value == members), None)
    why = f"les membres comptés sont les {members} en exercice"
    return Choice(counts=first | {"represented": represented}, why=why) if represented else None


def _too_many(counting: Counting) -> Choice | None:
    """The counts without those of lists, where all fill more seats than there are."""
    first, members = counting.first, counting.members
    if members is None or _seats(first) <= members.value:
        return None
    told = {kind: one if one and one.rule not in (NAMED, WITH_CHAIR) else None for kind, one in first.items()}
    return Choice(counts=told, why=f"les membres nommés sont plus que les {members.value} en exercice")


def _seats(chosen: Chosen) -> int:
    """Seats that counts fill at least: who is represented may be among the excused and the absent."""
    present, represented, excused, absent = (value_of(chosen[kind]) or 0 for kind in COUNTED)
    return present + max(represented, excused + absent)
