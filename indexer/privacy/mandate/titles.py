"""Whose title a title is that stands before a name."""

from __future__ import annotations

from indexer.patterns.presumed import speaking, titles
from indexer.privacy.detectors.findings import Text

NEAR = 180
AROUND = 300
"""Characters on each side of « Titulaire : » that tell a seat from a grave, at most."""


def is_anothers(text: Text, start: int, end: int) -> bool:
    """« M. ROUX, maire, M. PUIG a reconnu », « Devant le maire, M. PUIG déclare »: the title is not M. PUIG's."""
    before = text.text[max(0, start - NEAR) : start]
    if titles.OF_THE_ONE_BEFORE.search(before):
        return True
    return is_subject(text, end) and bool(titles.OF_WHO_IS_MET.search(before))


def heads_a_club(text: Text, start: int) -> bool:
    """« la présidente du club, Mme ROUX »: a function that leaves a life beside it, no mandate."""
    return bool(titles.OF_A_CLUB.search(text.before(start, NEAR)))


def is_subject(text: Text, end: int) -> bool:
    """Whether the verb of a sentence follows the name that ends there."""
    return bool(titles.IS_SUBJECT.match(text.text[end : end + NEAR]))


def holds_something(text: Text, start: int) -> bool:
    """« concession n° 12 ; titulaire : », « Titulaire : » far from any word of assemblies: a grave, no seat."""
    before = text.before(start, AROUND)
    if speaking.HOLDER.search(before[-2 * NEAR // 3 :]):
        return True
    return bool(titles.HOLDS.search(before)) and not titles.SEATS.search(before + text.after(start, AROUND))
