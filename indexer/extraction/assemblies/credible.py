"""Voices that the assembly can have: no more than its members, no more than its voters (art. L2121-20 of the CGCT)."""

from __future__ import annotations

from dataclasses import replace

from indexer.extraction.assemblies.votes import Ballot
from indexer.model import Attendance, Notice, Vote

FIGURES = ("vote.for", "vote.against", "vote.abstain")
"""Names of facts."""
MISSED = 4
"""So many times the members of the lists are more than lists leave out,"""
FEWEST = 5
"""where they name so many at least;"""
USUAL = 100
"""and voices up to so many surprise no one."""


def credible(ballot: Ballot, sat: Attendance) -> Ballot:
    """A vote without figures that are more than its voters."""
    message = _beyond_members(ballot.vote, sat) or _beyond_voters(ballot)
    return _without(ballot, message) if message else ballot


def _beyond_members(vote: Vote, sat: Attendance) -> str | None:
    voices, (most, words) = _sum(vote.for_, vote.against, vote.abstain), _most(sat)
    return f"Le vote compte {voices} voix, pour {words}." if most is not None and voices > most else None


def _beyond_voters(ballot: Ballot) -> str | None:
    voices, voters = _sum(ballot.vote.for_, ballot.vote.against), ballot.voters
    return f"Le vote compte {voices} voix, pour {voters} votants." if voters is not None and voices > voters else None


def _sum(*figures: int | None) -> int:
    return sum(filter(None, figures))


def _most(sat: Attendance) -> tuple[int | None, str]:
    """The voices that there may be: of the members in office, else of many times those whom the lists count."""
    if sat.members is not None:
        return sat.members, f"{sat.members} membres en exercice"
    listed = sum(sat.counts.values())
    return (max(USUAL, MISSED * listed), f"{listed} membres nommés ou comptés") if listed >= FEWEST else (None, "")


def _without(ballot: Ballot, message: str) -> Ballot:
    line = next((ballot.lines[fact] for fact in FIGURES if fact in ballot.lines), None)
    return replace(
        ballot,
        vote=replace(ballot.vote, for_=None, against=None, abstain=None),
        lines={fact: at for fact, at in ballot.lines.items() if fact not in FIGURES},
        notices=(Notice(code="vote-douteux", message=message, line=line),),
    )
