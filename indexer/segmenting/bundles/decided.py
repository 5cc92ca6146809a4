"""What is decided in a text and in its parts: what decides nothing is no act."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from indexer.model import DocumentKind
from indexer.patterns.assemblies.attendance import APPOINTS, CHANGES_AGENDA
from indexer.patterns.structure import documents, heads
from indexer.segmenting.bundles.opening import Opening
from indexer.segmenting.items.called import says_minutes
from indexer.segmenting.items.earlier_minutes import is_below_head
from indexer.segmenting.lines import Line, any_tells
from indexer.segmenting.roles import having

OPENING_DECISIONS = (heads.EARLIER_MINUTES, APPOINTS, CHANGES_AGENDA)
"""What a session decides before its first item."""
DECIDES = frozenset("VDd")
"""Roles of lines that decide something."""
SITTING = frozenset("FSP")
"""Roles of lines that tell of a session or of who sits;"""
OF_ACTS = frozenset("AkKOo")
"""Roles of lines that a text without any act has none of."""


def deciding(openings: Sequence[Opening], roles: str) -> list[Opening]:
    """Openings of documents, without those of acts in which nothing is decided."""
    reach = pairwise([*(opening.start for opening in openings), len(roles)])
    return [
        opening
        for opening, (start, end) in zip(openings, reach, strict=True)
        if opening.kind is not DocumentKind.DELIBERATION or not DECIDES.isdisjoint(roles[start:end])
    ]


def is_bare_session(printed: Sequence[Line], roles: str) -> bool:
    """Whether a text is one of a session and prints neither the title or the number of an act nor a vote.

    Those on its secretary, on its agenda and on the minutes of the session before are none, where no heading announces
    them; what is decided without a vote is what somebody says there.
    """
    if not (says_minutes(roles) and OF_ACTS.isdisjoint(roles)):
        return False
    headings = (n for n, line in enumerate(printed) if heads.ADOPTION_OF_MINUTES.match(line.flat))
    headed = next((n for n in headings if is_below_head(roles, n)), len(roles))
    return not ("V" in roles[headed:] or _decides(printed, roles))


def is_alone_decided(printed: Sequence[Line], roles: str) -> bool:
    """Whether a text of which nothing opens deliberates: it says so, or somebody sits there and decides."""
    return any_tells(printed, documents.DELIBERATED) or (_sits(roles) and _decides(printed, roles))


def _sits(roles: str) -> bool:
    """Whether a text tells who sits, and is not one of a session of several acts."""
    return not (SITTING.isdisjoint(roles) or says_minutes(roles))


def _decides(printed: Sequence[Line], roles: str) -> bool:
    return any(not _opens_session(printed[max(n - 1, 0) : n + 1]) for n in having(roles, "V"))


def _opens_session(lines: Sequence[Line]) -> bool:
    """Whether a line and the one above tell what every session decides before its first item."""
    told = " ".join(line.flat for line in lines)
    return any(pattern.search(told) for pattern in OPENING_DECISIONS)
