"""Counts of a session: every count that its head gives, and the choice that no other count contradicts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from indexer.model import Fact

COUNTED = ("present", "represented", "excused", "absent")
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


def choose(candidates: Counts, members: Fact[int] | None, voters: Fact[int] | None) -> Choice:
    """One count of each kind: the first that is no more than the members in office and of a list that was read whole.

    Present and represented make up the voters (art. L2121-20 and L2121-21 of the CGCT): the first pair that does is
    chosen. Where none does, a printed count of present tells how many of the voters are represented, if any is.
    Without voters, the represented who fill the seats with the others are chosen. A list of which a name is not read
    gives a count only where such a check holds; where all fill more seats than there are, no list does.
    """
    fitting = {
        kind: [one for one in found if members is None or one.value <= members.value]
        for kind, found in candidates.items()
    }
    chosen = {kind: next((one for one in found if one.rule != IN_PART), None) for kind, found in fitting.items()}
    if voters and chosen["present"] and chosen["represented"]:
        pair = next(_agreeing(fitting, voters.value), None)
        why = f"présents et représentés {'font' if pair else 'ne font pas'} les {voters.value} votants"
        return Choice(counts=chosen | (pair or _left(fitting, voters)), why=why)
    seats = next(_filling(fitting, chosen, members), None)
    if members and seats:
        why = f"les membres comptés sont les {members.value} en exercice"
        return Choice(counts=chosen | seats, why=why)
    if members and _seats(chosen) > members.value:
        told = {kind: one if one and one.rule not in (NAMED, WITH_CHAIR) else None for kind, one in chosen.items()}
        return Choice(counts=told, why=f"les membres nommés sont plus que les {members.value} en exercice")
    return Choice(counts=chosen, why="rien ne le vérifie dans le texte : la première règle l’emporte")


def _seats(chosen: Chosen) -> int:
    """Seats that counts fill at least: who is represented may be among the excused and the absent."""
    present, represented, excused, absent = (one.value if (one := chosen[kind]) else 0 for kind in COUNTED)
    return present + max(represented, excused + absent)


def _filling(fitting: Counts, chosen: Chosen, members: Fact[int] | None) -> Iterator[Chosen]:
    """The counts of represented that fill the seats with those of the others."""
    others = sum(one.value for kind, one in chosen.items() if one and kind != "represented")
    for represented in fitting["represented"]:
        if members and others + represented.value == members.value:
            yield {"represented": represented}


def _left(fitting: Counts, voters: Fact[int]) -> Chosen:
    """What can be said where no pair makes up the voters: printed counts, or what that of the present leaves."""
    present, represented = _printed(fitting["present"]), _printed(fitting["represented"])
    if present and represented is None and voters.value >= present.value:
        represented = Fact(voters.value - present.value, voters.line, LEFT)
    return {"present": present, "represented": represented}


def _agreeing(fitting: Counts, voters: int) -> Iterator[Chosen]:
    for present, represented in product(fitting["present"], fitting["represented"]):
        if present.value + represented.value == voters:
            yield {"present": present, "represented": represented}


def _printed(found: Sequence[Fact[int]]) -> Fact[int] | None:
    return next((one for one in found if one.rule == PRINTED), None)
