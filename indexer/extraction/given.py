"""What a person gives of an act wins over what is read of it: figures of the vote, of the attendance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from indexer.extraction.assemblies.attendance import Sitting
from indexer.extraction.assemblies.votes import FIELDS, Ballot
from indexer.model import SourceText
from indexer.segmenting.lines import Line

VOTE, ATTENDANCE = "vote.", "attendance."
_UNANIMOUS = "unanimous"
_NAMES = "_names"
_OF_ONE = ("number", "object", VOTE)
"""How facts begin that no two acts of a text share."""


def given_facts(source: SourceText, printed: Sequence[Line], *, is_first: bool) -> Mapping[str, str]:
    """Facts given of the whole text, then those given of the act whose printed lines these are.

    A number, an object and a vote given of the whole text are those of its first act: another act of it has its own,
    whether the text holds it or somebody parted it since.
    """
    first = printed[0].number if printed else 0
    own = (each.facts for each in source.own_facts if each.line == first)
    whole = {key: value for key, value in source.overrides.items() if is_first or not key.startswith(_OF_ONE)}
    return {**whole, **next(own, {})}


def with_given_vote(ballot: Ballot, given: Mapping[str, str]) -> Ballot:
    """The vote with the figures that a person gives; what is given has no line."""
    told = _below(VOTE, given)
    found: dict[str, Any] = {FIELDS.get(name, name): _voted(name, value) for name, value in told.items()}
    lines = without_given(ballot.lines, given)
    return Ballot(vote=replace(ballot.vote, **found), lines=lines, notices=() if found else ballot.notices)


def _voted(name: str, value: str) -> int | bool | None:
    return value == "oui" if name == _UNANIMOUS else _number(value)


def with_given_attendance(sitting: Sitting, given: Mapping[str, str]) -> Sitting:
    """The attendance with the counts and names that a person gives; what is given has no line and no doubt."""
    told = _below(ATTENDANCE, given)
    found: dict[str, Any] = {name: _sat(name, value) for name, value in told.items()}
    return replace(
        sitting,
        attendance=replace(sitting.attendance, **found),
        lines=without_given(sitting.lines, given),
        notices=without_given(sitting.notices, given),
    )


def _sat(name: str, value: str) -> int | tuple[str, ...] | None:
    return tuple(value.splitlines()) if name.endswith(_NAMES) else _number(value)


def without_given(read: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, Any]:
    """What is read, by the keys of facts, without those that a person gives."""
    return {key: value for key, value in read.items() if key not in given}


def _below(prefix: str, given: Mapping[str, str]) -> dict[str, str]:
    return {key.removeprefix(prefix): value for key, value in given.items() if key.startswith(prefix)}


def _number(value: str) -> int | None:
    return int(value) if value else None
