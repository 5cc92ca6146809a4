"""Voices that the assembly can have: no more than its members, no more than took part (art. L2121-20 of the CGCT)."""

from __future__ import annotations

from dataclasses import replace

from indexer.extraction.assemblies.votes import Ballot
from indexer.model import Attendance, Notice

FIGURES = ("vote.for", "vote.against", "vote.abstain")
"""Names of facts."""
MISSED = 4
"""So many times the members of the lists are more than lists leave out,"""
FEWEST = 5
"""where they name so many at least."""


def credible(ballot: Ballot, sat: Attendance) -> Ballot:
    """A vote without figures that are more than its voters."""
    vote = ballot.vote
    cast = (vote.for_ or 0) + (vote.against or 0)
    most, words = _most(sat)
    if most is not None and cast + (vote.abstain or 0) > most:
        return _without(ballot, f"Le vote compte {cast + (vote.abstain or 0)} voix, pour {words}.")
    if vote.took_part is not None and cast > vote.took_part:
        return _without(ballot, f"Le vote compte {cast} voix, pour {vote.took_part} votants.")
    return ballot


def _most(sat: Attendance) -> tuple[int | None, str]:
    """The voices that there may be: of the members in office, else of many times those whom the lists count."""
    if sat.members is not None:
        return sat.members, f"{sat.members} membres en exercice"
    listed = sum(sat.counts.values())
    return (MISSED * listed, f"{listed} membres nommés ou comptés") if listed >= FEWEST else (None, "")


def _without(ballot: Ballot, message: str) -> Ballot:
    line = next((ballot.lines[fact] for fact in FIGURES if fact in ballot.lines), None)
    return replace(
        ballot,
        vote=replace(ballot.vote, for_=None, against=None, abstain=None),
        lines={fact: at for fact, at in ballot.lines.items() if fact not in FIGURES},
        notices=(Notice(code="vote-douteux", message=message, line=line),),
    )
