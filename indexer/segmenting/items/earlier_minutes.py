"""The item that a session opens with, in whatever style the others are: the minutes of the one before, adopted."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.patterns.assemblies.attendance import APPOINTS
from indexer.patterns.structure.heads import ADOPTION_OF_MINUTES
from indexer.patterns.structure.items import OUTCOME
from indexer.segmenting.items.series import HEADINGS, Heading
from indexer.segmenting.lines import Line

REACH = 8
"""Printed lines below the heading in which the session decides."""
HEAD = "FP"
"""Roles of the sentence that opens a session, and of those who sit."""
OF_ACTS = "AkKOo"
"""Roles of lines that print the title, number or object of an act."""


def earlier_minutes(printed: Sequence[Line], roles: str) -> Heading | None:
    """The last heading on them below which, or in which, they are adopted: an agenda prints it above."""
    headings = (n for n, line in enumerate(printed) if ADOPTION_OF_MINUTES.match(line.flat))
    found = (n for n in headings if is_below_head(roles, n) and _adopts(printed, roles, n))
    last = max(found, default=None)
    return None if last is None else Heading(position=last)


def is_below_head(roles: str, heading: int) -> bool:
    """Whether what says who met and who sat stands above, where it is printed at all."""
    return all(letter in roles[:heading] or letter not in roles for letter in HEAD)


def _adopts(printed: Sequence[Line], roles: str, heading: int) -> bool:
    if OUTCOME.search(printed[heading].flat):
        return True
    for n in range(heading + 1, min(heading + REACH, len(printed))):
        if roles[n] == "V":
            return not APPOINTS.search(printed[n].flat)
        if roles[n] in HEADINGS:
            return False
    return False


def is_alone(roles: str) -> bool:
    """Whether a text prints neither the title, number nor object of an act, so that nothing else opens one."""
    return set(OF_ACTS).isdisjoint(roles)
